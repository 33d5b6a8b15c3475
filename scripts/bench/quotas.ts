/**
 * `npm run bench:quotas`: how long the quota table takes to answer, on the plans as they are and on
 * 25,000 synthetic rows, and what it makes a browser fetch. A measurement, not a test. The rows of
 * the table are weighed as `npm run build` left them.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import {
  columnOf,
  encodeColumns,
  type FacetQuota,
  FACETS,
  READ_FACET,
} from '#src/features/quotas/model/columns.ts';
import { filterQuotas, findRelaxations } from '#src/features/quotas/model/filter.ts';
import { parseRange } from '#src/features/quotas/model/range.ts';
import { sortQuotas } from '#src/features/quotas/model/sort.ts';
import { foldWords, holdsTerms, termsOf } from '#src/features/quotas/model/words.ts';
import { Plan, Quota } from '#src/schemas/corpus.ts';

const ROWS = 25_000;
const RUNS = 30;

interface Row extends FacetQuota {
  quota: Quota;
}

const plans = new Map(readTable('plans', Plan).map((plan) => [plan.id, plan]));
const rows = readTable('quotas', Quota).flatMap((quota): Row[] => {
  const plan = plans.get(quota.plan);
  return plan ? [{ plan, quota }] : [];
});
size('rows of a page', readFileSync('dist/quotas/rows/written/0/index.html', 'utf8'));
measure('plans as they are', rows);
measure('synthetic', manyRows(ROWS));

function measure(name: string, rows: readonly Row[]): void {
  const facets = FACETS.map((facet) => {
    return { facet, values: [...new Set(rows.map(READ_FACET[facet]))] };
  });
  const columns = encodeColumns('0', rows, facets);
  console.log(`\n${name}: ${rows.length} rows`);
  size('columns', JSON.stringify(columns));
  size('all quotas', JSON.stringify(rows.map(({ quota }) => quota)));
  const range = parseRange('≥ 1000 人次', columnOf(columns, 'unit').values);
  const filter = {
    facets: { unit: ['人次'], level: ['county'] },
    range: range.kind === 'range' ? range.range : undefined,
  };
  const found = filterQuotas(columns, filter);
  time('filter and count facets', () => filterQuotas(columns, filter));
  time('no condition', () => filterQuotas(columns, { facets: {} }));
  time('why nothing is left', () => findRelaxations(columns, filter));
  time('filter, count, sort by value', () =>
    sortQuotas(columns, filterQuotas(columns, { facets: {} }).rows, 'value', true),
  );
  const folded = rows.map(({ quota: { subject, sentence } }) =>
    foldWords(`${subject.zh}\n${subject.en}\n${sentence}`),
  );
  const terms = termsOf('培训 农民');
  time('words', () => {
    const words = Uint8Array.from(folded, (text) => (holdsTerms(text, terms) ? 1 : 0));
    return filterQuotas(columns, { ...filter, words });
  });
  console.log(`  ${found.rows.length} rows left by the filter`);
}

/** The quotas of the plans again and again, each time of another plan and with another value. */
function manyRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const { quota } = rows[(index * 7) % rows.length] ?? {};
    if (!quota) throw new Error('there are no quotas to repeat');
    const number = Math.floor(index / 9);
    const plan = {
      id: `plan${number}`,
      status: number % 7 === 0 ? 'draft' : 'final',
      level: number % 10 === 0 ? 'prefecture' : 'county',
    } as const;
    const id = `${plan.id}-${quota.section}-1-${index}-q1`;
    const value = quota.unit === '%' ? (index % 1000) / 10 : ((index * 37) % 5000) + 1;
    const own = { plan: plan.id, id, clause: id.slice(0, -3), value, url: `/quotas/${id}/` };
    return { plan, quota: { ...quota, ...own } };
  });
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
