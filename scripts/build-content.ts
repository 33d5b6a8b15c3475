/**
 * Normalises the plans: content/sources → content/plans (committed) and public/data (open data).
 * With any problem it prints all of them, writes nothing and exits with 1. CONTENT_DIR names another
 * folder than content; its open data go to its own public/data.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from 'd3-array';
import { CONTENT_DIR, PUBLIC_DIR } from '#src/folders.ts';
import { writeTables } from './open-data/write-tables.ts';
import { renderPlanFiles, writeFiles } from './steps/13-write.ts';
import type { ReadPlan } from './steps/plan.ts';

const PLANS = join(CONTENT_DIR, 'plans');

const corpus = writeTables(CONTENT_DIR, join(PUBLIC_DIR, 'data'));
rmSync(PLANS, { recursive: true, force: true });
for (const plan of corpus.readPlans()) {
  writeFiles(PLANS, renderPlanFiles(plan));
  console.log(describe(plan));
}

/** One line for each plan, so that a lost measure or number is seen at once. */
function describe({ plan, sections, nearMisses }: ReadPlan): string {
  const lists = ['measures', 'clauses', 'quotas', 'responsibilities'] as const;
  return [
    `${plan.id.padEnd(12)} ${sections.filter(({ section }) => section.present).length} sections`,
    ...lists.map((list) => `${sum(sections, (entry) => entry[list].length)} ${list}`),
    `${nearMisses.length} near misses`,
  ].join(', ');
}
