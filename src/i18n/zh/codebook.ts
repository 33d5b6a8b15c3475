/** Interface words in Chinese of the codebook. The rules are content/notes/codebook.zh.mdx. */
export const codebookZh = {
  title: '编码手册',
  description:
    '条文如何编入主题，约束力度如何判定，指标类别如何定义，两次编码的一致程度，分歧如何裁定。',
  lede: (topics: number, clauses: number) =>
    `主题${topics}个，条文${clauses}条。各主题的定义、界限和例句，各处分歧及其裁定，均列于此。`,
  counts: '条文数反映方案的写法，不反映任务多少；不同方案的条文数不能作为结果相互比较。',
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
    noAlpha: '无法计算',
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
    both: '两者相同',
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
      `“${part}”部分的全部主题：定义、包括和不包括的情形、例句，以及各方案的条文数。`,
    lede: (topics: number) =>
      `本部分有${topics}个主题，仅在本部分内有效。归类以定义为准，“包括”与“不包括”划定界限。`,
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
