/** Interface words in Chinese of the pages that set the wording of two plans side by side. */
export const wordingPairZh = {
  title: (first: string, second: string) => `${first}与${second}：用语对照`,
  crumb: (first: string, second: string) => `${first}与${second}`,
  /** Where the title is too long. */
  shortTitle: (first: string, second: string) => `${first}与${second}：用语`,
  /** What was found, for search engines: no shares where nothing is shared. */
  description: (first: string, second: string, shares?: readonly [string, string]) =>
    `${shares ? `${first}${shares[0]}的文字也见于${second}，${second}${shares[1]}的文字也见于${first}` : `${first}与${second}没有连续10字以上的相同文字`}。`,
  more: '两份方案全文并列，逐处标出相同和相近的文字。',
  finding: (first: string, second: string, [there, back]: readonly [string, string]) =>
    `${first}${there}的文字也见于${second}，${second}${back}的文字也见于${first}。`,
  none: (first: string, second: string) => `${first}与${second}没有连续10字以上的相同文字。`,
  counts: (runs: number, formulas: number, longest: number, moved: number) =>
    runs === 1
      ? `相同文字1段${formulas > 0 ? '，为套语' : ''}，${longest}字，在两份方案的${moved > 0 ? '不同' : '同一'}部分。`
      : `相同文字${runs}段${formulas > 0 ? `，其中套语${formulas}段` : ''}，最长${longest}字；${moved > 0 ? `${moved}段在两份方案的不同部分` : '都在两份方案的同一部分'}。`,
  near: (count: number) => (count > 0 ? `相近的条文${count}对。` : '没有相近的条文。'),
  direction: '相同只说明文字一致，不说明先后和来源。',
  shares: {
    caption: '各有多少文字与对方相同',
    plan: '方案',
    characters: '条文字数',
    shared: '与对方相同',
    share: '占比',
    free: '不计套语',
    note: '只计一条条文之内连续10字以上的相同文字，标点和空格不计。两份方案篇幅不同，比例也不同。',
  },
  strip: {
    title: '相同文字的分布',
    note: '上下两条为两份方案的条文，从左到右依部分次序，竖线分开各部分；连线表示相同文字，颜色醒目的在两份方案的不同部分，虚线为套语。',
    parts: '转到两份方案的同一部分',
  },
  texts: {
    title: '两份方案的条文',
    note: '标出的是两份方案的相同文字，点击可转到对方的相同之处。几段重叠的，先标较长的，一样长的先标在前的。标点、空格和全角、半角的差别不计。',
    legend: { shared: '相同', formula: '套语' },
    column: (name: string) => `${name}的条文`,
    read: '在全文中阅读',
  },
  /** Read out behind a run. */
  sharedWith: (name: string, characters: number, formula: boolean) =>
    `（与${name}相同，共${characters}字${formula ? '，套语' : ''}）`,
  bar: {
    label: '逐段查看相同文字',
    previous: '上一段',
    next: '下一段',
    clear: '取消',
    /** Before one is chosen. */
    count: '相同文字共{of}段',
    place: '第{place}段，共{of}段：{characters}字',
    formula: '（套语）',
    other: '{name}的相同之处',
    go: '转到此处',
  },
  keys: {
    title: '快捷键',
    list: [
      ['j　k', '下一段、上一段相同文字'],
      ['Enter', '焦点在相同文字上时，标出两处；再按一次，转到对方的相同之处'],
      ['Esc', '取消标出'],
    ] as [string, string][],
    on: '启用 j、k 键',
  },
  nearby: {
    title: '相近的条文',
    note: '两份方案各一条，大体相同而不完全相同：次序一致的相同文字，占两条总字数的三分之二以上。标出的是仅见于其中一份方案的文字。',
    none: '没有大体相同而不完全相同的条文。',
    similarity: (percent: string) => `相似度${percent}`,
    /** Read out around words that one of the two has. */
    only: (name: string): [string, string] => [`［仅见于${name}：`, '］'],
    link: (number: number) => `第${number}对的链接`,
    place: '在条文中查看',
  },
  others: {
    title: '与其他方案对照',
    of: (name: string) => `${name}与`,
    provinces: '其他省份',
    all: '用语异同总览',
  },
  csv: '下载相同文字（CSV）',
  /** The address with the plans the other way round. */
  moved: (title: string) => `本页网址已改为“${title}”`,
};
