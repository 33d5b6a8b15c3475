/** A number with its unit, as readers type it. */
export interface Amount {
  value: number;
  /** Unit as the plans write it; undefined where none was typed. */
  unit: string | undefined;
}

/** Longer units first: 人次 before 人. */
const UNIT_NAMES = '人次|人|名|个|家|次|所|场|期|项|%';
export const UNITS: ReadonlySet<string> = new Set(UNIT_NAMES.split('|'));
/** « 1,000 », « 1.5万 », « 三千五百 », « 百分之九十 ». */
const NUMBER =
  '(?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?[十百千万亿]*|[零〇一二两三四五六七八九十百千万亿]+)';
const AMOUNT = new RegExp(`^(百分之)?(${NUMBER})(${UNIT_NAMES})?$`, 'u');

/** Sources of regular expressions, for grammars that contain an amount. */
export const AMOUNT_SOURCE = { number: NUMBER, unit: UNIT_NAMES };

const DIGITS = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]));
DIGITS.set('〇', 0).set('两', 2);
/** The greatest first. */
const POWERS: readonly (readonly [name: string, power: number])[] = [
  ['亿', 100_000_000],
  ['万', 10_000],
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

/** Full-width forms as ASCII, blanks out: what the other functions of this file read. */
function plainAmountText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** « 1万人次 » → 10000 人次; undefined for anything that is not a number. */
export function parseAmount(text: string): Amount | undefined {
  const match = AMOUNT.exec(plainAmountText(text));
  if (!match) return undefined;
  const [, percent, number = '', unit] = match;
  const value = parseNumber(number);
  if (value === undefined || (percent && unit)) return undefined;
  return { value, unit: percent ? '%' : unit };
}

/** « 三千 » → 3000, « 1.5万 » → 15000, « 1,000 » → 1000; undefined where it is no number. */
export function parseNumber(text: string): number | undefined {
  const decimal = /^([0-9.,]+)([十百千万亿]*)$/u.exec(text);
  if (!decimal) return parseHanNumber(text);
  const [, digits = '', powers = ''] = decimal;
  const factors = Array.from(powers, (name) => POWERS.find(([each]) => each === name)?.[1] ?? 1);
  const value = factors.reduce((product, factor) => product * factor, 1);
  const number = value * Number(digits.replaceAll(',', ''));
  return Number.isFinite(number) ? Number(number.toPrecision(12)) : undefined;
}

/** « 一万二千三百 »: what stands before a power multiplies it, what follows is added. */
function parseHanNumber(text: string): number | undefined {
  for (const [name, power] of POWERS) {
    const at = text.indexOf(name);
    if (at < 0) continue;
    const before = power === 10 && at === 0 ? '一' : text.slice(0, at);
    const factor = power < 10_000 ? DIGITS.get(before.slice(-1)) : parseHanNumber(before);
    const after = text.slice(at + 1);
    const rest = factor && after !== '' ? parseHanNumber(after) : 0;
    return factor && rest !== undefined ? factor * power + rest : undefined;
  }
  // Digits alone (二〇三五) are read one by one.
  const digits = Array.from(text, (character) => DIGITS.get(character));
  return digits.length > 0 && !digits.includes(undefined) ? Number(digits.join('')) : undefined;
}

/** Other ways to write the number in a phrase: « 三千人次 » → « 3000人次 », « 10000人 » → « 1万人 ». */
export function rewriteNumbers(phrase: string): string[] {
  const run = new RegExp(`百分之(?:${NUMBER})|${NUMBER}`, 'gu');
  const plain = plainAmountText(phrase);
  const ways = [String, writeTenThousands].map((write) =>
    plain.replace(run, (text) => {
      const percent = text.startsWith('百分之');
      const value = parseNumber(percent ? text.slice('百分之'.length) : text);
      if (value === undefined) return text;
      return percent ? `${value}%` : write(value);
    }),
  );
  return [...new Set(ways)].filter((way) => way !== phrase && way !== plain);
}

function writeTenThousands(value: number): string {
  return value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万` : String(value);
}
