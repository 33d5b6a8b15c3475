import type { AgencyCount } from '#src/corpus/count-agencies.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { ReadingChoice, ReadingStep } from '#src/browser/reading-choices.ts';

/** « 3 个单位、1 个合称 » */
export function agenciesInChinese({ bodies, collectives }: AgencyCount): string {
  const each = [bodies > 0 && `${bodies}个单位`, collectives > 0 && `${collectives}个合称`];
  return each.filter(Boolean).join('、');
}

/** Interface words in Chinese of the list of plans and of the reading pages. */
export const plansZh = {
  title: '方案',
  description: '各地全民科学素质行动方案的全文、发文信息、原文文件和篇幅。',
  lede: (plans: number) =>
    `本站收录${plans}份方案的全文。以下列出各方案的地区和日期、篇幅、写得最多的部分、未写到的内容和仅此一份写到的内容。`,
  levels:
    '地级市下辖县区，管辖范围大于县级；征求意见稿不是定稿。与其他方案对照时，请留意这两种标记。',
  /** Names of the facts about the document, and of what its file says of itself. */
  facts: {
    title: '题名',
    place: '地区',
    issuer: '发文机关',
    docNumber: '文号',
    signedOn: '落款日期',
    issuedOn: '成文日期',
    publishedOn: '发布日期',
    indexNumber: '信息索引号',
    subject: '主题分类',
    validity: '有效性',
    attribution: '来源',
    disclosure: '公开方式',
    period: '规划期',
    status: '文本状态',
    stated: '文件自注的出处',
    obtained: '文件来历',
    source: '原文文件',
  },
  /** Place in full; names from the largest place to the smallest. */
  place: (names: readonly string[]) => names.join(''),
  /** The period; with the words that it was worked out of where the file gives no years. */
  years: (start: number, end: number, derivedFrom: string | null) =>
    derivedFrom === null
      ? `${start}—${end}年`
      : `${start}—${end}年（文件未写年份，据${derivedFrom}推算）`,
  /** Facts that the file states, each with its name. */
  stated: (facts: readonly (readonly [name: string, value: string])[]) =>
    facts.map(([name, value]) => `${name}：${value}`).join('；'),
  /** The same in a few words. */
  how: (how: Plan['obtained']['how'], url: string | null) => {
    const way = { given: '由他人提供给本项目', retrieved: '自行取得', unknown: '来历不详' };
    return `${way[how]}，${url === null ? '网址不详' : '附有网址'}。`;
  },
  /** How the file came to this site, and the day, which is either that of receipt or of entry. */
  obtained: (account: string, day: string | null, isReceipt: boolean) =>
    day === null ? account : `${account}${day}${isReceipt ? '收到' : '入库，收到日期无记录'}。`,
  file: (name: string, characters: string) => `${name}，${characters}个字符`,
  sha256: 'SHA-256',
  /** Words for how much stands in a plan. */
  counts: {
    sections: '部分',
    measures: '措施',
    clauses: '条文',
    quotas: '指标',
    responsibilities: '责任单位',
  },
  countsTitle: '篇幅',
  countsNote: (parts: number) =>
    `“部分”最多${parts}个：总体要求、五类人群、五项工程、组织实施。措施按序号或破折号计，条文按句号计。责任单位按提到的次数计：一个单位在几处列名，就计几次。`,
  read: '读全文',
};

/** Name of each choice, and a name for each of its steps. */
type ToolWords = {
  [Choice in ReadingChoice]: {
    legend: string;
    sample: string | undefined;
    names: Record<ReadingStep<Choice>, string>;
  };
};

/** Interface words in Chinese of the reading pages. */
export const readingZh = {
  pageTitle: (place: string) => `${place}全民科学素质方案全文`,
  /** @param title of the plan; where it is too long, `plan` */
  description: (title: string) =>
    `${title}全文：目录、条文、指标和责任单位，每一句都可以单独引用。`,
  plan: (place: string) => `${place}全民科学素质方案`,
  draft:
    '这是征求意见稿，不是正式印发的文本，本站没有正式文本。其中的数字和分工此后可能有改动；引用时请注明“征求意见稿”。',
  draftShort: '征求意见稿不是正式文本，引用时请注明。',
  /** Heading over the facts about the document, after its text. */
  about: '文件信息',
  measures: (count: number) => `${count}条措施`,
  silence: (part: string) => `${part}（无此部分）`,
  compare: (part: string) => `对照各地的“${part}”`,
  source: '原文',
  plans: '其他方案',
  previous: '上一份',
  next: '下一份',
  linkOfClause: (id: string) => `条文${id}的链接`,
  /** Link from beside the heading of a part to the list at its end; a list may not name everybody. */
  bodies: (count: AgencyCount) =>
    `名单：${agenciesInChinese(count)}${count.isOpen ? '，以“等”结尾' : ''}`,
  /** The type of the text, as the reader chooses it; a sample stands for the word where it shows more. */
  tools: {
    'text-size': {
      legend: '字号',
      sample: '字',
      names: { small: '小', standard: '标准', large: '大', largest: '特大' },
    },
    'line-spacing': {
      legend: '行距',
      sample: undefined,
      names: { tight: '紧', standard: '标准', loose: '宽' },
    },
    'sentence-links': {
      legend: '句子链接',
      sample: undefined,
      names: { standard: '隐藏', shown: '显示' },
    },
  } satisfies ToolWords,
  toolsTitle: '字号与外观',
  /** What can be done with a sentence or a heading that was touched. */
  sentence: { title: '此处', copy: '复制链接', source: '查看原文', compare: '对照各地' },
  /** Place in the plan where the reader is. */
  place: {
    all: (total: number) => `共${total}部分`,
    at: (part: string, total: number) => `第${part}部分，共${total}部分`,
  },
  copy: {
    copied: '链接已复制。',
    failed: '浏览器不允许复制；地址栏中已是此处的网址。',
  },
  /** At the end of a printed plan. */
  print: {
    title: '打印说明',
    source: (file: string, address: string) => `原文文件：${file}，逐字对照见${address}`,
    marks: '文中画线的是本站标出的指标，责任单位按原文所列的角色分列；其余文字照原文。',
    version: (site: string, version: string, date: string) =>
      `${site}，数据版本${version}，${date}更新。`,
  },
};
