/** Interface words in Chinese of the schematic of places. */
export const placesZh = {
  /** What the schematic finds: how few units have a plan here. */
  headline: (plans: number, units: number, others: number) =>
    others > 0
      ? `${plans}份方案来自${units}个省级行政区，其余${others}个尚无方案收录`
      : `${plans}份方案来自全部${units}个省级行政区`,
  note: '示意图，非地图，不表示边界和面积。收录的方案不是抽样，不能代表一省，更不能代表全国。',
  elsewhere: (places: readonly string[]) =>
    `省份名不在34个省级行政区之列、未能入图的：${places.join('、')}。`,
  source: '各方案原文所署地区',
  group: (province: string, places: readonly string[]) => `${province}：${places.join('、')}`,
  description: (groups: readonly string[]) =>
    `34个省级行政区各为一格，大小相同，大致按方位排列。有方案的：${groups.join('；')}。`,
  plan: (place: string, province: string) => `${place}，${province}`,
  count: (plans: number) => `${plans}份`,
  counted: (province: string, plans: number) => `${province}：${plans}份方案`,
  table: '各省级行政区的方案',
  column: { province: '省级行政区', prefecture: '所在市', plan: '方案' },
};

/** Interface words in Chinese of the timeline of plans. */
export const timelineZh = {
  title: '各方案的日期与规划期',
  /** What the timeline finds: how far into their periods plans were signed. */
  headline: (dated: number, undated: number, least: number, most: number) =>
    [
      `${dated}份方案落款时，规划期已过去${least === most ? least : `${least}至${most}`}个月`,
      undated > 0 && `另有${undated}份原文无日期`,
    ]
      .filter(Boolean)
      .join('；'),
  note: '规划期自首年1月1日起算，只数整月；空心为落款前已过去的时间。',
  derivedNote: (places: readonly string[]) =>
    `${places.join('、')}的文件未写年份，规划期由“十四五”推算，以虚线表示。`,
  over: (date: string, ended: number, plans: number) =>
    ended === plans
      ? `至本站数据日期${date}，规划期均已结束。`
      : `至本站数据日期${date}，${ended}份的规划期已结束。`,
  source: (documents: readonly string[]) => `各方案原文；上级文件：${documents.join('；')}`,
  description: (rows: readonly string[]) => `时间轴，一行一份方案。${rows.join('；')}。`,
  plans: '方案',
  documents: '上级文件（空心圆为报道日期）',
  document: {
    nation: () => '国务院《纲要》',
    other: (place: string) => place,
  },
  year: (year: number) => `${year}`,
  years: (start: number, end: number, isDerived: boolean) =>
    `${start}—${end}年${isDerived ? '（推算）' : ''}`,
  late: (months: number) => `落款时已过${months}个月`,
  dated: {
    signedOn: (day: string) => `${day}落款`,
    issuedOn: (day: string) => `${day}成文`,
    publishedOn: (day: string) => `${day}发布`,
  },
  /** Days in a row; those of the year of the first do not name it again. */
  dates: ([first = '', ...rest]: readonly string[]) =>
    [first, ...rest.map((text) => text.replace(first.slice(0, 5), ''))].join('，'),
  undated: '原文无日期',
  own: (day: string) => day,
  reported: (day: string) => `${day}见报`,
  unknown: '日期未查到',
  row: (name: string, texts: readonly string[]) => `${name}：${texts.join('；')}`,
  table: '日期与规划期',
};
