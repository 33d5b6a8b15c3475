import type { FindingCounts } from '#src/features/compare/model/topic-findings.ts';

/**
 * Interface words in Chinese of the bar above a comparison and of what it puts into the table. They
 * go to every reader, so nothing but a type is imported here, and what is asked for on demand has its words in
 * zh-compare-panels.ts.
 */
export const compareControlsZh = {
  /** Gap between two sentences that follow each other. */
  gap: '' as string,
  /** Some names in a row. */
  list: (names: readonly string[]) => names.join('、'),

  label: '对照的选项',
  plans: (count: number) => `方案：${count}份`,
  base: '基准',
  noBase: '不设基准',
  view: '显示',
  views: {
    all: (topics: number) => `全部${topics}个主题`,
    differ: '只看各方案标记不同的主题',
    one: '只看一个主题',
  },
  filter: '按词筛选',
  filterHint: '多个词用空格分隔',
  copy: '复制',
  copyFormat: '复制的格式',
  formats: { table: '表格', markdown: 'Markdown', csv: 'CSV', text: '纯文本' },
  copyTable: '复制全表',
  copyRow: '复制',
  copyRowOf: (topic: string) => `复制“${topic}”一行`,
  compare: '逐词对比',
  compareOf: (topic: string) => `逐词对比“${topic}”中的两份方案`,
  /** Why it is off. */
  compareOff: '提出这一主题的方案不足两份，无法对比',
  more: '更多选项',
  help: '说明',

  /** Numbers of the plans shown that address and that mention a topic, of those that have the part. */
  counted: (addressed: number, mentioned: number, plans: number) =>
    `${plans}份中${addressed}份提出${mentioned > 0 ? `，${mentioned}份提及` : ''}`,
  /** What stands out of the table, and the names of the plans without the part. */
  finding: (
    { topics, plans, shared, numbered }: FindingCounts,
    absent: readonly string[],
  ): string => {
    const without = absent.length > 0 ? `${absent.join('、')}没有这一部分。` : '';
    if (plans === 0) return without;
    if (plans === 1)
      return `${topics}个主题中，这份方案提出${shared}个，${numbered > 0 ? `其中${numbered}个有指标` : '均无指标'}。${without}`;
    const all = shared > 0 ? `均提出的有${shared}个` : '没有均提出的';
    return numbered > 0
      ? `${topics}个主题中，${plans}份方案${all}，至少一份提出指标的有${numbered}个。${without}`
      : `${plans}份方案在这一部分均未提出指标；${topics}个主题中，${all}。${without}`;
  },
  /** Topics without a word of the plans shown, folded into one line. */
  silentRows: (topics: number, plans: number) =>
    plans === 1
      ? `另有${topics}个主题，这份方案未提及`
      : `另有${topics}个主题，${plans}份方案均未提及`,
  sameAs: (name: string) => `与${name}相同`,
  sameWith: '文字相同：',
  open: '展开',
  shut: '收起',
  /** Words of `open` and `shut`, of a clause that another plan has too. */
  openSame: (name: string) => `展开：与${name}相同`,
  shutSame: (name: string) => `收起：与${name}相同`,

  shown: (rows: number, topics: number) =>
    rows === topics ? `${topics}个主题全部显示。` : `显示${rows}个主题，共${topics}个。`,
  none: '没有符合条件的主题。',
  hits: (query: string, clauses: number) => `“${query}”见于${clauses}条条文。`,

  announce: {
    added: (name: string, place: number) => `已加入${name}，位于第${place}列。`,
    base: (name: string) => `以${name}为基准，与其相同的文字淡化显示。`,
    noBase: '不设基准。',
    columns: (names: string) => `显示的方案：${names}。`,
    failed: (name: string) => `${name}载入失败，请检查网络后重试。`,
    ignored: (values: string) => `网址中有本页无法识别或超出上限的值，未予采用：${values}。`,
    copiedTable: (rows: number, format: string) => `已复制${rows}个主题的表，${format}，附出处。`,
    copiedRow: (topic: string, format: string) => `已复制“${topic}”一行，${format}，附出处。`,
    opened: '已展开。',
    shut: '已收起。',
    notLoaded: '载入失败，请检查网络后重试。',
  },
};

/** The shape that each interface language fills. */
export type CompareControlsWords = typeof compareControlsZh;
