/** Questions about numbers: « 人次>=1000 », « ≥90% », « 志愿者 >1000 », « 1万人次 ». */
import type { Quota } from '#src/schemas/numbers.ts';
import { AMOUNT_SOURCE, type Amount, parseAmount, parseNumber, UNITS } from './amount.ts';

/** What makes a comparison true of two numbers. */
const COMPARISONS = {
  '>=': (number: number, limit: number) => number >= limit,
  '<=': (number: number, limit: number) => number <= limit,
  '>': (number: number, limit: number) => number > limit,
  '<': (number: number, limit: number) => number < limit,
  '=': (number: number, limit: number) => number === limit,
};
type Comparison = keyof typeof COMPARISONS;

/** A condition that the number of a quota must fulfil. */
interface NumberTest extends Amount {
  comparison: Comparison;
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

/** Ways to write comparisons; a longer one before one that it begins with. */
type Names = readonly (readonly [Comparison, ways: readonly string[]])[];
const SIGNS: Names = [
  ['>=', ['>=', '=>', '≥', '≧', '⩾']],
  ['<=', ['<=', '=<', '≤', '≦', '⩽']],
  ['>', ['>']],
  ['<', ['<']],
  ['=', ['=']],
];
const WORDS: Names = [
  ['>=', ['不低于', '不少于', '不小于', '至少']],
  ['<=', ['不超过', '不高于', '不多于', '至多']],
  ['>', ['超过', '大于', '多于', '高于']],
  ['<', ['低于', '少于', '小于']],
];
const { number: NUMBER, unit: UNIT } = AMOUNT_SOURCE;
const LIMIT = /^(.+?)(以上|以下|以内)$/u;

/** The question about numbers in a query; undefined where it asks none. */
export function parseNumberQuestion(query: string): NumberQuestion | undefined {
  const plain = query.normalize('NFKC');
  const bySign = readTests(plain, SIGNS, `(?<before>${UNIT})?\\s*`);
  if (bySign.tests.length > 0) {
    const found = wordsOf(bySign.rest);
    const words = found.filter((word) => !UNITS.has(word));
    const units = found.filter((word) => UNITS.has(word));
    // « 人次 >= 1000 »: a unit that stands by itself is no word.
    const [unit] = [...units, ...bySign.tests.flatMap((test) => test.unit ?? [])];
    const tests = bySign.tests.map((test) => ({ ...test, unit: test.unit ?? unit }));
    return { tests, words, rest: words.join(' ') };
  }
  const byWord = readTests(plain, WORDS);
  const { tests, words } =
    byWord.tests.length > 0
      ? { tests: byWord.tests, words: wordsOf(byWord.rest) }
      : readPlainAmounts(plain);
  return tests.length > 0 ? { tests, words, rest: undefined } : undefined;
}

/**
 * The quotas that answer, in the order given: a printed number counts, not what it implies. The words
 * must stand in what is counted; where that leaves none, in the sentence.
 */
export function findQuotas<
  Row extends Pick<Quota, 'value' | 'unit' | 'subject' | 'sentence' | 'indicator'>,
>(quotas: readonly Row[], question: NumberQuestion): Row[] {
  const fitting = quotas.filter((quota) =>
    question.tests.every(
      ({ comparison, value, unit }) =>
        COMPARISONS[comparison](quota.value, value) && (unit ?? quota.unit) === quota.unit,
    ),
  );
  const words = question.words.map((word) => word.toLowerCase());
  const holding = (textOf: (quota: Row) => string) =>
    fitting.filter((quota) => words.every((word) => textOf(quota).toLowerCase().includes(word)));
  const counted = holding(
    ({ subject, indicator }) => `${subject.zh}\n${subject.en}\n${indicator.replaceAll('-', ' ')}`,
  );
  return counted.length > 0 ? counted : holding(({ sentence }) => sentence);
}

/**
 * Numbers behind a comparison, and the text without them.
 * @param before a group of what may stand before it, as a regular expression
 */
function readTests(text: string, names: Names, before = ''): { tests: NumberTest[]; rest: string } {
  const meanings = new Map(
    names.flatMap(([comparison, ways]) => ways.map((way) => [way, comparison] as const)),
  );
  const name = [...meanings.keys()].join('|');
  const pattern = new RegExp(
    `${before}(?<name>${name})\\s*(?<number>${NUMBER})\\s*(?<after>${UNIT})?(?![0-9.])`,
    'gu',
  );
  const tests: NumberTest[] = [];
  const rest = text.replace(pattern, (whole: string, ...values: unknown[]) => {
    const groups = values.at(-1) as Record<string, string | undefined>;
    const value = parseNumber(groups['number'] ?? '');
    const comparison = meanings.get(groups['name'] ?? '');
    if (value === undefined || !comparison) return whole;
    tests.push({ comparison, value, unit: groups['after'] ?? groups['before'] });
    return ' ';
  });
  return { tests, rest };
}

/** « 志愿者 2000人以上 »: numbers among the words of a query without any comparison. */
function readPlainAmounts(text: string): Pick<NumberQuestion, 'tests' | 'words'> {
  const joined = text.replace(
    new RegExp(`([0-9])\\s+(?=(?:${UNIT})(?:以上|以下)?(?:\\s|$))`, 'gu'),
    '$1',
  );
  const tests: NumberTest[] = [];
  const words: string[] = [];
  for (const word of wordsOf(joined)) {
    const [, amountText = word, limit] = LIMIT.exec(word) ?? [];
    const amount = parseAmount(amountText);
    const comparison = limit === undefined ? '=' : limit === '以上' ? '>=' : '<=';
    // A bare 一 or 2025 is no question about a quota of that value.
    if (amount && (amount.unit !== undefined || amount.value >= 10))
      tests.push({ comparison, ...amount });
    else words.push(word);
  }
  return { tests, words };
}

/** Without excluded words and quotation marks. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .filter((word) => !/^[-−]./u.test(word))
    .map((word) => word.replaceAll('"', ''))
    .filter((word) => word !== '');
}
