import type { Caveat } from '#src/features/quotas/model/caveats.ts';
import type { NotDerived } from '#src/features/quotas/model/derive.ts';
import { type UnitNames, unitInWords } from '#src/i18n/unit-words.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** Interface words in Chinese of the page of one number, and of its card. */
export const quotaPageZh = {
  title: (place: string, subject: string, amount: string) => `${place}：${subject}，${amount}`,
  /** Short title, where there is little room. */
  short: (place: string, subject: string) => `${place} ${subject}`,
  titleInPart: (title: string, part: string) => `${title}（${part}）`,
  description: (title: string, sentence: string) => `${title}。原句：${sentence}`,
  headings: {
    sentence: '原句',
    not: '这个数字不能说明什么',
    place: '出处',
    bodies: '责任单位',
    comparable: '可以相比的指标',
    above: '国家、省、市的目标与监测结果',
    cite: '引用',
    files: '下载与分享',
  },
  facts: {
    plan: '方案',
    part: '部分',
    measure: '措施',
    indicator: '指标类别',
    frequency: '频次与范围',
    deadline: '期限',
    coded: '类别认定方式',
    file: '原文文件',
    line: '行',
    span: '字符位置',
    sha256: 'SHA-256',
  },
  /** What the sentence on who coded does not say of a number. */
  codedBy: {
    rule: '由规则自动判定，未经语言模型判定，也未经人工核对',
    person: '由人判定，附理由',
  },
  line: (line: number) => `第${line}行`,
  span: (start: number, end: number) => `${start}—${end}（UTF-16 码元，左闭右开）`,
  inText: '在方案中读这一句',
  inSource: '在原文文件中核对',
  introduction: '导语',
  measureNote: '以下为这项措施的全文；含有这个数字的一句加粗，数字加下划线。',
  alone: (part: string) => `这一句在“${part}”部分的开头，不属于任何一项措施。`,
  measureBodies: '这项措施列出的单位：',
  sectionBodies: (part: string) => `“${part}”部分列出的单位；原文没有为这项措施单列：`,
  noBodies: '这项措施和这一部分都没有列出责任单位。',
  comparable: (indicator: string) => `同属“${indicator}”，可以画在同一坐标轴上：`,
  noComparable: (indicator: string) =>
    `没有其他数字同属“${indicator}”且各项条件相同，因此无可同轴比较的数字。`,
  marked: '其中有不同级别的方案或征求意见稿，已逐一标明。地级市下辖县区；征求意见稿尚未定稿。',
  incomparable: '同属这一类，但不能画在同一坐标轴上：',
  allOfIndicator: '各方案的这类指标',
  not: {
    target: '不是结果。这是方案提出的目标，不说明完成情况。',
    draft: '不是定稿。这份文件是征求意见稿，本站没有正式文本，数字可能已有改动。',
    'person-times': '不是人数。单位是“人次”：同一个人参加两次，算两人次。',
    share: '不是人数。这是比例，方案未写明如何测算、由谁测算。',
    above: '不是达到即可的数，也不是预计值。原文要求超过这个数：恰好等于不算，超出才算完成。',
    'at-least': '不是上限，也不是预计值。原文写的是下限：达到或超出都算完成。',
    'at-most': '不是下限，也不是预计值。原文写的是上限：不超出就算完成。',
    below: '不是下限，也不是预计值。原文要求低于这个数：恰好等于不算，低于才算完成。',
    'no-bound': '不是写明的下限或上限。原文只写了这个数，没有“超过”“以上”“不超过”一类的词。',
    'no-deadline': '不是某一年的数。原句没有写期限，也没有写是一年还是几年合计。',
    'per-school': '不是全地区的总数。这是对每一所学校的要求。',
    'per-county': '不是全地区的总数。这是对每一个县区的要求。',
    prefecture: '不是县级的数。发文的是地级市，下辖县区：数量不与县级比较，比例可以，须看清级别。',
    'rule-coded':
      '不是经语言模型判定的类别。统计对象和所属类别由规则自动判定，未经语言模型判定，也未经人工核对；引用前请读原句。',
  } satisfies Record<Caveat, string>,
  citeNote: '先引方案，再引本页。“引用日期”请填写访问本页的日期。',
  cite: {
    gbt7714: 'GB/T 7714—2015',
    apa: 'APA（第7版）',
    chicago: '芝加哥（第17版）',
    bibtex: 'BibTeX',
  },
  json: '这个数字的 JSON',
  cardSvg: '分享卡片 SVG',
  cardPng: '分享卡片 PNG',
  cardAlt: (title: string) => `分享卡片：${title}`,
  warning: '这是方案提出的目标，不是结果。',
  cardSource: (
    site: string,
    { version, date }: { version: string; date: string },
    address: string,
  ) => `${site} · 数据版本${version}，${date} · ${address}`,
};

/** Numbers worked out of what a plan wrote, and why some are not. */
export const derivedZh = {
  title: '换算（推算值，方案没有这样写）',
  mark: '推算',
  /** Note of a drawing. */
  drawn: '带“约”的数字由本站换算得出，方案没有这样写。',
  column: { written: '原文', perYear: '每年', perTenThousand: '每万常住人口' },
  perYear: {
    /** Number of years, which ones, and the words that set the last. */
    total: (value: string, count: number, { start, end }: Plan['period'], words: string) =>
      `${value} ÷ ${count}年（${start}—${end}年，原文：${words}）`,
    semester: (value: string) => `${value} × 2学期`,
    /** @param from words from which we told the first year of the plan; null where the plan says it */
    even: (from: string | null) =>
      `${from ? `起始年据${from}推算，` : ''}假定各年相等，方案没有这样写`,
    twoSemesters: '按一年两个学期计',
  },
  perTenThousand: {
    formula: (value: string, residents: string) => `${value} ÷ ${residents} × 10,000`,
    caveat: (year: number) => `按${year}年普查人口计算，不是目标年份的人口`,
  },
  perYearUnit: (unit: string) => `${unit}/年`,
  perTenThousandUnit: (unit: string, yearly: boolean) => `${unit}/万人${yearly ? '·年' : ''}`,
  /** Formula and caveat of a number worked out. */
  beside: (formula: string, caveat: string) => `${formula}；${caveat}`,
  about: (text: string) => `约${text}`,
  refused: {
    year: (why: string) => `按年折算的数没有画成图：${why}。`,
    residents: (why: string) => `每万常住人口的数没有画成图：${why}。`,
  },
  assumption:
    '按年折算的假定：写了期限、没有写频次的“人次”，按写明期限的词所指的年数平均分摊。“十四五”为2021—2025年，不论方案何时印发；写“到2025年”的，从方案起始年算起，首尾两年都算整年。每学期的数乘以2。方案没有这样说。没有写期限的不折算。',
  residentsAssumption:
    '每万常住人口：数字 ÷ 2020年11月1日第七次全国人口普查常住人口 × 10,000。只换算面向全体居民的人数；事物的数量，只针对农民、教师等一部分人的数量，都不换算。人口是2020年的，目标是后来的。',
  residents: (place: string, count: string, single: boolean, note: string) =>
    `${place}${count}人${single ? '（单一来源）' : ''}${note && `：${note}`}`,
  caveat: (place: string, note: string) => `${place}：${note}`,
  residentsSource: (source: string) => `人口出处：${source}。`,
  /** Why a number is left as it is. */
  not: (reason: NotDerived, unit: string, units: UnitNames | undefined): string =>
    ({
      percentage: '百分比不换算',
      'not-yearly': `单位为“${unitInWords(unit, undefined, units)}”，方案未说明逐年完成`,
      'no-deadline': '没有写期限，不折算',
      'as-written': '原文就是每年',
      'other-frequency': '按写明的频次，不折算',
      'not-plain': '是范围或增减幅度，不换算',
      'per-place': '按校、按县区的数不换算',
      'rule-coded': '仅由规则归类，不换算',
      things: '统计对象为事物，不按人口换算',
      'one-group': '只针对一部分人，不除以全部常住人口',
      'no-residents': '没有查到人口',
    })[reason],
};
