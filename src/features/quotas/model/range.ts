import type { UnitNames } from '#src/i18n/unit-words.ts';
import { type ComparatorSign, signOf, SIGNS_AFTER, SIGNS_BEFORE } from './range-signs.ts';
import { readUnitNames } from './unit-names.ts';

/** Values that a reader asks for; both ends are optional, `units` too. */
export interface ValueRange {
  /** Smallest value, and whether it belongs to the range. */
  min?: { value: number; included: boolean };
  max?: { value: number; included: boolean };
  /** Unit asked for, or all units of the name asked for: persons are 人 and 名. */
  units?: readonly string[];
}

/** Meaning of what a reader typed: a range, nothing, or words that hold none. */
export type ParsedRange =
  | { kind: 'none' }
  | { kind: 'range'; range: ValueRange }
  | { kind: 'fault'; fault: 'no-number' | 'empty' | 'unknown-unit'; unit?: string };

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)(万|亿|thousand|million)?`;
const UNIT = String.raw`([^\d\s<>=~—-]*)`;
const ONE = new RegExp(`^(${SIGNS_BEFORE})?${NUMBER}${UNIT}$`);
const TWO = new RegExp(`^(?:from|between)?${NUMBER}${UNIT}(?:-|—|~|至|到|to|and)${NUMBER}${UNIT}$`);
const AFTER = new RegExp(`(?:${SIGNS_AFTER})$`);
const MULTIPLES: Record<string, number> = { '': 1, 万: 1e4, 亿: 1e8, thousand: 1e3, million: 1e6 };

/**
 * Reads a range: « ≥ 1000 人次 », « 1000—3000 », « 1万以上 », « 超过15% », « 人次≥1000 », « 90 »,
 * « at least 1,000 person-times », « more than 16 % ».
 * @param units those that occur; a range in another unit is a fault, since nothing can be in it
 * @param names of units in the language of the page, which may be typed too
 */
export function parseRange(text: string, units: readonly string[], names?: UnitNames): ParsedRange {
  const named = readUnitNames(foldRange(text), units, names);
  const folded = unitLast(named.text, units);
  if (folded === '') return { kind: 'none' };
  const found = parseTwoEnds(folded) ?? parseOneEnd(folded);
  if (!found) return { kind: 'fault', fault: 'no-number' };
  const { unit, ...ends } = found;
  if (unit !== '' && !units.includes(unit)) return { kind: 'fault', fault: 'unknown-unit', unit };
  const { min, max } = ends;
  if (min && max && min.value > max.value) return { kind: 'fault', fault: 'empty' };
  const range = unit === '' ? ends : { ...ends, units: named.units ?? [unit] };
  return { kind: 'range', range };
}

/** Whether a value in its unit lies in the range. Without a unit, the range is for every unit. */
export function isInRange(value: number, unit: string, range: ValueRange): boolean {
  if (range.units && !range.units.includes(unit)) return false;
  const { min, max } = range;
  if (min && (min.included ? value < min.value : value <= min.value)) return false;
  return !(max && (max.included ? value > max.value : value >= max.value));
}

/** Folds a text: full-width signs become half-width, letters small; white space is left out. */
function foldRange(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[≥⩾]/g, '>=')
    .replace(/[≤⩽]/g, '<=')
    .replace(/[–−─]/g, '-');
}

/** Text with its unit last: «人次>=1000» as «>=1000人次». */
function unitLast(text: string, units: readonly string[]): string {
  const unit = units.filter((each) => text.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  return unit === undefined ? text : text.slice(unit.length) + unit;
}

/** Ends, with the unit as written: '' for none. */
type Ends = Pick<ValueRange, 'min' | 'max'> & { unit: string };

function parseTwoEnds(text: string): Ends | undefined {
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
    unit: unit || lowUnit,
  };
}

function parseOneEnd(text: string): Ends | undefined {
  const after = AFTER.exec(text)?.[0] ?? '';
  const found = ONE.exec(text.slice(0, text.length - after.length));
  if (!found) return undefined;
  const [, before = '', digits = '', multiple = '', unit = ''] = found;
  const sign: ComparatorSign = signOf(before || after);
  const value = toNumber(digits, multiple);
  return {
    ...(sign.startsWith('<') ? {} : { min: { value, included: sign !== '>' } }),
    ...(sign.startsWith('>') ? {} : { max: { value, included: sign !== '<' } }),
    unit,
  };
}

function toNumber(digits: string, multiple: string): number {
  return Number(digits.replaceAll(',', '')) * (MULTIPLES[multiple] ?? 1);
}
