/** 国家、省和市 */
function allOf(words: readonly string[]): string {
  const [last = '', ...before] = words.toReversed();
  return before.length > 0 ? `${before.toReversed().join('、')}和${last}` : last;
}

/** Interface words in Chinese of the quota table and of the literacy chart. */
export const quotaTableZh = {
  title: '全部指标',
  lede: '方案承诺的全部数字及其原句。数字是目标，不是结果。',
  caption: (quotas: number, sentences: number, plans: number) =>
    `${quotas}项指标，出自${plans}份方案的${sentences}条条文`,
  note: '按方案的部分排列，同一部分内按方案次序；同一句中的多个数字列在一起，原句只列一次。单位、频次、范围不同的数字不能相比。',
  column: {
    plan: '方案',
    value: '数值',
    subject: '统计对象',
    frequency: '频次与范围',
    deadline: '期限',
    sentence: '原句',
  },
  cut: (shown: number, total: number) =>
    `列出${total}项中的前${shown}项；其余请用筛选、指标类别页或数据文件查看。`,
  noFrequency: '未写频次',
  noDeadline: '未写期限',
  place: '在方案中的位置',
  group: (count: number) => `${count}项`,
  compare: '对照原文',
  description: (quotas: number) =>
    `${quotas}项指标：数值、统计对象、频次、期限和原句，按人群和工程排列，并标明未提出的方案。`,
};

export const literacyZh = {
  title: '公民具备科学素质的比例：各方案的2025年目标',
  /** The headline, and how a target stands to those above it. */
  finding: {
    title: (parts: readonly string[]) => `2025年公民科学素质目标：${parts.join('，')}`,
    below: (places: string, levels: string, count: number) =>
      `${places}${count > 1 ? '都' : ''}低于${levels}`,
    rest: (count: number, levels: string, areAll: boolean) =>
      areAll ? `${count}地都不低于${levels}` : `其余${count}地都不低于${levels}`,
    silent: (count: number) => `另有${count}地没有可比的目标`,
    places: (count: number) => `${count}地`,
    /** Some levels, those of so many places. */
    levels: allOf as (levels: readonly string[], places: number) => string,
    level: {
      nation: '国家',
      province: '省',
      region: '自治区',
      city: '直辖市',
      mixed: '省（自治区）',
      prefecture: '市',
    },
    verdict: {
      below: (levels: string) => `低于${levels}`,
      equal: (levels: string) => `与${levels}相同`,
      above: (levels: string) => `高于${levels}`,
    },
    join: allOf,
    comma: '，',
  },
  broken: '横轴不从0起',
  note: (prefectures: string, drafts: string, leftOut: string) =>
    [
      '图为公民具备科学素质的比例。各行是方案提出的目标，不是结果；地方目标与全国结果并列，不说明任何一地的实际水平。横轴截断，不从0起；彩色横线为与全国目标的差距。',
      prefectures && `${prefectures}为地级市，下辖县区；`,
      drafts && `${drafts}为征求意见稿，本站没有正式文本；`,
      '按方案次序排列，不是排名。',
      leftOut,
    ].join(''),
  unit: '%',
  reference: (amount: string) => `全国2025年目标：${amount}`,
  result: (year: number, amount: string) => `${year}年${amount}`,
  results: '全国结果',
  notTargets: '结果，不是目标',
  silence: '未写目标',
  notDrawn: '不能同轴比较，见表',
  /** Label under the mark of a level above: 省区 超过 15%. */
  aboveText: (level: string, amount: string) => `${level}${amount}`,
  description: (rows: readonly string[], reference: string, results: readonly string[]) =>
    `点图，横轴截断，不从0起。${rows.join('；')}。${reference}。全国结果：${results.join('；')}。`,
  row: (place: string, amount: string) => `${place}${amount}`,
  table: '各方案与上级的2025年目标',
  column: {
    plan: '方案',
    target: '本方案',
    province: '所在省（自治区）',
    prefecture: '所在市',
  },
  unknown: '未查到',
  isPrefecture: '即本市',
  figure: (who: string, year: number, kind: string) => `${who}${year}年${kind}`,
  sources: {
    /** Citation of a figure: who printed it, when, and whether there is a doubt. */
    cite: (parts: readonly string[]) => parts.join('，'),
    all: (parts: readonly string[]) => `${parts.join('；')}。`,
    plans: '各地目标出自方案原文',
    figure: (what: string, source: string) => `${what}：${source}`,
    target: (who: string, year: number, amount: string) => `${who}${year}年目标（${amount}）`,
    result: (who: string, year: number, amount: string) => `${who}${year}年结果（${amount}）`,
    age: '全国调查的对象为18—69岁公民',
  },
  context: '国家、省、市目标与监测结果',
  /** `isOpen`: a result of a place is known, or not all were looked for, so that none may be said to be. */
  contextNote: (prefectures: readonly string[], isOpen: boolean) =>
    [
      '方案之外的数字仅用于说明背景，逐条注明出处；“单一来源”只见于一处可靠材料。',
      isOpen ? '' : '未查到各方案所在地任何一年的实际比例。',
      prefectures.length > 0 ? `未查到${prefectures.join('、')}的目标。` : '',
    ].join(''),
  /** On the page of one target: what the figures beside it do not say. */
  aboveNote: (place: string, known: { unknown: string | false; isOpen: boolean }) =>
    [
      '这些数字出自方案之外，逐条注明出处和日期；“单一来源”只见于一处可靠材料。',
      `地方的目标与国家、省的结果并列，不说明${place}的实际水平`,
      known.isOpen ? '。' : '；未查到该地任何一年的结果。',
      known.unknown ? `未查到${known.unknown}的目标。` : '',
    ].join(''),
  contextColumn: {
    who: '范围',
    kind: '性质',
    year: '年份',
    amount: '比例',
    source: '出处与日期',
  },
  kind: { target: '目标', result: '结果' },
  singleSource: '单一来源',
  noDate: '日期未查到',
};
