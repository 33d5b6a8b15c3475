/**
 * `npm run bench:quotas`: how long the quota table takes to answer, on the plans as they are and on
 * 25,000 synthetic rows, and what it makes a browser fetch. A measurement, not a test. Rows of
 * the table are weighed where `npm run build` has written them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { max, median } from 'd3-array';
import { readDataFile } from '#src/corpus/open-data.ts';
import { answerState } from '#src/features/quotas/model/answer.ts';
import {
  encodeColumns,
  type FacetQuota,
  FACETS,
  READ_FACET,
} from '#src/features/quotas/model/columns.ts';
import { DEFAULT_STATE, type QuotaState } from '#src/features/quotas/model/state.ts';
import { flagTerms, termsOf, textOfQuota } from '#src/features/quotas/model/words.ts';
import type { Quota } from '#src/schemas/numbers.ts';

const ROWS = 25_000;
const RUNS = 30;
const PIECE = 'dist/pieces/quotas/written/0/index.html';

interface Row extends FacetQuota {
  quota: Quota;
}

const plans = new Map(readDataFile('plans').rows.map((plan) => [plan.id, plan]));
const rows = readDataFile('quotas').rows.flatMap((quota): Row[] => {
  const plan = plans.get(quota.plan);
  return plan ? [{ plan, quota }] : [];
});
console.table(measure(rows));
console.table(measure(manyRows(ROWS)));
if (existsSync(PIECE)) console.log(`rows of a page: ${packed(readFileSync(PIECE, 'utf8'))}`);

/** What is fetched for these rows, and how long an answer takes: by its name. */
function measure(rows: readonly Row[]): Record<string, string | number> {
  const facets = FACETS.map((facet) => {
    return { facet, values: [...new Set(rows.map(READ_FACET[facet]))] };
  });
  const columns = encodeColumns('0', rows, facets);
  const answer = (state: Partial<QuotaState>, words?: Uint8Array) =>
    answerState(columns, { ...DEFAULT_STATE, ...state }, undefined, words);
  const some = { facets: { unit: ['人次'], level: ['county'] }, range: '≥ 1000 人次' };
  const texts = rows.map(({ quota }) => textOfQuota(quota));
  const terms = termsOf('培训 农民');
  return {
    rows: rows.length,
    'rows left by the filter': answer(some).rows.length,
    columns: packed(JSON.stringify(columns)),
    'all quotas': packed(JSON.stringify(rows.map(({ quota }) => quota))),
    'filter and count facets': time(() => answer(some)),
    'no condition': time(() => answer({})),
    'why nothing is left': time(() =>
      answer({ ...some, words: '无' }, new Uint8Array(rows.length)),
    ),
    'filter, count, sort by value': time(() => answer({ sort: 'value', descending: true })),
    words: time(() => answer(some, flagTerms(texts, terms))),
  };
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

function packed(text: string): string {
  return `${(gzipSync(text).length / 1000).toFixed(1)} KB packed`;
}

/** The median and the longest of some runs, after a few that do not count. */
function time(act: () => unknown): string {
  for (let run = 0; run < 3; run += 1) act();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return `${median(times)?.toFixed(2)} ms (at most ${max(times)?.toFixed(2)})`;
}
