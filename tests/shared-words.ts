/**
 * Words that say more of shared wording than anybody knows: that one plan has it from another, or how original a
 * plan is. Plans share wording with each other, and all may follow a text of a higher level.
 */
export const DIRECTION_WORDS = [
  /抄|照搬|剽窃|雷同|借鉴|源自|源于|模仿|翻版|因袭|洗稿|如出一辙/u,
  /原创(?:性|度|率|程度)|独创/u,
  /\bcop(?:ies|ied|ying)\b[^.;]{0,40}\bfrom\b/iu,
  /\bis (?:not |no )?copying\b/iu,
  /\bborrow|\bplagiar|\bimitat/iu,
  /\b(?:lifted|cribbed|pasted) from\b/iu,
  /\boriginality\b|\b(?:more|most|less|least) original\b/iu,
];
