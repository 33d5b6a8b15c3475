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
  remove: (name: string) => `移除${name}`,
  lastOne: '至少保留一份方案。',
  full: (max: number) => `最多并列${max}份。如需加入其他方案，请先移除一份。`,
  find: '添加方案：按名称、省份或级别查找',
  found: (count: number) => (count === 0 ? '没有符合条件的方案。' : `找到${count}份。`),
  more: (count: number) => `另有${count}份未列出，请输入更多文字，缩小范围。`,
  allShown: '已收录的方案均已显示。',
  listFailed: '方案目录载入失败，请检查网络后重试。',
  add: (name: string) => `加入${name}`,
  reset: '恢复默认方案',
  removed: (name: string) => `已移除${name}。`,
  moved: (name: string, place: number) => `${name}已移至第${place}列。`,

  copyByHand: '浏览器不允许写入剪贴板，请在此手动复制：',
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
    only: (name: string) => `仅见于${name}`,
    /** Read out before and after words that one plan alone has. */
    said: (name: string): [string, string] => [`［仅见于${name}：`, '］'],
    /** Read out before and after words of a shared run. */
    both: (name: string): [string, string] => [`［${name}也有：`, '］'],
    same: '两份方案文字相同，标点和空格不计。',
    legend: '其余文字两份方案相同。标点、空格和全角半角的差别不计。',
    bothLegend: '两份方案都有',
    /** How alike both are, and what is counted. */
    alike: (percent: number) =>
      percent === 0
        ? '在这一主题下，两份方案没有连续10字以上的相同文字。'
        : `在这一主题下，两份方案合计${percent}%的文字与对方相同（只计连续10字以上的，标点和空格不计）。`,
    /** Why the texts stand in two columns. */
    apart: (percent: number) => `相同文字不足${percent}%，因此分两栏排列，只标出两份都有的文字。`,
    place: (number: number, of: number) => `第${number}处，共${of}处`,
    places: (count: number, isSame: boolean) => (isSame ? `相同${count}处` : `不同${count}处`),
    previous: '上一处',
    next: '下一处',
    copyAddress: '复制网址',
    copied: '已复制。',
    copyFailed: '浏览器不允许写入剪贴板，请从地址栏复制。',
  },
  likeness: {
    base: (name: string, percent: number) =>
      percent === 0 ? `与${name}的本主题条文无相同文字` : `${percent}%与${name}相同`,
    any: (percent: number) =>
      percent === 0 ? '与其他方案的本主题条文无相同文字' : `${percent}%与其他方案相同`,
    only: (percent: number) =>
      `${percent}%仅见于这一格。只比较所示方案归入本主题的条文，提及的不计；连续10字以上的才算相同。`,
    unasked: (name: string) => `默认以次序最前的${name}为基准，可更换或取消。`,
    chosen: (name: string) => `以${name}为基准。`,
    noBase: '未设基准。',
    fold: '合并相同的句子',
    keyBase: (name: string) => `${name}也有`,
    keyOthers: (name: string) => `${name}没有，其他方案有`,
    keyAny: '其他方案也有',
    keyHeight: '越高，有的方案越多',
  },
  close: '关闭',

  keysTitle: '快捷键',
  keys: [
    ['j　k', '下一个、上一个主题'],
    ['↓　↑', '焦点在主题名上时，下一个、上一个主题'],
    ['Home　End', '焦点在主题名上时，第一个、最后一个主题'],
    ['Esc', '关闭已打开的菜单或对话框'],
  ] as [string, string][],
  keysOn: '启用 j、k 键',
  readingTitle: '阅读说明',
  reading: [
    '设有基准时，与基准连续10字以上的相同文字淡化并加虚线。宽屏上默认以所示方案中次序最前的为基准；自行选定基准后，多份方案整句相同的只显示一次，注明相同的方案，可以展开。',
    '各格上方的横条从左到右是这一格的文字：实心为基准也有，竖线为基准没有而其他所示方案有，空白为仅见于这一格；越高，有的方案越多。基准未提出这一主题的，一行不作比较。',
    '标点、空格和全角半角的差别不计。文字相同不说明先后，各方案可能沿用同一上级文件。',
    '“标记不同”指有的方案提出并有指标，有的提出而无指标，有的提及，有的未提及。没有这一部分的方案不计。',
  ] as string[],
};

/** The shape that each interface language fills. */
export type ComparePanelsWords = typeof comparePanelsZh;
