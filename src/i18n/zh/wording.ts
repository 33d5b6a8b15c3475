import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { partLinesZh } from './part-lines.ts';

/** Two plans that share wording, by their names with their marks. */
type Pair = readonly [string, string];

/** « 四成 » for 41, « 3% » for 3: what can be said of two shares at once. */
function partInChinese(percent: number): string {
  if (percent === 100) return '全部';
  return percent < 10
    ? `${percent}%以上的`
    : `${'一两三四五六七八九'[Math.floor(percent / 10) - 1]}成以上`;
}

/** Interface words in Chinese of the page on shared wording. */
export const wordingZh = {
  title: '用语异同',
  /** After the headline, for search engines. */
  description: '各方案之间哪些文字逐字相同，哪些仅见于一份方案：逐段着色，两两对照，附数据。',
  /** Where not all plans are shown: past 6, and past 12 those of one province. */
  more: (shown: number, plans: number, province: string | undefined) =>
    province === undefined
      ? `先列前${shown}份方案，共${plans}份。`
      : `共${plans}份方案，只在同一省（自治区、直辖市）之内比较；本页先列${province}的${shown}份。`,
  headline: {
    alone: '只有一份方案，无从比较',
    none: '各方案之间，没有连续10字以上的相同文字',
    little: '任意两份方案之间，相同的文字均不到1%',
    pairs: (pairs: readonly Pair[], percent: number) => {
      const part = partInChinese(percent);
      const [first] = pairs;
      if (pairs.length === 1 && first)
        return `${first.join('、')}两份方案，各有${part}文字与对方相同`;
      if (pairs.length === 2)
        return `${pairs.map((pair) => pair.join('和')).join('，')}，两组方案各有${part}文字与对方相同`;
      return `${pairs.length}组方案，各有${part}文字与对方相同`;
    },
  },
  /** The shares behind the headline: each with formula words and without. */
  shares: (rows: readonly { place: string; share: string; free: string }[]) =>
    rows
      .map(({ place, share, free }) => `${place}${share}的文字也见于对方方案（不计套语为${free}）`)
      .join('；') + '。',
  counted:
    '只计条文中与另一份方案逐字相同、连续10字以上的文字，标点和空格不计。相同只说明文字一致，不说明先后和来源。',
  method: '统计方法',
  /** Where the method says it. */
  methodPath: '/method/#相同文字的统计',
  strips: {
    note: '每份方案一条，长短为条文字数，从左到右依原文次序；共有的方案越多，色块越高、颜色越醒目。套语另画在线下。',
    /** On the page, where parts are links. */
    open: '点击任一部分，可在全文中查看。',
    own: (share: string) => `仅见于本方案 ${share}`,
    length: (characters: string) => `${characters}字`,
    levels: (most: number, isCut: boolean) =>
      Array.from({ length: most }, (_, index) => {
        if (index === 0) return '仅见于本方案';
        return `${index + 1}份${isCut && index + 1 === most ? '及以上' : ''}共有`;
      }),
    formula: '套语',
    part: (place: string, name: string, characters: number, own: string) =>
      `${place} · ${name}：${characters}字，仅见于本方案${own}`,
    plan: (place: string, characters: number, own: string, parts: number) =>
      `${place}${parts}个部分，共${characters}字，仅见于本方案${own}`,
    description: (plans: readonly string[]) =>
      `条带图，一份方案一条，按方案次序排列，不是排名。${plans.join('；')}。`,
    source: '条文出自各方案原文；字数见 reuse-counts.json',
    table: '图中数据：各方案的字数，按共有的方案数',
    plans: '方案',
    all: '条文字数',
    ownColumn: '仅见于本方案，含套语',
    tableNote: '套语单列，其余各栏不含套语；各栏相加为条文字数。',
    /** Names of parts in lines, where one line is too long. */
    lines: {
      ...partLinesZh,
      talent: ['科普', '人才'],
      implementation: ['组织', '实施'],
      overview: ['总体', '要求'],
      workers: ['产业', '工人'],
    } as Partial<Record<SectionKey, readonly string[]>>,
  },
  matrix: {
    title: '各行方案的文字，有多少也见于各列方案',
    note: '两个方向分别计算：两份方案篇幅不同，比例也不同。点击数字，查看两份方案的用语对照。',
    row: '方案',
    /** Name of the group of buttons. */
    which: '计算范围',
    all: '全部文字',
    free: '不计套语',
    cell: (place: string, other: string, share: string) =>
      `${place}${share}的文字也见于${other}；对照两份方案`,
    /** Plans of different provinces, where there are many. */
    notCompared: '未比较',
    self: '本方案',
    parts: '分部分看',
    partsNote: '一份方案的某个部分，与另一份方案的全文相比。',
    partsOf: (place: string) => `${place}：各部分`,
    part: '部分',
    own: '仅见于本方案',
    absent: '无此部分',
  },
  runs: {
    title: '最长的相同文字',
    note: (shown: number) => `列出最长的${shown}段，照录原文，按长短排列，与方案的次序无关。`,
    /** Link to the data. */
    all: (all: number) => `全部${all}段见数据`,
    none: '各方案之间没有连续10字以上的相同文字。',
    characters: (count: number) => `${count}字`,
    plans: (count: number) => `${count}份方案共有`,
    link: (characters: number) => `这段${characters}字的链接`,
    /** Of a run inside the one quoted, that more plans have. */
    within: (count: number) => `其中${count}段还见于其他方案`,
    formulas: (count: number) => `套语：${count}段`,
    formulasNote:
      '除去套语后，不足连续10字的相同文字。各级文件都这样写，相同并不说明方案之间有什么联系，因此单列。',
  },
  local: {
    title: '仅见于一份方案的文字',
    note: (plans: number) =>
      `“仅见于本方案”只就这${plans}份方案而言：本站之外的方案可能也有。按方案次序排列，不是排名。`,
    ofPart: (own: number, all: number) => `${all}字中${own}字`,
    partsTitle: '过半文字仅见于本方案的部分，取比例最高的三个',
    noParts: '没有这样的部分。',
    clausesTitle: '仅见于本方案的最长条文：没有连续10字与其他方案相同，也没有相近的条文',
    noClauses: '没有这样的条文。',
    length: (characters: number) => `${characters}字`,
  },
  near: {
    title: '相近的条文',
    note: (rows: number) => `共有${rows}对条文大体相同而不完全相同。差别之处见两份方案的用语对照。`,
    none: '没有大体相同而不完全相同的条文。',
    pair: (pair: Pair) => `${pair[0]}和${pair[1]}`,
    count: (count: number) => `${count}对`,
  },
  data: {
    title: '数据与引用',
    files: {
      reuse: '相同文字，一行一段',
      'reuse-shares': '两份方案相同文字的占比，分全文和各部分',
      'reuse-counts': '字数，按共有的方案数',
      'near-wordings': '相近的条文',
    },
    upstreamTitle: '收录上位文件后，相同文字如何区分来源',
    cite: '引用本页',
    copyCitation: '复制本页引文',
    citation: (site: string, title: string, version: string, date: string, address: string) =>
      `${site}. ${title}[DS/OL]. 版本 ${version} (${date})[引用日期]. ${address}.`,
  },
  /** Said where other pages lead here. */
  link: '各方案有多少文字相同',
};
