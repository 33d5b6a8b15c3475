/** Words for who coded that name nobody, or a person who was not there. */
export const OLD_WORDS = [
  /\bhand-coded\b/i,
  /\b(?:coded|coding|decided|judged|checked|counted|reviewed|written|read|made) by hand\b/i,
  /codedBy: ['"]?hand\b|`hand`/,
  /\b(?:decided|judged|checked) one by one\b/i,
  /\bjudging one by one\b/i,
  /\bmachine-coded\b/i,
  /\bnobody has read it\b/i,
  /(?<!\bnot )\b(?:counted|checked|coded|read) by a person\b/i,
  /\btwo readers\b/i,
  /\bread off it by eye\b/i,
  /逐条判(?:定|读)|逐句(?:判定|裁定)|没有人逐句读过|机器编码|机器编的|两位读者|人工判定|由本站完成/,
];
