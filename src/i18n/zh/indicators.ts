import type { IndicatorKind } from '#src/features/indicators/indicator-pages.ts';

/** Interface words in Chinese of the indicator pages. */
export const indicatorsZh = {
  title: '指标口径',
  description: (indicators: number, quotas: number) =>
    `${quotas}项指标分为${indicators}类：哪些方案提出，哪些未提出，哪些数字可以相比。`,
  pageTitle: (name: string) => `${name}：各方案提出多少`,
  pageDescription: (name: string, writing: number, plans: number) =>
    `“${name}”这类指标，${plans}份方案中${writing}份提出：图、表、原句，未提出的和不能比的都注明。`,
  /** The kinds add up to all: drawn, set in several plans and not drawn, in one, in none. */
  summary: (all: number, { drawn, mixed, alone, none }: Record<IndicatorKind, number>) =>
    [
      `${all}类指标中，${drawn}类有两份以上方案的数字可以同轴比较，画成图`,
      `${mixed}类有两份以上方案提出，但不能同轴，不画`,
      `${alone}类只有一份方案提出，无从比较，不画`,
      ...(none > 0 ? [`${none}类没有方案提出`] : []),
    ].join('；') + '。',
  counts: (writing: number, plans: number, quotas: number) =>
    `${plans}份方案中${writing}份提出，共${quotas}项。`,
  none: (plans: number) => `${plans}份方案均未提出这类指标。`,
  multiples: {
    title: '可以相比的数，按单位分图',
    note: (drawn: number, left: number) =>
      [
        '每张小图自有坐标，从0起；长短只能在一张图里比，不能跨图比。各行按方案次序，不是排名。',
        left > 0 && `只画提出的方案最多的${drawn}组数，其余${left}组见网页上的表。`,
      ]
        .filter(Boolean)
        .join(''),
    /** Note of a panel: what its numbers have in common, and how many of them are not drawn. */
    kind: (kind: string, drawn: number, left: number) =>
      left > 0 ? `${kind}。只画前${drawn}项，其余${left}项见网页上的表` : kind,
    description: (panels: readonly string[]) => `小图一组，各有坐标。${panels.join('。')}。`,
    panel: (title: string, note: string, rows: readonly string[]) =>
      `${title}（${note}）：${rows.join('；')}`,
    table: '图中的数',
  },
  list: {
    caption: '全部口径',
    note: '数字为指标项数；“≈”为提出了口径相近的指标。',
    column: { indicator: '口径', unit: '单位', chart: '图' },
    drawn: '有',
    /** Where a plan sets none and has a number of an indicator that is alike. */
    sibling: (name: string) => `未提出，但提出了口径相近的“${name}”`,
    why: {
      alone: '只有一份方案提出',
      mixed: '不能同轴',
      none: '没有方案提出',
    },
  },
  chart: {
    title: (name: string, kind: string) => `${name}（${kind}）`,
    note: (prefectures: string, drafts: string, leftOut: string) =>
      [
        '这是目标，不是结果。各行按方案次序，不是排名。',
        prefectures && `${prefectures}为地级市，下辖县区。`,
        drafts && `${drafts}为征求意见稿。`,
        leftOut,
      ].join(''),
    description: (rows: readonly string[]) => `点图，横轴从0开始。${rows.join('；')}。`,
    silence: '无可比的数',
    source: '数字出自方案原文',
  },
  refused: '为什么不画图',
  refusedSome: '为什么有的数不在图里',
  refusal: {
    alone: (place: string) => `只有${place}提出这类指标，没有可比的数。一个点的图说明不了什么。`,
    mixed: '几份方案提出了这类指标，但不能画在同一坐标轴上：',
    leftOut: '这些数字不在图中，原因如下：',
  },
  whole: '全地区',
  table: '各方案提出多少',
  silent: '哪些方案未提出',
  silentNote: (count: number) => `${count}份方案未提出：`,
  nobodySilent: '每份方案都提出了。',
  moreSilent: (count: number) => `等，另有${count}份`,
  siblings: {
    title: '相近的口径',
    note: '相近而不相同，不能同轴比较。未提出的方案，可能提出了口径相近的指标。',
    none: '没有方案提出',
    has: '但提出了口径相近的指标：',
  },
  all: '全部口径',
};

/** Words on why a drawing is offered, and names of its files. */
export const chartFilesZh = {
  download: '下载',
  svg: '图 SVG',
  png: '图 PNG',
  csv: '表 CSV',
  json: '表 JSON',
  version: (site: string, version: string, address: string) =>
    `${site}，数据版本${version}，${address}`,
};

export const densityZh = {
  page: '指标写在哪里',
  lede: (numbered: number, sentences: number) =>
    `各方案条文${sentences}条，其中${numbered}条写有指标。`,
  title: '数字写在哪里：每一条条文，有没有指标',
  note: '一格是一条条文，按原文次序；大格是有指标的一句，小格没有指标。格子多少说的是篇幅，不是做了多少。',
  numbered: '有指标的一句',
  plain: '没有指标的一句',
  silent: '整个部分没有一项指标',
  absent: '无此部分',
  description: (plans: readonly string[]) => `格子图，行是部分，列是方案。${plans.join('；')}。`,
  plan: (place: string, numbered: number, sentences: number) =>
    `${place} ${sentences}句中${numbered}句有指标`,
  cell: (place: string, part: string, numbered: number, sentences: number) =>
    `${place} · ${part}：${sentences}句，${numbered}句有指标`,
  absentCell: (place: string, part: string) => `${place} · ${part}：本方案无此部分`,
  table: '同样的数：有指标的句数 / 条文数',
  part: '部分',
};
