/** Interface words in Chinese of the comparison pages and the two front doors to them. */
export const frontsZh = {
  groups: '五类人群，各地写了什么',
  projects: '五项工程，各地写了什么',
  groupsLede:
    '每一格是一份方案写给一类人的部分：写了几项指标，还是有条文而没有指标。点进去看原句。',
  projectsLede: '每一格是一份方案的一项工程：写了几项指标，还是有条文而没有指标。点进去看原句。',
};

export const quotaGridZh = {
  caption: '谁为谁写了指标',
  note: '数字为指标项数；斜纹表示有条文而没有指标，或者方案根本没有这一部分。各列按方案次序，不是排名；地级市与县级、正式方案与征求意见稿不宜直接相比。',
  silent: '无指标',
  absent: '无此部分',
  cell: (place: string, count: number) => `${place}：${count} 项指标`,
  silentCell: (place: string, clauses: number) => `${place}：无指标，有 ${clauses} 句条文`,
  absentCell: (place: string) => `${place}：本方案无此部分`,
  unit: '项',
  clauses: (count: number) => `${count} 句`,
  /** Of the plans that have the part. */
  row: (withQuota: number, plans: number, quotas: number) =>
    `${plans} 份方案中 ${withQuota} 份写了，共 ${quotas} 项`,
  silentRow: (plans: number) => `${plans} 份方案，没有一份写指标`,
  finding: (parts: readonly string[], plans: number) =>
    `${plans} 份方案，没有一份在${parts.map((part) => `“${part}”`).join('、')}部分写下指标。`,
  noFinding: '每个部分都至少有一份方案写下了指标。',
};

export const comparisonZh = {
  lede: (part: string) =>
    `各方案的“${part}”部分并排，条文照录原文，措施按各方案自己的次序排列；左右相邻不表示内容对应。`,
  summary: '各方案概况',
  summaryNote: '全部由条文计出。字数只计条文，不计标题和责任单位。',
  table: '逐项对照',
  rows: { quotas: '指标', bodies: '责任单位', measures: '措施原文' },
  column: {
    plan: '方案',
    measures: '措施',
    clauses: '条文',
    characters: '字数',
    quotas: '指标',
    lead: '牵头单位',
  },
  noLead: (bodies: number) => `未写明牵头；${bodies} 个单位按职责分工负责`,
  merged: '原文在每项措施后分别列出，这里合并，重复的只列一次。',
  introduction: '导语',
  clausePlace: (index: number) => `第 ${index} 句在方案中的位置`,
  elsewhere: (part: string) => `这份方案没有“${part}”部分。相关内容写在：`,
  elsewhereOf: (part: string) => `${part}部分`,
  reading: '读全文',
  siblings: '其他部分',
  description: (part: string) =>
    `各地全民科学素质行动方案的“${part}”部分并排对照：指标、责任单位、措施原文，没有写的照样标明。`,
};
