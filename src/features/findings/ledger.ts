import { countEnded } from '#src/corpus/ended.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import { getLatestRelease } from '#src/corpus/releases.ts';
import { lookupsOf, lookupsOfPlan } from '#src/corpus/results.ts';
import { getQuotaViews, type QuotaView } from '#src/features/quotas/quota-views.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Lookup } from '#src/schemas/results.ts';
import { findQuotaSpans } from '#src/text/mark-quotas.ts';
import type { LedgerCounts } from './model/ledger-counts.ts';
import { type Phrase, phraseAround, wordsOf } from './model/phrase.ts';
import { type RequestText, requestOf } from './model/request.ts';

/** A target with when it was due, who answers for it, and what is known of its result. */
export interface LedgerRow extends Pick<
  QuotaView,
  'quota' | 'clause' | 'section' | 'bodies' | 'results'
> {
  phrase: Phrase;
  /** Where the list of its bodies stands: a measure or a part; undefined where there is none. */
  list: string | undefined;
  /** Year by whose end it is due: its own, else the last of the plan's period. */
  due: { year: number; isOwn: boolean; isOver: boolean };
  /** Questions asked about its result. */
  lookups: Lookup[];
}

/** The targets of one plan, with the text that asks its issuer for their results. */
export interface LedgerOfPlan {
  plan: Plan;
  rows: LedgerRow[];
  lookups: Lookup[];
  request: RequestText;
}

/** The targets of all plans that set some, in plan order. */
export async function getLedger(): Promise<LedgerOfPlan[]> {
  const [plans, views] = await Promise.all([getPlans(), getQuotaViews()]);
  const byPlan = Map.groupBy(views, ({ plan }) => plan.id);
  return plans.flatMap((plan) => {
    const own = byPlan.get(plan.id) ?? [];
    return own.length > 0 ? [ledgerOf(plan, own)] : [];
  });
}

function ledgerOf(plan: Plan, views: readonly QuotaView[]): LedgerOfPlan {
  const rows = views.map(rowOf);
  const asked = rows.map(({ quota, clause, phrase, section }) => {
    return { id: quota.id, phrase: wordsOf(phrase), part: section.zh, sentence: clause.text };
  });
  return {
    plan,
    rows,
    lookups: lookupsOfPlan(plan.id),
    request: requestOf(plan, asked, isOver(plan.period.end)),
  };
}

function rowOf({ plan, quota, clause, section, bodies, results }: QuotaView): LedgerRow {
  const [place] = findQuotaSpans(clause, [quota]);
  if (!place) throw new Error(`quota ${quota.id} has no place in its sentence`);
  const year = quota.deadline === null ? plan.period.end : Number(quota.deadline);
  return {
    ...{ quota, clause, section, bodies, results },
    list: bodies && (bodies.of === 'measure' ? (quota.measure ?? undefined) : section.key),
    phrase: phraseAround(clause.text, place),
    due: { year, isOwn: quota.deadline !== null, isOver: isOver(year) },
    lookups: lookupsOf(quota.id),
  };
}

/** Whether a year was over on the day of the data. */
function isOver(year: number): boolean {
  const period = { start: year, end: year };
  return countEnded([{ period }], getLatestRelease().date) !== undefined;
}

/** Counts over all plans, those of other pages too. */
export function countLedger(ledger: readonly LedgerOfPlan[]): LedgerCounts {
  const rows = ledger.flatMap((each) => each.rows);
  return {
    targets: rows.length,
    over: rows.filter(({ due }) => due.isOver).length,
    found: rows.filter(({ results }) => results.length > 0).length,
    looked: rows.filter(({ lookups }) => lookups.length > 0).length,
  };
}

/** The pages of the ledger: some plans each, so that no page grows with their number. */
export function pagesOfLedger(ledger: readonly LedgerOfPlan[]): LedgerOfPlan[][] {
  const pages = Array.from({ length: Math.ceil(ledger.length / MAX_COLUMNS) }, (_, index) =>
    ledger.slice(index * MAX_COLUMNS, (index + 1) * MAX_COLUMNS),
  );
  return pages.length > 0 ? pages : [[]];
}

/** Address of a page of the ledger, from 1. */
export function pathOfLedger(page: number): string {
  return page === 1 ? '/findings/ledger/' : `/findings/ledger/${page}/`;
}
