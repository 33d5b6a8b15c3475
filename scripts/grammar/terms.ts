import type { Denominator, Quota } from '#src/schemas/numbers.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { HAN_NUMERAL, parseNumeral } from './numeral.ts';

/** What a comma phrase says of its number: how often, for each of what; and where it says so. */
export interface Terms {
  frequency: Quota['frequency'];
  per: Denominator | null;
  /** Words that set a frequency or a denominator, by their place in the phrase. */
  words: Span[];
  /** Whether every 每 was understood. */
  isUnderstood: boolean;
}

const FREQUENCIES: readonly (readonly [RegExp, Quota['frequency']])[] = [
  [/每(?:周|星期)/, 'per-week'],
  [/每个?月|月均/, 'per-month'],
  [/每个?季度?/, 'per-quarter'],
  [/每半年/, 'per-half-year'],
  [/每个?学期/, 'per-semester'],
  [/每个?学年/, 'per-school-year'],
  [/每[两二2]年/, 'every-2-years'],
  [/每一?年度?|年均/, 'per-year'],
];

/** For these a quota has its scope. */
const SCOPES = /每所学校|每个?(?:学校|校)|每个?县区?/;
const COUNTED = '人口|居民|公民|学生|职工|农民|老年人|农户|人|户';
const PLACES =
  '乡镇|街道|行政村|社区|村|镇|乡|班级?|企业|单位|部门|基地|园区|学科|教师|学生|职工|人|户|次|期|场|站|点|馆';
/** «每万人», «每10万名居民», «每百户» */
const MANY = new RegExp(`每((?:\\d+(?:\\.\\d+)?)?${HAN_NUMERAL}*)名?(${COUNTED})`);
/** «每个乡镇», «每班», «人均» */
const ONE = new RegExp(`每[个所家名位支座处]?(${PLACES})(?:（[^（）]*）)?`);
const MEAN = /(人|户|村|校|班)均/;

/** Reads the terms of a number from the words before it in its comma phrase; the nearest frequency holds. */
export function readTerms(phrase: string): Terms {
  const terms: Terms = { frequency: 'total', per: null, words: [], isUnderstood: true };
  for (const { index } of phrase.matchAll(/每|[年月人户村校班]均(?!衡|等|匀|可|应|须|要|有)/g)) {
    const rest = phrase.slice(index);
    const opens = (pattern: RegExp) => {
      const match = pattern.exec(rest);
      return match?.index === 0 ? match : undefined;
    };
    const often = FREQUENCIES.map(([pattern, frequency]) => ({ match: opens(pattern), frequency }));
    const said = often.find(({ match }) => match);
    const per = said || opens(SCOPES) ? undefined : readDenominator(opens);
    const words = said?.match?.[0] ?? per?.words;
    if (said) terms.frequency = said.frequency;
    if (per) terms.per = per;
    if (words !== undefined) terms.words.push({ start: index, end: index + words.length });
    else if (!opens(SCOPES)) terms.isUnderstood = false;
  }
  return terms;
}

function readDenominator(
  opens: (pattern: RegExp) => RegExpExecArray | undefined,
): Denominator | undefined {
  const many = opens(MANY);
  const [words = '', number = '', unit = ''] = many ?? [];
  const value = number === '万' ? 10_000 : parseNumeral(number);
  if (value !== undefined) return { value, unit, words };
  const one = opens(ONE) ?? opens(MEAN);
  return one && { value: 1, unit: one[1] ?? '', words: one[0] };
}
