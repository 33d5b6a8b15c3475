/** Values that a reader asks for; both ends are optional, `unit` too. */
export interface ValueRange {
  /** Smallest value, and whether it belongs to the range. */
  min?: { value: number; included: boolean };
  max?: { value: number; included: boolean };
  unit?: string;
}

/** What a reader typed: a range, nothing, or words that hold none. */
export type ParsedRange =
  | { kind: 'none' }
  | { kind: 'range'; range: ValueRange }
  | { kind: 'fault'; fault: 'no-number' | 'empty' | 'unknown-unit'; unit?: string };

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)([万亿]?)`;
const UNIT = String.raw`([^\d\s<>=~—-]*)`;
const BEFORE = String.raw`(>=|<=|>|<|=|大于等于|小于等于|不少于|不低于|不超过|不多于|至少|至多|超过|大于|多于|高于|小于|少于|低于|等于)?`;
const AFTER = '(及以上|以上|及以下|以下|以内)?';
const ONE = new RegExp(`^${BEFORE}${NUMBER}${UNIT}$`);
const TWO = new RegExp(`^${NUMBER}${UNIT}(?:-|—|~|至|到)${NUMBER}${UNIT}$`);
const MULTIPLES: Record<string, number> = { '': 1, 万: 1e4, 亿: 1e8 };
const SIGNS: Record<string, '>=' | '<=' | '>' | '<' | '='> = {
  大于等于: '>=',
  不少于: '>=',
  不低于: '>=',
  至少: '>=',
  及以上: '>=',
  以上: '>=',
  小于等于: '<=',
  不超过: '<=',
  不多于: '<=',
  至多: '<=',
  及以下: '<=',
  以下: '<=',
  以内: '<=',
  超过: '>',
  大于: '>',
  多于: '>',
  高于: '>',
  小于: '<',
  少于: '<',
  低于: '<',
  等于: '=',
};

/**
 * Reads a range: « ≥ 1000 人次 », « 1000—3000 », « 1万以上 », « 超过15% », « 人次≥1000 », « 90 ».
 * @param units those that occur; a range in another unit is a fault, since nothing can be in it
 */
export function parseRange(text: string, units: readonly string[]): ParsedRange {
  const folded = unitLast(foldRange(text), units);
  if (folded === '') return { kind: 'none' };
  const range = parseTwoEnds(folded) ?? parseOneEnd(folded);
  if (!range) return { kind: 'fault', fault: 'no-number' };
  const { unit, min, max } = range;
  if (unit !== undefined && !units.includes(unit))
    return { kind: 'fault', fault: 'unknown-unit', unit };
  if (min && max && min.value > max.value) return { kind: 'fault', fault: 'empty' };
  return { kind: 'range', range };
}

/** Whether a value in its unit lies in the range. Without a unit, the range is for every unit. */
export function isInRange(value: number, unit: string, range: ValueRange): boolean {
  if (range.unit !== undefined && range.unit !== unit) return false;
  const { min, max } = range;
  if (min && (min.included ? value < min.value : value <= min.value)) return false;
  return !(max && (max.included ? value > max.value : value >= max.value));
}

/** Full-width signs as half-width ones, without white space. */
function foldRange(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[≥⩾]/g, '>=')
    .replace(/[≤⩽]/g, '<=')
    .replace(/[–−─]/g, '-');
}

/** «人次>=1000» as «>=1000人次». */
function unitLast(text: string, units: readonly string[]): string {
  const unit = units.filter((each) => text.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  return unit === undefined ? text : text.slice(unit.length) + unit;
}

function parseTwoEnds(text: string): ValueRange | undefined {
  const found = TWO.exec(text);
  if (!found) return undefined;
  const [, low = '', lowMultiple = '', lowUnit = '', high = '', highMultiple = '', unit = ''] =
    found;
  if (lowUnit !== '' && unit !== '' && lowUnit !== unit) return undefined;
  // «1—3万人次»: the multiple behind the second number holds for both.
  const shared = lowMultiple === '' ? highMultiple : lowMultiple;
  return {
    min: { value: toNumber(low, shared), included: true },
    max: { value: toNumber(high, highMultiple), included: true },
    ...withUnit(unit || lowUnit),
  };
}

function parseOneEnd(text: string): ValueRange | undefined {
  const after = new RegExp(`${AFTER}$`).exec(text)?.[0] ?? '';
  const found = ONE.exec(text.slice(0, text.length - after.length));
  if (!found) return undefined;
  const [, before = '', digits = '', multiple = '', unit = ''] = found;
  const sign = SIGNS[before] ?? (before || SIGNS[after]) ?? '=';
  const value = toNumber(digits, multiple);
  return {
    ...(sign.startsWith('<') ? {} : { min: { value, included: sign !== '>' } }),
    ...(sign.startsWith('>') ? {} : { max: { value, included: sign !== '<' } }),
    ...withUnit(unit),
  };
}

function withUnit(unit: string): { unit?: string } {
  return unit === '' ? {} : { unit };
}

function toNumber(digits: string, multiple: string): number {
  return Number(digits.replaceAll(',', '')) * (MULTIPLES[multiple] ?? 1);
}
