import type { Change, PieceKind, SlipList } from '#src/schemas/source.ts';

/** Interface words in Chinese of the annotated source files and of the cleaning ledger. */
export const sourceZh = {
  title: '原文文件',
  description: (place: string) =>
    `收到的${place}方案文件，逐字标注字符类别、清理之处和字句可疑之处，并说明核对方法。`,
  heading: (place: string) => `${place}：收到的原文文件`,
  lede: '以下为收到的文件全文，次序不变。字词一律照旧，字句可疑之处也不改动，只加标注；仅非正文字符不显示，注明位置、字符数和理由。',
  link: '逐字查看原文',
  read: '读全文',
  headings: {
    file: '文件',
    pieces: '字符归类',
    changes: '清理之处',
    text: '原文',
    slips: '字句备注',
  },
  facts: {
    file: '文件名',
    encoding: '编码',
    size: '大小',
    published: '公布的文件',
    publishedSha256: '公布的文件的 SHA-256',
    sha256: '收到的文件的 SHA-256',
    url: '网址',
  },
  noUrl: '不详',
  received: '与收到的文件逐字节相同',
  masked: (characters: string) =>
    `遮去非正文字符${characters}个，换成星号或叉号；长度、换行和其余字符不变`,
  /** What the file says of itself. */
  statements: {
    title: '文件自身所载信息',
    note: '以下各项只取自文件本身，点击行号可查看原文；文件没有的，注明“文件未载”。',
    column: { field: '项目', value: '所载', line: '位置' },
    /** @param years as the data have them, with a dash: 2021–2025 */
    period: (years: string) => `${years.replace('–', '—')}年`,
  },
  encoding: { 'utf-8': 'UTF-8', gb18030: 'GB 18030' } as Record<string, string>,
  size: (bytes: string, characters: string, lines: string) =>
    `${bytes}字节，${characters}个字符，${lines}行`,
  verify: {
    title: '核对方法',
    file: '下载公布的文件，算出校验值，与上面的比对：',
    repository: '收到的文件本身在代码库的 content/sources 目录：',
    places:
      '再按位置取字：解码后取 span 的 start 到 end，去掉空白，应与数据里的 raw 或 quote 相同。做法和例子见',
    pieces:
      '再核对标注：pieces.json 给出每一段的种类和位置（UTF-16 码元，从0数起，含 start，不含 end），首尾相接，拼起来就是整个文件。每次生成网站均照此核对，差一个字符即不生成。',
  },
  column: { kind: '种类', places: '段数', changes: '处数', characters: '字符数', total: '合计' },
  kind: {
    'white-space': '空白、换行',
    'front-matter': '方案之前的通知和网页信息',
    heading: '标题',
    title: '措施标题',
    clause: '条文',
    responsibility: '责任单位',
    noise: '非正文字符',
  } satisfies Record<PieceKind, string>,
  change: {
    noise: '非正文字符',
    'page-break': '句中换页',
    'line-break': '句中换行',
    space: '多余的空格',
  } satisfies Record<Change['kind'], string>,
  /** Mark at the place of the change in the text. */
  mark: { 'page-break': '换页，连读', 'line-break': '换行，连读' },
  changesNote:
    '全文页所显示的文字，与这个文件相比，只少了下列字符，没有添加，也没有改动。段落之间的空白不算在内。',
  spaceNote: '汉字之间、汉字与数字之间的空格，是排版留下的；在下文的原文中用小方括号标出。',
  /** Why its stretches are fewer than its places. */
  noiseStretches: '前后相连的各处在此合为一段；下文“清理之处”逐处按理由计数。',
  noise: (reason: string, characters: number) => `隐去：${reason}，${characters}个字符`,
  /** One reason, how often, and how much of it. */
  noiseOf: (reason: string, places: number, characters: number) =>
    `${reason}${places}处，${characters}个字符`,
  /** Reasons in a row, each as `noiseOf` gives it. */
  noiseList: (reasons: readonly string[]) => reasons.join('；'),
  records: '全部记录：',
  line: (line: number) => `第${line}行`,
  clause: (id: string) => `条文${id}在全文页的位置`,
  slip: {
    number: (number: number) => `备注${number}`,
    none: '没有。',
    note: '备注由语言模型阅读时作出，先后归类两次，未经人工核对，不代表发文机关。原文一概照旧，不作评判；条数多少不说明方案优劣。',
    /** What stands in the file; after it, of an erratum or a name, `likely` or `elsewhere`. */
    printed: (words: string) => `原文作“${words}”。`,
    likely: (words: string) => `疑为“${words}”。`,
    elsewhere: (words: string) => `别处作“${words}”。`,
    list: {
      errata: '讹误',
      names: '名称不一',
      remarks: '提示',
    } satisfies Record<SlipList, string>,
    listNote: {
      errata: '照原文读不通之处。本站收录的其他方案有同类语句的，列出其文字。',
      names: '同一事物有两种名称，或同一名称有两种写法。两种都照录，不以哪一种为准。',
      remarks: '照原文可以讲通，仅提请读者留意。',
    } satisfies Record<SlipList, string>,
  },
  cleaning: {
    caption: '各方案的清理之处',
    plan: '方案',
    cell: (places: number, characters: number) =>
      places > 0 ? `${places}处，${characters}字符` : '无',
    scroll: '各方案的清理之处，可以左右滑动',
  },
};
