/** Questions about numbers: « 人次>=1000 », « ≥90% », « 志愿者 >1000 », « 1万人次 ». */
import type { Quota } from '#src/schemas/corpus.ts';
import { AMOUNT_SOURCE, parseAmount, parseNumber, UNITS } from './amount.ts';

type Comparison = '>' | '>=' | '<' | '<=' | '=';

/** A condition that the number of a quota must fulfil. */
interface NumberTest {
  comparison: Comparison;
  value: number;
  unit: string | undefined;
}

/** A query that asks for numbers. */
export interface NumberQuestion {
  tests: NumberTest[];
  /** Words that say which quotas, as typed. */
  words: string[];
  /**
   * Words left to search in the texts; undefined where the query is to be searched as typed:
   * « 超过16% » may stand there.
   */
  rest: string | undefined;
}

const SYMBOLS: readonly (readonly [string, Comparison])[] = [
  ['>=', '>='],
  ['=>', '>='],
  ['≥', '>='],
  ['≧', '>='],
  ['⩾', '>='],
  ['<=', '<='],
  ['=<', '<='],
  ['≤', '<='],
  ['≦', '<='],
  ['⩽', '<='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
];
const WORDS: readonly (readonly [string, Comparison])[] = [
  ['不低于', '>='],
  ['不少于', '>='],
  ['不小于', '>='],
  ['至少', '>='],
  ['不超过', '<='],
  ['不高于', '<='],
  ['不多于', '<='],
  ['至多', '<='],
  ['超过', '>'],
  ['大于', '>'],
  ['多于', '>'],
  ['高于', '>'],
  ['低于', '<'],
  ['少于', '<'],
  ['小于', '<'],
];
const MEANING = new Map([...SYMBOLS, ...WORDS]);
const { number: NUMBER, unit: UNIT } = AMOUNT_SOURCE;
const bySymbol = comparisonPattern(SYMBOLS, `(?<before>${UNIT})?\\s*`);
const byWord = comparisonPattern(WORDS, '(?<before>$^)?');
const LIMIT = new RegExp(`^(.+?)(以上|以下|以内)$`, 'u');

function comparisonPattern(names: typeof SYMBOLS, before: string): RegExp {
  const name = names.map(([text]) => text).join('|');
  return new RegExp(
    `${before}(?<name>${name})\\s*(?<number>${NUMBER})\\s*(?<after>${UNIT})?(?![0-9.])`,
    'gu',
  );
}

/** The question about numbers in a query; undefined where it asks none. */
export function parseNumberQuestion(query: string): NumberQuestion | undefined {
  const plain = query.normalize('NFKC');
  const bySymbols = readTests(plain, bySymbol);
  if (bySymbols.tests.length > 0) {
    const words = wordsOf(bySymbols.rest);
    // « 人次 >= 1000 »: a unit that stands by itself is no word.
    const units = [
      ...words.filter((word) => UNITS.has(word)),
      ...bySymbols.tests.flatMap(({ unit }) => unit ?? []),
    ];
    const tests = bySymbols.tests.map((test) => ({ ...test, unit: test.unit ?? units[0] }));
    const others = words.filter((word) => !UNITS.has(word));
    return { tests, words: others, rest: others.join(' ') };
  }
  const byWords = readTests(plain, byWord);
  if (byWords.tests.length > 0)
    return { tests: byWords.tests, words: wordsOf(byWords.rest), rest: undefined };
  return readPlainAmounts(plain);
}

/** Whether a quota is one that was asked for. Its printed number counts, not what it implies. */
function answersNumbers(
  quota: Pick<Quota, 'value' | 'unit'>,
  tests: readonly NumberTest[],
): boolean {
  return tests.every(({ comparison, value, unit }) => {
    if (unit !== undefined && unit !== quota.unit) return false;
    if (comparison === '=') return quota.value === value;
    if (comparison === '>') return quota.value > value;
    if (comparison === '>=') return quota.value >= value;
    return comparison === '<' ? quota.value < value : quota.value <= value;
  });
}

/**
 * The quotas that answer, in the order given. The words must stand in what is counted; where
 * that leaves none, in the sentence.
 */
export function findQuotas<
  Row extends Pick<Quota, 'value' | 'unit' | 'subject' | 'sentence' | 'indicator'>,
>(quotas: readonly Row[], question: NumberQuestion): Row[] {
  const fitting = quotas.filter((quota) => answersNumbers(quota, question.tests));
  const words = question.words.map((word) => word.toLowerCase());
  const holding = (textOf: (quota: Row) => string) =>
    fitting.filter((quota) => words.every((word) => textOf(quota).toLowerCase().includes(word)));
  const counted = holding(
    ({ subject, indicator }) => `${subject.zh}\n${subject.en}\n${indicator.replaceAll('-', ' ')}`,
  );
  return counted.length > 0 ? counted : holding(({ sentence }) => sentence);
}

function readTests(text: string, pattern: RegExp): { tests: NumberTest[]; rest: string } {
  const tests: NumberTest[] = [];
  const rest = text.replace(pattern, (whole: string, ...values: unknown[]) => {
    const groups = values.at(-1) as Record<string, string | undefined>;
    const value = parseNumber(groups['number'] ?? '');
    const comparison = MEANING.get(groups['name'] ?? '');
    if (value === undefined || !comparison) return whole;
    tests.push({ comparison, value, unit: groups['after'] ?? groups['before'] });
    return ' ';
  });
  return { tests, rest };
}

/** « 志愿者 2000人以上 »: numbers among the words of a query without any comparison. */
function readPlainAmounts(text: string): NumberQuestion | undefined {
  const joined = text.replace(
    new RegExp(`([0-9])\\s+(?=(?:${UNIT})(?:以上|以下)?(?:\\s|$))`, 'gu'),
    '$1',
  );
  const tests: NumberTest[] = [];
  const words: string[] = [];
  for (const word of wordsOf(joined)) {
    const [, amountText = word, limit] = LIMIT.exec(word) ?? [];
    const amount = parseAmount(amountText);
    // A bare 一 or 2025 is no question about a quota of that value.
    const asked = amount && (amount.unit !== undefined || amount.value >= 10);
    if (asked)
      tests.push({ comparison: limit ? (limit === '以上' ? '>=' : '<=') : '=', ...amount });
    else words.push(word);
  }
  return tests.length > 0 ? { tests, words, rest: undefined } : undefined;
}

/** Without excluded words and quotation marks. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .filter((word) => !/^[-−]./u.test(word))
    .map((word) => word.replaceAll('"', ''))
    .filter((word) => word !== '');
}
