import type { IndicatorKind } from '#src/features/indicators/indicator-pages.ts';

/** Interface words in Chinese of the indicator pages. */
export const indicatorsZh = {
  title: '指标类别',
  description: (indicators: number, quotas: number) =>
    `${quotas}项指标分为${indicators}类：哪些方案提出，哪些未提出，哪些数字可以相比。`,
  pageTitle: (name: string) => `${name}：各方案的指标`,
  pageDescription: (name: string, writing: number, plans: number) =>
    `“${name}”这类指标，${plans}份方案中${writing}份提出，附图、表和原句，并注明未提出的方案和不可比的数字。`,
  /** The kinds add up to all: drawn, set in several plans and not drawn, in one, in none. */
  summary: (all: number, { drawn, mixed, alone, none }: Record<IndicatorKind, number>) =>
    [
      `${all}类指标中，${drawn}类有两份以上方案的数字可以同轴比较，已作图`,
      `${mixed}类有两份以上方案提出，但不能同轴比较，未作图`,
      `${alone}类只有一份方案提出，无法比较，未作图`,
      ...(none > 0 ? [`${none}类没有方案提出`] : []),
    ].join('；') + '。',
  counts: (writing: number, plans: number, quotas: number) =>
    `${plans}份方案中${writing}份提出，共${quotas}项。`,
  none: (plans: number) => `${plans}份方案均未提出这类指标。`,
  multiples: {
    /** The headline; no names where there are many. */
    title: (all: number, comparable: number, names: readonly string[]) =>
      [`${all}类指标中，只有${comparable}类的数字可以放在一起比较`, names.join('、')]
        .filter(Boolean)
        .join('：'),
    note: (drawn: number, left: number) =>
      [
        '各小图坐标独立，有横轴的均从0起；多数方案没有可比数字的列成清单。长短只能在同一图内比较，不能跨图比较。各行按方案次序排列，不是排名。',
        left > 0 && `只画提出方案最多的${drawn}组数字，其余${left}组见网页上的表。`,
      ]
        .filter(Boolean)
        .join(''),
    /** Note of a panel: what its numbers have in common, and how many of them are not drawn. */
    kind: (kind: string, drawn: number, left: number) =>
      left > 0 ? `${kind}。只画前${drawn}项，其余${left}项见网页上的表` : kind,
    description: (panels: readonly string[]) => `小图一组，坐标各自独立。${panels.join('。')}。`,
    panel: (title: string, note: string, rows: readonly string[]) =>
      `${title}（${note}）：${rows.join('；')}`,
    table: '图中数据',
  },
  list: {
    caption: '全部指标类别',
    note: '数字为指标项数；“≈”表示提出了相近类别的指标。',
    column: { indicator: '指标类别', unit: '单位', chart: '图' },
    drawn: '有',
    /** Where a plan sets none and has a number of an indicator that is alike. */
    sibling: (name: string) => `未提出，但提出了相近的“${name}”`,
    why: {
      alone: '只有一份方案提出',
      mixed: '不能同轴比较',
      none: '没有方案提出',
    },
  },
  chart: {
    /** The headline: who has a number, or from where to where they reach. */
    finding: {
      few: (name: string, places: readonly string[], without: number) =>
        `${name}：${places.join('、')}提出可比的数字，其余${without}份方案没有`,
      equal: (name: string, plans: number, amount: string, without: number) =>
        `${name}：${plans}份方案都是${amount}${without > 0 ? `，其余${without}份没有可比的数字` : ''}`,
      range: (name: string, plans: number, [least, most]: [string, string], without: number) =>
        `${name}：${plans}份方案从${least}到${most}${without > 0 ? `，其余${without}份没有可比的数字` : ''}`,
    },
    terms: (kind: string) => `图中数字均为：${kind}。`,
    note: (prefectures: string, drafts: string, leftOut: string) =>
      [
        '这是目标，不是结果。各行按方案次序排列，不是排名。',
        prefectures && `${prefectures}为地级市，下辖县区。`,
        drafts && `${drafts}为征求意见稿。`,
        leftOut,
      ].join(''),
    description: (rows: readonly string[], isList: boolean) =>
      `${isList ? '列表' : '点图，横轴从0开始'}。${rows.join('；')}。`,
    silence: '无可比数字',
    /** At the end of a list: who has none. */
    without: (silence: string, places: string) => `${silence}：${places}`,
    source: '数字出自方案原文',
  },
  refused: '未作图的原因',
  refusedSome: '部分数字未列入图中的原因',
  alone: (place: string, plans: number) => `只有${place}提出这类指标，其余${plans}份方案没有`,
  aloneNote: '没有可比的数字，因此不作图。这是目标，不是结果。',
  refusal: {
    mixed: '有多份方案提出这类指标，但不能画在同一坐标轴上：',
    leftOut: '这些数字不在图中，原因如下：',
  },
  whole: '全地区',
  table: '各方案的指标',
  silent: '未提出的方案',
  silentNote: (count: number) => `${count}份方案未提出：`,
  nobodySilent: '各方案均提出。',
  moreQuotas: (count: number) => `其余${count}个见全部指标的表`,
  moreSilent: (count: number) => `等，另有${count}份`,
  siblings: {
    title: '相近的指标类别',
    note: '相近而不相同，不能同轴比较。未提出这类指标的方案，可能提出了相近类别的指标。',
    none: '没有方案提出',
    has: '但提出了相近类别的指标：',
  },
  all: '全部指标类别',
};

/** Words on why a drawing is offered, and names of its files. */
export const chartFilesZh = {
  download: '下载',
  svg: '图 SVG',
  png: '图 PNG',
  csv: '表 CSV',
  json: '表 JSON',
  version: (site: string, { version, date }: { version: string; date: string }, address: string) =>
    `${site}，数据版本${version}，${date}发布，${address}`,
};

export const densityZh = {
  page: '指标分布',
  pageDescription:
    '每格为一条条文，按原文次序排列；红色大格有指标，小格无指标。格数反映篇幅，不反映落实情况。',
  lede: (numbered: number, sentences: number) =>
    `各方案条文${sentences}条，其中${numbered}条有指标。`,
  /** The headline. @param silent parts in which no plan has a number */
  finding: (quotas: number, numbered: number, sentences: number, silent: readonly string[]) =>
    [
      `${quotas}项指标集中在${sentences}条条文中的${numbered}条`,
      silent.length > 0 && `${silent.map((part) => `“${part}”`).join('、')}部分没有一项`,
    ]
      .filter(Boolean)
      .join('，'),
  note: '每格为一条条文，按原文次序排列；红色大格有指标，小格无指标。格数反映篇幅，不反映落实情况。',
  numbered: '有指标的条文',
  plain: '无指标的条文',
  silent: '整个部分无指标',
  absent: '无此部分',
  description: (plans: readonly string[]) => `格子图，行是部分，列是方案。${plans.join('；')}。`,
  plan: (place: string, numbered: number, sentences: number) =>
    `${place}${sentences}条条文中${numbered}条有指标`,
  cell: (place: string, part: string, numbered: number, sentences: number) =>
    `${place} · ${part}：条文${sentences}条，其中${numbered}条有指标`,
  absentCell: (place: string, part: string) => `${place} · ${part}：本方案无此部分`,
  table: '图中数据：有指标的条文数 / 条文总数',
  part: '部分',
};
