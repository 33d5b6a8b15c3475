/** Interface words in Chinese of the ladder of literacy targets. */
export const ladderZh = {
  title: '从全国到本地：2025年目标逐级对照',
  /** How the plans stand to their provinces. */
  headline: (found: readonly string[]) => `与所在省（自治区）的目标相比，${found.join('，')}`,
  kind: {
    above: (places: readonly string[]) => `${places.join('、')}更高`,
    equal: (places: readonly string[]) => `${places.join('、')}相同`,
    below: (places: readonly string[]) => `${places.join('、')}更低`,
  },
  /** The same where there are too many to name. */
  count: {
    above: (plans: number) => `${plans}份更高`,
    equal: (plans: number) => `${plans}份相同`,
    below: (plans: number) => `${plans}份更低`,
  },
  note: '自上而下为全国、省（自治区）、市、本方案。均为2025年目标，不是结果，不说明任何一地的实际水平。横轴不从0起，只看位置，不看长短；箭头表示“超过”或“不低于”。斜纹为查找过而未查到，不等于没有。',
  nation: { zh: '全国', en: 'China' },
  /** Where a target is not known and nobody has looked. */
  unsought: '未收录',
  rung: (name: string, text: string) => `${name}${text}`,
  ladder: (place: string, rungs: readonly string[]) => `${place}：${rungs.join('，')}`,
  description: (ladders: readonly string[]) => `逐级排列的点图。${ladders.join('；')}。`,
  mark: (place: string, text: string) => `${place}，2025年目标，${text}`,
  tip: (text: string, place: string, sentence: string) => `${text}。${place}：${sentence}`,
};

/** « 2026-11 », « 2027-03 » as 2026年11月至2027年3月. */
function inMonths(...months: readonly string[]): string {
  const words = months.map((month) => month.replace(/^(\d+)-0?(\d+)$/, '$1年$2月'));
  return [...new Set(words)].join('至');
}

/** Interface words in Chinese of the grid of results. */
export const resultGapsZh = {
  title: '公民具备科学素质的比例：查到的与未查到的结果',
  /** What the grid finds: no result of any of the places with a plan. */
  headline: (places: number) =>
    places === 1
      ? '本地公民具备科学素质的实际比例，各年均未查到'
      : `${places}地公民具备科学素质的实际比例，各年均未查到`,
  /** @param first, last months of the look-ups, as « 2026-11 »; none where nothing was looked for */
  note: (first = '', last = first) =>
    `斜纹为${inMonths(first, last)}查找过而未查到，不等于没有；空白为没有记录。全国、省的结果不说明任何一地的实际水平。`,
  description: (rows: readonly string[]) => `表格图，行是地区，列是年份。${rows.join('；')}。`,
  row: (name: string, found: readonly string[], gaps: readonly number[]) =>
    [name, ...found, gaps.length > 0 && `${gaps.join('、')}年未查到`].filter(Boolean).join('，'),
  found: (year: number, text: string) => `${year}年${text}`,
  mark: (name: string, year: number, text: string) =>
    [name, `${year}年结果`, text].filter(Boolean).join('，'),
  tip: (text: string, what: string, source: string) => `${text}。${what}：${source}`,
  year: (year: number) => `${year}年`,
  place: '地区',
  table: '图中数据',
};
