/** Interface words in Chinese of the page on where the weight of the plans lies. */
export const weightZh = {
  title: '篇幅与分量',
  description:
    '各方案把文字、约束力度和指标放在哪些部分：按部分计的篇幅占比、约束力度、条文数与指标数。',
  lede: (plans: number, sentences: number, numbers: number) =>
    `${plans}份方案共有条文${sentences}条、指标${numbers}项。以下三图按部分计数：文字给了谁，哪些条文带约束，指标落在何处。`,
  source: '各方案原文，本站按条文计数',
  leftOut: (drawn: number, total: number) =>
    total > drawn ? `只计前${drawn}份方案，全部${total}份见数据文件。` : '',
  part: '部分',
  sentences: '条文',
  targets: '指标',
  /** Head over the targets themselves, each a link. */
  each: '各项指标',
  table: '图中数据',
  shares: {
    title: '各方案的文字分在哪些部分',
    /** What the shares find: a group with text in every plan and a number in none. */
    headline: (part: string, least: string, most: string) =>
      least === most
        ? `${part}占各方案文字的${most}，没有一项指标`
        : `${part}占各方案文字的${least}至${most}，没有一项指标`,
    note: '按条文字数计，含标点，不含标题和责任单位名单。空心：该方案这一部分没有指标。篇幅是文字的多少，不是工作的轻重。',
    description: (rows: readonly string[]) =>
      `条形图，行是部分，列是方案，数字为占该方案文字的百分比。${rows.join('；')}。`,
    cell: (place: string, part: string, share: string, characters: number, numbers: number) => ({
      name: `${place}，${part}，占${share}`,
      tip: `${share}。${place}的“${part}”${characters}字，${numbers > 0 ? `指标${numbers}项` : '没有指标'}。`,
    }),
  },
  strength: {
    title: '各部分条文的约束力度',
    /** What strength finds: where the sentences stand that oblige. */
    headline: (part: string, { own, all, groups }: { own: number; all: number; groups: number }) =>
      `用“要”“应”等提出要求的条文${all}条，${own}条在${part}，写给五类人群的${groups > 0 ? `只有${groups}条` : '一条也没有'}`,
    note: '各方案合计，含征求意见稿和地级市方案；条长为占该部分条文的比例，数字为条文数。约束力度反映方案用语，不反映落实情况；由语言模型定级，未经人工核对。',
    source: '各方案原文，约束力度见编码手册',
    description: (levels: readonly string[], rows: readonly string[]) =>
      `条形图，行是部分，列依次为${levels.join('、')}，数字为条文数。${rows.join('；')}。`,
    cell: (part: string, level: string, count: number, all: number) =>
      `${part}，${level}${count}条，共${all}条`,
  },
  numbers: {
    title: '各部分的条文数与指标数',
    /** What the counts find: parts with sentences in plans and a number in none. */
    headline: (parts: readonly string[], sentences: number) =>
      `${parts.join('、')}：${sentences}条条文，没有一项指标`,
    note: '各方案合计，含征求意见稿和地级市方案。每一红格为一项指标，与一条条文等长；一条条文可有几项指标。',
    description: (rows: readonly string[]) =>
      `条形图，条长为条文数，红格为指标。${rows.join('；')}。`,
    counts: (sentences: number, numbers: number) =>
      `条文${sentences}条，${numbers > 0 ? `指标${numbers}项` : '无指标'}`,
    mark: (place: string, subject: string, amount: string) => `${place}，${subject}，${amount}`,
    tip: (amount: string, place: string, sentence: string) => `${amount}。${place}：${sentence}`,
  },
};
