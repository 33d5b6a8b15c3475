import type { Caveat } from '#src/features/quotas/model/caveats.ts';

/** Interface words in Chinese of the page of one number, and of its card. */
export const quotaPageZh = {
  title: (place: string, subject: string, amount: string) => `${place}：${subject}，${amount}`,
  /** Short title, where there is little room. */
  short: (place: string, subject: string) => `${place} ${subject}`,
  titleInPart: (title: string, part: string) => `${title}（${part}）`,
  description: (place: string, sentence: string) =>
    `${place}的方案原句：${sentence}　附位置、出处、可比的数字和引用格式。`,
  headings: {
    sentence: '原句',
    not: '这个数字不能说明什么',
    place: '出处',
    bodies: '谁负责',
    comparable: '可以相比的指标',
    cite: '引用',
    files: '下载与分享',
  },
  facts: {
    plan: '方案',
    part: '部分',
    measure: '措施',
    indicator: '口径',
    frequency: '频次与范围',
    deadline: '期限',
    coded: '口径怎样定',
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
  line: (line: number) => `第 ${line} 行`,
  span: (start: number, end: number) => `${start}—${end}（UTF-16 单元，左闭右开）`,
  inText: '在方案中读这一句',
  inSource: '在原文文件中核对',
  introduction: '导语',
  measureNote: '这项措施的全文；写着这个数字的一句加粗，数字有下划线。',
  alone: (part: string) => `这一句在“${part}”部分的开头，不属于任何一项措施。`,
  measureBodies: '这项措施列出的单位：',
  sectionBodies: (part: string) => `“${part}”部分列出的单位；原文没有为这项措施单列：`,
  noBodies: '这项措施和这一部分都没有列出责任单位。',
  comparable: (indicator: string) => `同一口径“${indicator}”，单位、频次、范围、期限都相同：`,
  noComparable: (indicator: string) => `没有别的方案在同一口径“${indicator}”下写过可比的数字。`,
  unlike: '以下口径相同，但一个是地级、一个是县级，或者有一份是征求意见稿，不宜直接相比：',
  incomparable: '同一口径，但不能直接比：',
  allOfIndicator: '各方案在这个口径下写了什么',
  not: {
    target: '不是结果。这是方案写下的目标；实际做到多少，本站没有数据。',
    draft: '不是定稿。这份文件是征求意见稿，没有找到正式印发的文本，数字可能改过。',
    'person-times': '不是人数。单位是“人次”：同一个人参加两次，算两人次。',
    share: '不是人数。这是比例，方案没有写怎样测、由谁测。',
    minimum: '不是上限，也不是预计值。原文写的是下限，超出也算完成。',
    'no-deadline': '不是某一年的数。原句没有写期限，也没有写是一年还是几年合计。',
    'per-school': '不是全地区的总数。这是对每一所学校的要求。',
    'per-county': '不是全地区的总数。这是对每一个县区的要求。',
    prefecture: '不是县级的数。发文的是地级市，下辖县区，不宜与县级的数字直接相比。',
    'rule-coded':
      '不是判定过的口径。计什么、归哪个口径由规则自动判定，未经语言模型判定，也未经人工核对；引用前请读原句。',
  } satisfies Record<Caveat, string>,
  citeNote: '先引方案，再引本页。“引用日期”请填您打开本页的日期。',
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
  warning: '这是方案写下的目标，不是结果。',
  cardSource: (site: string, version: string, address: string) =>
    `${site} · 数据版本 ${version} · ${address}`,
};

/** Numbers worked out of what a plan wrote, and why some are not. */
export const derivedZh = {
  title: '换算（推算值，方案没有这样写）',
  mark: '推算',
  column: { written: '原文', perYear: '每年', perTenThousand: '每万常住人口' },
  perYear: {
    total: (value: string, years: number) => `${value} ÷ ${years} 年`,
    semester: (value: string) => `${value} × 2 学期`,
    asWritten: '原文就是每年',
  },
  perTenThousand: (value: string, residents: string) => `${value} ÷ ${residents} × 10,000`,
  perYearUnit: (unit: string) => `${unit}/年`,
  perTenThousandUnit: (unit: string, yearly: boolean) => `${unit}/万人${yearly ? '·年' : ''}`,
  about: (text: string) => `约 ${text}`,
  refused: {
    year: '按年折算的数没有画成图：单位、范围或级别不同，不能放在同一条轴上。',
    residents:
      '每万常住人口的数没有画成图：单位、频次、期限、范围或级别不同，不能放在同一条轴上；地级市不与县级相比。',
  },
  assumption:
    '按年折算的假定：写了期限、没有写频次的“人次”是方案起始年到期限的合计，平均摊在各年，首尾两年都算整年；每学期的数乘以 2。方案没有这样说。没有写期限的不折算。',
  residentsAssumption:
    '每万常住人口：数字 ÷ 2020年11月1日第七次全国人口普查常住人口 × 10,000。只换算数量，不换算百分比；人口是2020年的，目标是后来的。',
  residents: (place: string, count: string, single: boolean, note: string) =>
    `${place} ${count} 人${single ? '（单一来源）' : ''}${note && `：${note}`}`,
  caveat: (place: string, note: string) => `${place}：${note}`,
  residentsSource: (source: string) => `人口出处：${source}。`,
  not: {
    percentage: '百分比不换算',
    stock: '可能是存量，不按年摊',
    'no-deadline': '没有写期限，不折算',
    'per-place': '按校、按县的数不换算',
    'no-residents': '没有查到人口',
    'as-written': '原文就是每年',
  },
};
