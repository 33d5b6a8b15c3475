import type { AgencyCount } from '#src/corpus/count-agencies.ts';
import { compareControlsZh } from './compare-controls.ts';
import { agenciesInChinese } from './plans.ts';
import { mentionZh, silenceZh } from './silence.ts';

/** Interface words in Chinese of the comparison pages and the two landing pages to them. */
export const landingZh = {
  /** After the finding, for search engines. */
  groupsShort: '各方案为每个人群提出了几项指标，哪些没有提出，逐格可查原句。',
  projectsShort: '各方案为每项工程提出了几项指标，哪些没有提出，逐格可查原句。',
  groups: '五类人群：各地提出的措施和指标',
  projects: '五项工程：各地提出的措施和指标',
  groupsLede:
    '每格为一份方案的一个人群部分，列出指标项数；有条文而无指标的，标明“无指标”。点击可查看原句。',
  projectsLede:
    '每格为一份方案的一个工程部分，列出指标项数；有条文而无指标的，标明“无指标”。点击可查看原句。',
};

export const quotaGridZh = {
  caption: '各部分的指标项数',
  note: '数字为指标项数；“无指标”指有条文而无指标，斜纹表示方案无此部分。各列按方案次序排列，不是排名；地级市与县级、正式方案与征求意见稿不宜直接比较。',
  /** Key to the marks, where the badges of level and status do not fit. */
  marks: { draft: '虚线印章为征求意见稿。', prefecture: '圆形印章为地级市。' },
  silent: '无指标',
  absent: '无此部分',
  cell: (place: string, count: number) => `${place}：${count}项指标`,
  silentCell: (place: string, clauses: number) => `${place}：无指标，有条文${clauses}条`,
  absentCell: (place: string) => `${place}：本方案无此部分`,
  /** Unit after the number, where there is room. */
  unit: (() => '项') as (count: number) => string,
  clauses: (count: number) => `${count}句`,
  /** Summary of a row, of the plans that have the part. */
  row: (withQuota: number, plans: number, quotas: number) =>
    `${plans}份方案中${withQuota}份提出，共${quotas}项`,
  silentRow: (plans: number) => `${plans}份方案均未提出指标`,
  finding: (parts: readonly string[], plans: number) =>
    `${plans}份方案在${parts.map((part) => `“${part}”`).join('、')}部分均未提出指标。`,
  noFinding: '每个部分均至少有一份方案提出指标。',
};

export const comparisonZh = {
  lede: (part: string) =>
    `各方案的“${part}”部分按主题对齐：一行一个主题，一列一份方案，条文照录原文；没有条文归入的主题，标明“提及”或“未提及”。`,
  more: (shown: number, plans: number) => `先列前${shown}份方案，共${plans}份。`,
  summary: '各方案概况',
  summaryNote: '字数只计条文，不计标题和责任单位。',
  strengthNote: '约束力度反映方案用语，不反映落实情况。',
  /** Of the aims and principles, which the rule puts on one level. */
  aimsNote: '指导思想、原则和目标按规则一律定为“陈述”，色条不反映轻重。',
  levelRules: '定级规则',
  /** Read out in place of the bar: “定量 2，部署 9”. */
  strengthOf: (counts: readonly { name: string; count: number }[]) =>
    counts.map(({ name, count }) => `${name} ${count}`).join('，'),
  quotas: '指标',
  bodies: '责任单位',
  table: '逐题对照',
  tableOf: (part: string) => `逐题对照：${part}`,
  marksNote:
    '“提及”：写在归入其他主题的条文里，也可能写得很详细；或见于措施标题。“未提及”：这一部分的条文和措施标题里，没有指称这个主题的词语（词表见编码手册）。',
  tableNote: '一条条文可归入两个主题，在两行中均列出，并注明“又见”。',
  column: {
    plan: '方案',
    measures: '措施',
    clauses: '条文',
    characters: '字数',
    quotas: '指标',
    strength: '约束力度（条文数）',
    lead: '牵头',
  },
  /** After the plan’s words for those who lead. */
  leaders: '：',
  /** The plan's word for their role follows. */
  noLead: (count: AgencyCount) => `未写明牵头；${agenciesInChinese(count)}：`,
  merged: '原文在各项措施后分别列出，此处合并，重复的只列一次。',
  allBodies: '各方案的责任单位名单',
  finding: compareControlsZh.finding,
  silentRows: compareControlsZh.silentRows,
  skipTo: '跳到对照表',
  skipPast: '跳过对照表',
  noBase: compareControlsZh.noBase,
  noScript: '没有脚本时显示全部方案。',
  howToRead: '阅读说明',
  introduction: '导语',
  clausePlace: '这一句在方案中的位置',
  topic: '主题',
  definition: '定义',
  /** Read out after it. */
  definitionOf: (topic: string) => `：${topic}`,
  jump: '本页主题',
  mention: mentionZh,
  /** Where nothing of a plan stands in the row of what fits nowhere. */
  nothingElse: '无',
  /** Before the words of a title, and before the topics of a clause that mentions another one. */
  measureTitle: '措施标题',
  codedTo: '原句归入',
  counted: compareControlsZh.counted,
  codedByRule: '规则编码',
  codedByRuleNote:
    '这份方案的主题和约束力度由规则按词语自动编定，未经两次编码和裁定，也未经人工核对',
  alsoIn: '又见',
  elsewhere: (part: string) => `这份方案无“${part}”部分，相关内容见：`,
  elsewhereOf: (part: string) => `${part}部分`,
  reading: '读全文',
  siblings: '其他部分',
  neighbours: { label: '前后部分', previous: '上一部分', next: '下一部分' },
  description: (part: string) =>
    `各地全民科学素质行动方案的“${part}”部分，按主题逐句对照提出的内容、指标和责任单位，未提及的一并标明。`,
};

export const silenceMapZh = {
  title: '提出、提及、未提及',
  captionOf: (part: string) => `${part}：提出、提及、未提及`,
  /** The headline of a map: its part, and what stands out of it. */
  titleOf: (part: string, finding: string) => `${part}：${finding.replace(/。$/, '')}`,
  note: '圆点大小相同：条文多少只反映写法，不反映落实情况。一条条文归入两个主题的，指标只计入其所属的一行。',
  landingNote:
    '每个部分一张图，行为编码手册的主题，列为方案；各方案均未提及的主题不列。点击格子可查看原句，点击主题可查看整行。',
  kinds: {
    number: '提出，有指标（项数）',
    text: '提出，无指标',
    mention: `${mentionZh}（写在归入其他主题的条文里）`,
    none: silenceZh.none,
    absent: '无此部分',
  },
  absent: silenceZh.absent,
  cell: {
    number: (place: string, topic: string, numbers: number) =>
      `${place} · ${topic}：提出，有${numbers}项指标`,
    text: (place: string, topic: string) => `${place} · ${topic}：提出，无指标`,
    mention: (place: string, topic: string) => `${place} · ${topic}：提及`,
    none: (place: string, topic: string) => `${place} · ${topic}：未提及`,
    absent: (place: string) => `${place}：本方案无此部分`,
  },
  description: (topics: number, plans: readonly string[]) =>
    `格子图，${topics}个主题为行，方案为列。${plans.join('；')}。`,
  plan: (place: string, addressed: number, numbered: number, mentioned: number) =>
    `${place}提出${addressed}个主题，${numbered > 0 ? `其中${numbered}个有指标` : '均无指标'}${mentioned > 0 ? `，提及${mentioned}个` : ''}`,
  /** A place with what sets its plan apart. */
  absentPlan: (place: string) => `${place}没有这一部分`,
};

export const findingsZh = {
  title: '各地内容对照',
  shared: (plans: number) => `${plans}份方案均提出的主题`,
  noShared: (plans: number) => `没有${plans}份方案均提出的主题。`,
  alone: '只有一份方案提出的主题',
  noAlone: '没有只有一份方案提出的主题。',
  /** Plans without the part, which the lists leave aside. */
  absent: (places: string) => `${places}没有这一部分，不计在内。`,
  /** After a topic on which one plan alone has clauses. */
  mentionedBy: (places: string) => `（${places}提及）`,
  numbered: '提出指标的主题',
  noNumbered: '没有提出指标的主题。',
};
