import type { Span } from '#src/schemas/vocabulary.ts';

/** A deadline: its year, and the place of the words that set it. */
export interface FoundDeadline extends Span {
  year: string;
}

/** «2025», «二〇二五» */
const YEAR = '(?:\\d{4}|二[〇○零][〇○零一二三四五六七八九]{2})';
/** A year that is where something starts from, or part of a name, is no deadline: 比2020年, 截至2021年底, 2035年远景. */
const STARTS = '(?<!\\d|自|从|由|较|比|截|截[至止])';
const NAMES = '(?!以来|起|[之以]?后|的?基础|远景|）|[底末]|\\d{1,2}月)';
/** «到2025年», «2025年底前», «2024年6月底», «2021—2025年», «“十四五”期间», «十四五末» */
const DATE = new RegExp(
  `${STARTS}(?:到|至)?(?:${YEAR}年?(?:[—~-]{1,2}|至))?(${YEAR})年` +
    `(?:\\d{1,2}月(?:份|\\d{1,2}日)?)?(?:年?[底末])?(?:[之以]?前)?${NAMES}` +
    `|“?十([三四五六])五”?(?:期间|时期末?|期?末)`,
  'g',
);
/** Each at its value; 〇 and ○ are none of them, and zero. */
const HAN_DIGITS = '零一二三四五六七八九';
/** Last years of the five-year plans. */
const FIVE_YEAR_PLANS: Record<string, string> = { 三: '2020', 四: '2025', 五: '2030', 六: '2035' };

/**
 * The deadline of a number at `start` in a sentence: the nearest date before it, in any usual form.
 * Never the plan's own period, nor a date in the title of a document.
 */
export function findDeadline(shadow: string, start: number): FoundDeadline | undefined {
  return findDates(shadow).findLast(({ end }) => end <= start);
}

/** The date with which goals open; it holds for all of them: «到2025年»，科学精神… */
export function findOpeningDeadline(shadow: string): FoundDeadline | undefined {
  return findDates(shadow).find(({ start }) => start === 0);
}

function findDates(shadow: string): FoundDeadline[] {
  return [...shadow.matchAll(DATE)]
    .filter(({ index }) => shadow.lastIndexOf('《', index) <= shadow.lastIndexOf('》', index))
    .map(({ index, 0: words, 1: year = '', 2: plan = '' }) => {
      const inDigits = year.replace(/\D/g, (han) => String(Math.max(0, HAN_DIGITS.indexOf(han))));
      return {
        ...{ start: index, end: index + words.length },
        year: FIVE_YEAR_PLANS[plan] ?? inDigits,
      };
    });
}
