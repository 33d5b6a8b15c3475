import type { AgencyCount } from '#src/corpus/count-agencies.ts';
import { compareControlsZh } from './compare-controls.ts';
import { agenciesInChinese } from './plans.ts';
import { mentionZh, silenceZh } from './silence.ts';

/** Interface words in Chinese of the comparison pages and the two landing pages to them. */
export const landingZh = {
  groups: '五类人群，各地提出什么',
  projects: '五项工程，各地提出什么',
  groupsLede:
    '每一格是一份方案写给一类人的部分：提出几项指标，还是有条文而没有指标。点进去看原句。',
  projectsLede: '每一格是一份方案的一项工程：提出几项指标，还是有条文而没有指标。点进去看原句。',
};

export const quotaGridZh = {
  caption: '各部分提出几项指标',
  note: '数字为指标项数；“无指标”是有条文而没有指标，斜纹是方案没有这一部分。各列按方案次序，不是排名；地级市与县级、正式方案与征求意见稿不宜直接相比。',
  /** Key to the marks, where the badges of level and status do not fit. */
  marks: { draft: '虚线印是征求意见稿。', prefecture: '圆印是地级市。' },
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
  noFinding: '每个部分都至少有一份方案提出指标。',
};

export const comparisonZh = {
  lede: (part: string) =>
    `各方案的“${part}”部分按主题对齐：一行一个主题，一列一份方案，条文照录原文；没有条文归入的，分为“提及”和“未提及”。`,
  more: (shown: number, plans: number) => `这里先列前${shown}份方案，共有${plans}份。`,
  summary: '各方案概况',
  summaryNote: '字数只计条文，不计标题和责任单位。',
  strengthNote: '约束力度说的是怎样写，不是做了多少。',
  /** Of the aims and principles, which the rule puts on one level. */
  aimsNote: '指导思想、原则和目标按规则一律定为“陈述”，长条不说明轻重。',
  levelRules: '怎样定级',
  /** Read out in place of the bar: “定量 2，部署 9”. */
  strengthOf: (counts: readonly { name: string; count: number }[]) =>
    counts.map(({ name, count }) => `${name} ${count}`).join('，'),
  quotas: '指标',
  bodies: '责任单位',
  table: '逐题对照',
  tableOf: (part: string) => `逐题对照：${part}`,
  marksNote:
    '“提及”：写在归入其他主题的条文里，也可能写得很详细；或见于措施标题。“未提及”：这一部分的条文和措施标题里，没有指称这个主题的词语（词表见编码手册）。',
  tableNote: '一句可归两个主题，就在两行都出现，并注明“又见”。',
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
  leaders: (names: readonly string[]) => `：${names.join('、')}`,
  /** The plan's word for their role follows. */
  noLead: (count: AgencyCount) => `未写明牵头；${agenciesInChinese(count)}：`,
  merged: '原文在每项措施后分别列出，这里合并，重复的只列一次。',
  allBodies: '各方案的责任单位名单',
  finding: compareControlsZh.finding,
  silentRows: compareControlsZh.silentRows,
  skipTo: '跳到对照表',
  skipPast: '跳过对照表',
  noScript: '没有脚本时显示全部方案。',
  howToRead: '怎样读',
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
  elsewhere: (part: string) => `这份方案没有“${part}”部分。相关内容写在：`,
  elsewhereOf: (part: string) => `${part}部分`,
  reading: '读全文',
  siblings: '其他部分',
  neighbours: { label: '前后部分', previous: '上一部分', next: '下一部分' },
  description: (part: string) =>
    `各地全民科学素质行动方案的“${part}”部分按主题逐句对照：提出什么、有没有指标、谁负责，未提及的照样标明。`,
};

export const silenceMapZh = {
  title: '提出、提及、未提及',
  titleOf: (part: string) => `${part}：提出、提及、未提及`,
  note: '圆点大小相同：句数多少只说明写法，不说明做了多少。一句归两个主题的，指标只计在它所属的那一行。',
  landingNote:
    '每个部分一张，行是编码手册的主题，列是方案。没有一份提出或提及的主题不列。点格子看原句，点主题看整行。',
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
    `${place}提出${addressed}个主题，${numbered > 0 ? `其中${numbered}个有指标` : '都没有指标'}${mentioned > 0 ? `，提及${mentioned}个` : ''}`,
  /** A place with what sets its plan apart. */
  absentPlan: (place: string) => `${place}没有这一部分`,
};

export const findingsZh = {
  title: '各地内容对照',
  shared: (plans: number) => `${plans}份方案均提出的主题`,
  noShared: (plans: number) => `没有一个主题是${plans}份方案均提出的。`,
  alone: '只有一份方案提出的主题',
  noAlone: '没有只由一份方案提出的主题。',
  /** Plans without the part, which the lists leave aside. */
  absent: (places: string) => `${places}没有这一部分，不计在内。`,
  /** After a topic on which one plan alone has clauses. */
  mentionedBy: (places: string) => `（${places}提及）`,
  numbered: '提出指标的主题',
  noNumbered: '没有一个主题提出指标。',
};
