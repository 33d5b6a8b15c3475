import { findingsZh } from './compare.ts';
import { silenceZh } from './silence.ts';

/**
 * Interface words in Chinese of what a comparison loads on demand: the plan menu, copies, the
 * word-by-word dialog, the help. Those that the pages have too must be the same
 * (tests/unit/src/i18n/compare-words.test.ts).
 */
export const comparePanelsZh = {
  silence: { absent: silenceZh.absent },
  findings: findingsZh,

  chosen: '显示的方案，从左到右',
  moveLeft: (name: string) => `${name}左移`,
  moveRight: (name: string) => `${name}右移`,
  remove: (name: string) => `移去${name}`,
  lastOne: '至少要留一份方案。',
  full: (max: number) => `最多并排${max}份。要再加，先移去一份。`,
  find: '加一份方案：按名称、省份或级别找',
  found: (count: number) => (count === 0 ? '没有这样的方案。' : `找到${count}份。`),
  more: (count: number) => `还有${count}份没有列出，再写几个字缩小范围。`,
  allShown: '已收录的方案都显示了。',
  listFailed: '方案目录没有取到。请检查网络，再试一次。',
  add: (name: string) => `加入${name}`,
  reset: '恢复原来的方案',
  removed: (name: string) => `${name}移去。`,
  moved: (name: string, place: number) => `${name}移到第${place}列。`,

  copyByHand: '浏览器没有让网页写剪贴板。请在这里自己复制：',
  copyWords: {
    topic: '主题',
    sources: '出处',
    citation: (title: string, section: string) =>
      section === '' ? title : `${title}“${section}”部分`,
    comparison: '本对照',
    ofPlan: (name: string, said = '') => `${name}：${said}`,
    measure: (title: string) => `［${title}］`,
  },

  diff: {
    title: (topic: string) => `逐词对比：${topic}`,
    first: '第一份',
    second: '第二份',
    swap: '对调',
    only: (name: string) => `只在${name}`,
    /** Read out before and after words that one plan alone has. */
    said: (name: string): [string, string] => [`［只在${name}：`, '］'],
    same: '两份的文字相同，标点和空格不计。',
    legend: '其余文字两份相同。标点、空格和全角半角不算不同。',
    shared: (name: string, otherName: string, percent: number) =>
      `${name}有${percent}%的字与${otherName}相同（连续10个字以上）。`,
  },
  close: '关闭',

  keysTitle: '按键',
  keys: [
    ['j　k', '下一个、上一个主题'],
    ['↓　↑', '焦点在主题名上时，下一个、上一个主题'],
    ['Home　End', '焦点在主题名上时，第一个、最后一个主题'],
    ['Esc', '关上打开的选单或对话框'],
  ] as [string, string][],
  keysOn: '使用 j、k 键',
  readingTitle: '怎样读',
  reading: [
    '设了基准以后：与基准连续10个字以上相同的文字变淡，不同的文字加粗；几份方案整句相同的，只显示一次，写明还有谁，也可以展开。',
    '标点、空格和全角半角不算不同。文字相同不说明谁先谁后：几份方案可能都沿用上级文件。',
    '“标记不同”：有的提出并有指标，有的提出而无指标，有的提及，有的未提及。没有这一部分的方案不计。',
  ] as string[],
};

/** The shape that each interface language fills. */
export type ComparePanelsWords = typeof comparePanelsZh;
