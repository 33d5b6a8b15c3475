/** Interface words in Chinese of the head of a plan's page: its numbers and one minute's summary. */
export const planFaceZh = {
  /** Under each of the three numbers. */
  clauses: '条文',
  quotas: '指标',
  own: '文字只见于本方案',
  bodies: '责任单位（次）',
  title: '一分钟要点',
  labels: { most: '写得最多', targets: '指标', leftOut: '未写到', only: '仅此一份写到' },
  /** A part with the number of its clauses, or of its numbers. */
  counted: (part: string, count: number, of: 'clauses' | 'targets') =>
    `${part}（${count}${of === 'clauses' ? '条' : '项'}）`,
  groups: (most: string, least: string) => `五类人群中，条文最多的是${most}，最少的是${least}。`,
  groupsAlike: (most: string) => `五类人群条文一样多：${most}。`,
  projects: (most: string) => `五项工程中，最多的是${most}。`,
  projectsAlike: (most: string) => `五项工程中写到的，条文一样多：${most}。`,
  allTargets: (count: number) => `指标${count}项`,
  targets: (all: string) => `共有${all}。`,
  targetsMost: (all: string, parts: string) => `共有${all}，最多的部分是${parts}。`,
  noTargets: '全文没有指标。',
  noTargetsFor: (groups: string) => `五类人群中，没有指标的是${groups}。`,
  noTargetsForAny: (groups: string) => `五类人群都没有指标：${groups}。`,
  absent: (parts: string) => `没有${parts}部分。`,
  silent: (plans: number, others: number, topics: string) =>
    plans === others
      ? `其他${others}份方案都写到、本方案未提及的：${topics}。`
      : `其他${others}份方案中有${plans}份写到、本方案未提及的：${topics}。`,
  only: (topics: string) => `本站收录的方案中，只有本方案写到${topics}。`,
  /** Topics that are named, and how many are not. */
  topicsNamed: (names: readonly string[], left: number) =>
    names.map((name) => `“${name}”`).join('') + (left > 0 ? `等${names.length + left}个主题` : ''),
  /** @param byRule whether no model or person has coded it yet */
  note: (byRule: boolean) =>
    `条文按句号计，主题由${byRule ? '规则' : '语言模型'}编码，未经人工核对。`,
  /** Over the plan whole. */
  strip: '全文一图：一横为一条，长短按字数；红色的含指标，红底的部分没有指标',
  targetsTitle: '指标',
  /** Where not all of them are shown. */
  targetsSome: (all: number) => `每部分列第一项，最多列六项；全部${all}项见指标表`,
};
