/** Interface words in Chinese of the codebook. The rules are content/notes/codebook.zh.mdx. */
export const codebookZh = {
  title: '编码手册',
  description:
    '条文怎样编入主题、约束力度怎样判断、指标口径如何定义，两次编码有多一致，分歧怎样裁定。',
  lede: (topics: number, clauses: number) =>
    `主题${topics}个，条文${clauses}条。每个主题的定义、界限和例句，每一处分歧和裁定，都在这里。`,
  counts: '条文数说的是方案怎么写，不是要做多少；不同方案的条文数不能当作结果来比。',
  sections: {
    caption: '各部分的主题',
    part: '部分',
    topics: '主题',
    clauses: '条文',
  },
  agreement: {
    caption: '两次编码的一致程度',
    part: '部分',
    all: '全部',
    clauses: '条文',
    agreeing: '相同',
    share: '比例',
    alpha: 'α',
    alphaNote: 'Krippendorff α，MASI 距离',
    withExamples: '全部条文',
    withoutExamples: '除去例句',
    noAlpha: '无从计算',
    scroll: '两次编码的一致程度，可以左右滑动',
  },
  codedOnce: '这里的方案没有条文经过两次编码。',
  share: (value: number) => `${(value * 100).toFixed(1)}%`,
  alpha: (value: number) => value.toFixed(3),
  strength: {
    caption: '各等级的条文数',
    level: '等级',
    words: '据以定级的词，和由它定级的条文数',
    more: (count: number) => `另有${count}个词`,
    total: '合计',
    scroll: '各等级的条文数，可以左右滑动',
    agreementCaption: '各等级的一致程度（不计指标，只看主要谓语）',
    agreementScroll: '各等级的一致程度，可以左右滑动',
    between: {
      readings: { name: '两次独立定级', first: '第一次', second: '第二次' },
      rule: { name: '采用的定级与规则', first: '采用', second: '规则' },
    },
    both: '都是',
  },
  indicators: {
    none: '目前没有指标。',
    count: (count: number) => `${count}项`,
  },
  decision: {
    first: '第一次',
    second: '第二次',
    final: '裁定',
    reason: '理由',
    none: '两次编码在这一部分没有分歧。',
  },
  section: {
    title: (part: string) => `主题：${part}`,
    description: (part: string) =>
      `“${part}”部分的全部主题：定义、包括什么、不包括什么、例句，以及各方案的条文数。`,
    lede: (topics: number) =>
      `这一部分有${topics}个主题，只在这一部分之内有效。定义说了算；“包括”与“不包括”划出界限。`,
    /** Said where the page is not in Chinese and something on it is. */
    chineseOnly: undefined as string | undefined,
    table: '各方案的条文数',
    definitions: '定义与界限',
    decisions: '分歧与裁定',
    compare: (part: string) => `对照各地的“${part}”`,
    siblings: '其他部分的主题',
    topic: '主题',
    include: '包括',
    exclude: '不包括',
    terms: '用词',
    example: '例句',
    scroll: '各方案的条文数，可以左右滑动',
  },
};
