import { spokenCall, spokenDigits, spokenNumber } from './spoken-number.ts';

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const YEAR = String.raw`(?<!\d)(?:1[89]|20)\d\d(?![\d.])`;
const TO = '(?:[-–~～－]|—+)';
/** What is counted by 两: measure words, nouns that are measured without one, and places above a hundred. */
const MEASURE =
  '(?:个|名|位|家|项|次|件|条|所|座|处|场|种|类|批|支|部|台|套|间|户|倍|年|天|周|份|张|册|辆|篇|门|届|期|本|节|堂|轮|组|' +
  '块|只|人|亩|元|米|吨|大|千|万|亿|小时|分钟|课时|学时|平方|公里|公斤|村|镇|乡|县|市|区)';

type Rule = readonly [pattern: RegExp, say: (found: string, ...groups: string[]) => string];

/** How a part of a sentence is said; the first that fits takes it, and leaves no digits to the others. */
const RULES: readonly Rule[] = [
  // ２０２５年 is 2025年, whatever the width.
  [/[０-９％＋．]/g, (wide) => wide.normalize('NFKC')],
  // 二〇三五年, 二○三五年: a circle is silent.
  [/[〇○]/g, () => '零'],
  // 《«<科学素质纲要>»实施方案》 would be “less than”.
  [/[<＜](\p{Script=Han}+)[>＞]/gu, (_, name = '') => name],
  // 国发«〔2021〕9号»
  [
    /[〔[［](\d{4})[〕\]］]第?(\d+)(?=号)/g,
    (_, year = '', number = '') =>
      `，${spokenDigits(year)}，${spokenNumber(number, { ordinal: true })}`,
  ],
  // «2021—2025»年, «2021年—2025»年, （«2022—2025»）; not 1900—2000人
  [
    new RegExp(`(${YEAR}年?)${TO}(${YEAR})(?:(?=年)|(?!${MEASURE}))`, 'g'),
    (_, from = '', to = '') => `${spokenDigits(from)}到${spokenDigits(to)}`,
  ],
  // «2025»年, and «2022»、2023和2025年
  [new RegExp(`${YEAR}(?=(?:年?[、和及至到]${YEAR})*年)`, 'g'), (year) => spokenDigits(year)],
  // «0379-63330000», «138»****«5678», «120»急救电话, «12396»科技服务热线
  [/(?<!\d)(?:0\d{2,3}-\d{7,8}|1\d{10})(?!\d)/g, spokenCall],
  [/\d+(?=\*)|(?<=\*)\d+/g, spokenCall],
  [
    new RegExp(`(?<![\\d.])\\d{3,5}(?!${MEASURE})(?=\\p{Script=Han}{0,8}(?:热线|电话))`, 'gu'),
    spokenCall,
  ],
  // «20%~30%», «20~30%», «100%», «0.5‰»
  [new RegExp(`(${NUMBER})%${TO}(?=\\d)`, 'g'), (_, from = '') => `${spokenShare(from, '%')}到`],
  [
    new RegExp(`(${NUMBER})${TO}(${NUMBER})([%‰])`, 'g'),
    (_, from = '', to = '', sign = '') => `${spokenShare(from, sign)}到${spokenNumber(to)}`,
  ],
  [new RegExp(`(${NUMBER})([%‰])`, 'g'), (_, number = '', sign = '') => spokenShare(number, sign)],
  // «1/3»
  [
    /(?<![\d/])(\d+)\/(\d+)(?![\d/])/g,
    (_, part = '', whole = '') => `${spokenNumber(whole)}分之${spokenNumber(part)}`,
  ],
  // 第«2»个
  [/(?<=第)\d+/g, (number) => spokenNumber(number, { ordinal: true })],
  // «2»家, «2»—3家, «2»至3家; not 12家, 1.2家 or 2万«2»千
  [
    new RegExp(`(?<![\\d.,千万亿])2(?=${MEASURE}|(?:${TO}|[至到])(?:${NUMBER})${MEASURE})`, 'g'),
    () => '两',
  ],
  // «3—5»个
  [new RegExp(`(?<=[\\d两])${TO}(?=[\\d两])`, 'g'), () => '到'],
  [new RegExp(NUMBER, 'g'), (number) => spokenNumber(number)],
  // 互联网«+»教育
  [/\+/g, () => '加'],
  // 张«**», as masked
  [/\*/g, () => '某'],
];

/**
 * A sentence of a plan with all numbers as a newsreader would say them, for voices that stumble over digits:
 * «比例超过16%» 比例超过百分之十六, «2021—2025年» 二零二一到二零二五年, «各2家» 各两家. Letters stay: voices spell them. What they
 * are to say of the 46 targets was written from reading: tests/corpus/reference/spoken.yml.
 */
export function spokenText(sentence: string): string {
  return RULES.reduce((text, [pattern, say]) => text.replace(pattern, say), sentence);
}

/** 100% is 百分之百, one hundredth of a hundred and no more. */
function spokenShare(number: string, sign: string): string {
  const [of, whole] = sign === '‰' ? ['千', '1000'] : ['百', '100'];
  return `${of}分之${number === whole ? of : spokenNumber(number)}`;
}
