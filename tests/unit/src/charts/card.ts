/** A card with a long sentence, of a draft. */
export const card = {
  title: '鹤壁市：科技志愿者，4000 人',
  place: '甲市',
  badges: [{ text: '征求意见稿', draft: true }],
  terms: '到2025年',
  comparator: '不少于',
  value: '2000',
  unit: '人',
  subject: '志愿者',
  sentence: `${'前'.repeat(200)}发展2000人以上，${'后'.repeat(200)}`,
  start: 202,
  end: 209,
  warning: '目标，不是结果',
  source: '本站',
};
