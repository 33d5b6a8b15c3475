/**
 * `npm run bench:quotas`: how long the quota table takes to answer, on the plans as they are and on
 * 25,000 synthetic rows, and what it makes a browser fetch. A measurement, not a test.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import {
  COMPARATOR_NAMES,
  decodeColumns,
  encodeColumns,
  type Facet,
  type FacetPlan,
  NO_DEADLINE,
} from '#src/features/quotas/model/columns.ts';
import { filterQuotas, findRelaxations } from '#src/features/quotas/model/filter.ts';
import { parseRange } from '#src/features/quotas/model/range.ts';
import { sortQuotas } from '#src/features/quotas/model/sort.ts';
import { foldWords, holdsTerms, termsOf } from '#src/features/quotas/model/words.ts';
import { Plan, Quota } from '#src/schemas/corpus.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';

const ROWS = 25_000;
/** Records a file, as src/features/quotas/quota-rows.ts cuts them. */
const RECORDS_PER_FILE = 250;
const RUNS = 30;

const quotas = readTable('quotas', Quota);
const plans = readTable('plans', Plan);
measure('plans as they are', quotas, plans.map(toFacetPlan));
const many = manyPlans(Math.ceil(ROWS / 9));
measure('synthetic', manyQuotas(ROWS, many), many);

function measure(name: string, rows: readonly Quota[], facetPlans: readonly FacetPlan[]): void {
  const encoded = encodeColumns(rows, facetPlans, namesOf(rows, facetPlans), {
    version: '0',
    shard: RECORDS_PER_FILE,
  });
  console.log(`\n${name}: ${rows.length} rows, ${facetPlans.length} plans`);
  size('columns', JSON.stringify(encoded));
  size('first file of records', JSON.stringify(rows.slice(0, RECORDS_PER_FILE)));
  size('all records', JSON.stringify(rows));
  const columns = decodeColumns(encoded);
  const range = parseRange('≥ 1000 人次', columns.names.unit);
  const filter = {
    facets: { unit: ['人次'], level: ['county'] },
    range: range.kind === 'range' ? range.range : undefined,
  };
  const found = filterQuotas(columns, filter);
  time('decode', () => decodeColumns(encoded));
  time('filter and count facets', () => filterQuotas(columns, filter));
  time('no condition', () => filterQuotas(columns, { facets: {} }));
  time('why nothing is left', () => findRelaxations(columns, filter));
  time('filter, count, sort by value', () =>
    sortQuotas(columns, filterQuotas(columns, { facets: {} }).rows, 'value', true),
  );
  const folded = rows.map(({ subject, sentence }) =>
    foldWords(`${subject.zh}\n${subject.en}\n${sentence}`),
  );
  const terms = termsOf('培训 农民');
  time('words', () => {
    const words = Uint8Array.from(folded, (text) => (holdsTerms(text, terms) ? 1 : 0));
    return filterQuotas(columns, { ...filter, words });
  });
  console.log(`  ${found.rows.length} rows left by the filter`);
}

function namesOf(
  rows: readonly Quota[],
  facetPlans: readonly FacetPlan[],
): Record<Facet, string[]> {
  return {
    plan: facetPlans.map(({ id }) => id),
    part: [...SECTION_KEYS],
    indicator: [...new Set(rows.map(({ indicator }) => indicator))],
    unit: [...new Set(rows.map(({ unit }) => unit))],
    frequency: [...Quota.shape.frequency.options],
    scope: [...Quota.shape.scope.options],
    deadline: ['2025', NO_DEADLINE],
    comparator: Object.values(COMPARATOR_NAMES),
    status: [...Plan.shape.status.options],
    level: [...Plan.shape.level.options],
  };
}

function manyPlans(count: number): FacetPlan[] {
  return Array.from({ length: count }, (_, index): FacetPlan => {
    const level = index % 10 === 0 ? 'prefecture' : 'county';
    const status = index % 7 === 0 ? 'draft' : 'final';
    const period = { start: 2021, end: 2025 };
    return {
      id: `plan${index}`,
      name: `第${index}区`,
      avatar: '第',
      level,
      status,
      period,
      residents: 200_000 + index,
    };
  });
}

/** The quotas of the plans again and again, each time of another plan and with another value. */
function manyQuotas(count: number, facetPlans: readonly FacetPlan[]): Quota[] {
  return Array.from({ length: count }, (_, index) => {
    const quota = quotas[(index * 7) % quotas.length];
    const plan = facetPlans[Math.floor(index / 9)]?.id;
    if (!quota || plan === undefined) throw new Error('there are no quotas to repeat');
    const id = `${plan}-${quota.section}-1-${index}-q1`;
    const value = quota.unit === '%' ? (index % 1000) / 10 : ((index * 37) % 5000) + 1;
    return { ...quota, plan, id, clause: id.slice(0, -3), value, url: `/quotas/${id}/` };
  });
}

function toFacetPlan({ id, short, status, level, period }: Plan): FacetPlan {
  return {
    id,
    name: short.zh,
    avatar: short.zh.slice(0, 1),
    status,
    level,
    period,
    residents: null,
  };
}

function readTable<Row extends z.ZodType>(name: string, row: Row): z.output<Row>[] {
  return z.array(row).parse(JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8')));
}

function size(name: string, text: string): void {
  const packed = gzipSync(text).length / 1000;
  console.log(`  ${name.padEnd(30)} ${packed.toFixed(1).padStart(8)} KB packed`);
}

/** Prints the median and the longest of some runs, after a few that do not count. */
function time(name: string, act: () => unknown): void {
  for (let run = 0; run < 3; run += 1) act();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [median = 0, longest = 0] = [times[RUNS / 2], times.at(-1)];
  console.log(
    `  ${name.padEnd(30)} ${median.toFixed(2).padStart(8)} ms (at most ${longest.toFixed(2)})`,
  );
}
