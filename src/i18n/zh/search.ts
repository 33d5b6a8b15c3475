import { silenceZh } from './silence.ts';

/** « 人次>=1000 » as 1000人次以上. */
function numberInWords(query: string): string {
  const [, before = '', value = query, after = ''] = /^(.*)>=(\d+)(.*)$/.exec(query) ?? [];
  return `${value}${before}${after}以上`;
}

/** Words of the search page and of the search box. */
export const searchZh = {
  label: '在全部方案中检索',
  placeholder: '如：志愿者',
  submit: '检索',
  title: '检索',
  description:
    '在各地全民科学素质行动方案的条文、指标、标题和责任单位中逐字检索，每句均可查回原文。',
  hint: '逐字检索，标点也算；原文中的空格、全角半角和大小写不影响结果。多个词用空格分隔，检索同时含有这些词的条文；“-词”表示排除；检索数字可输入“人次>=1000”“≥90%”。',
  /** Questions that can be asked, each a link; the second word is the name of the place, the part or the body. */
  examples: {
    title: '可以这样问',
    kinds: { place: '按地区', group: '按人群', number: '按数字', body: '按单位', words: '按原文' },
    ask: {
      place: (word: string, place: string) => `${place}哪里写到“${word}”？`,
      group: (word: string, part: string) => `${part}部分，哪些方案写到“${word}”？`,
      number: (query: string) => `哪些指标在${numberInWords(query)}？`,
      body: (_: string, body: string) => `${body}承担什么责任？`,
      words: (word: string) => `哪里写到“${word}”？`,
    },
  },
  noScript: '检索需要浏览器脚本，脚本未运行。可从以下目录查找：',
  noScriptLinks: { topics: '主题', indicators: '指标类别' },
  /** Path of the notes on the codebook that speak of indicators. */
  indicatorsPath: '/codebook/#指标类别',
  sort: '排序',
  sorts: { relevance: '相关度', plan: '方案次序', value: '指标数值' },
  sortNote: '按数值排列时，同一单位的排在一起，不同单位不可比。',
  grouped: '按方案分组',
  facets: '筛选',
  facet: {
    plan: '方案',
    part: '部分',
    kind: '种类',
    agency: '责任单位',
    level: '级别',
    status: '文本状态',
  },
  kind: {
    clause: '条文',
    quota: '指标',
    measure: '措施标题',
    section: '部分标题',
    responsibility: '责任单位名单',
    note: '本站说明',
  },
  quotas: '指标',
  quotaColumns: { plan: '方案', figure: '数字', subject: '统计对象', place: '原句' },
  titles: '标题',
  near: '相近结果',
  nearNote: '以下结果并非逐字匹配，系按近义词、简称、繁简、数字写法或一字之差检索所得。',
  moreTitles: '其余标题',
  /** The group of our own notes, beside those of the plans. */
  notes: '本站说明',
  /** The last step of the path of a list of bodies. */
  bodies: '责任单位',
  /** The page's script fills in what stands in braces. */
  messages: {
    working: '正在查找……',
    found: '“{query}”：条文{count}条，见于{plans}份方案。',
    foundRecords: '{count}条结果，见于{plans}份方案。',
    foundQuotas: '“{query}”：{count}项指标，见于{plans}份方案。',
    none: '没有条文写到“{query}”。',
    noQuota: '没有符合“{query}”的指标。',
    silent: silenceZh.none,
    noneFits: '没有符合条件的指标',
    others: '另有{list}。',
    /** Between the items of that list, and between links. */
    separator: '、',
    filtered: '没有符合条件的结果。',
    acrossSentences: '条文按句检索，句号前后的文字请分别检索。',
    unsearchable: '输入中没有可以检索的文字。',
    onlyExcluded: '只有排除词，请再输入一个检索词。',
    tooLong: '检索词太长：最多1000字、20个词。',
    failed: '检索载入失败，请检查网络后再按“检索”。',
    /** Before the numbers, where they are not of all plans. */
    partial: '已检索{searched}份方案，另有{left}份可能写到、尚未检索；以下仅计已检索的。',
    further: '继续检索{count}份方案',
    more: '加载更多（{count}条，余{more}条）',
    maybe: '您要查找的可能是：',
    also: '也可检索：',
    nearOf: '“{query}”',
    /** What the numbers beside the facets count. */
    countedClauses: '数字是条文数，“种类”一栏除外；一句可有几个责任单位。',
    countedQuotas: '数字是指标项数，“种类”一栏除外；一项可有几个责任单位。',
    countedAll: '数字是结果条数；一条可有几个责任单位。',
  },
  /** After a number of records of a kind. */
  units: {
    clause: '条文{count}条',
    quota: '指标{count}项',
    measure: '措施标题{count}个',
    section: '部分标题{count}个',
    responsibility: '责任单位名单{count}份',
    note: '本站说明{count}段',
  },
  box: {
    list: '建议',
    count: '{count}条建议，用上下箭头选择。',
    none: '没有建议。',
    kinds: { term: '词', indicator: '指标类别', topic: '主题', agency: '责任单位', plan: '方案' },
  },
};
