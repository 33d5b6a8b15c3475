import type { ContextFigure } from '#src/schemas/context.ts';
import type { Clause, Measure, Responsibility } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { refuseAxis } from '#src/schemas/axis.ts';
import { UNCLASSIFIED } from '#src/schemas/vocabulary.ts';
import { derivable, type DerivableQuota } from './derivable.ts';
import { type Caveat, caveatsOf } from './model/caveats.ts';
import { getIndicators } from '#src/corpus/codebook.ts';
import { checkResults, figuresAbove, resultsOf, wasSought } from '#src/corpus/context.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { namedSections, type NamedSection } from '#src/corpus/sections.ts';
import type { PlacedQuota } from '#src/corpus/quotas.ts';
import type { IndicatorView } from '#src/corpus/view-indicators.ts';

/** One number with all that its page shows. */
export interface QuotaView extends PlacedQuota {
  section: NamedSection;
  /** The item that the sentence belongs to; undefined where the part opens with it. */
  measure: Measure | undefined;
  /** All sentences of the item, or of the opening, and the quotas of the whole part. */
  context: { clauses: Clause[]; quotas: Quota[] };
  bodies: { of: 'measure' | 'section'; list: Responsibility[] } | undefined;
  /** Line in the source file, from 1. */
  line: number;
  indicator: Pick<IndicatorView, 'id' | 'zh' | 'en' | 'definition'>;
  /** Quotas of other plans and of this one that may share an axis with it, and those that may not. */
  comparable: PeerQuota[];
  incomparable: PeerQuota[];
  caveats: Caveat[];
  /** What nation, province and prefecture aimed at and found under its indicator. */
  above: ContextFigure[];
  /** Whether there is a prefecture above of which nothing is known. */
  isPrefectureUnknown: boolean;
  /** Whether a result of literacy was looked for in its place. */
  isSought: boolean;
  /** Residents by whom it may be divided, or why by none. */
  base: DerivableQuota['base'];
  /** What sources from outside found of this target. */
  results: ContextFigure[];
}

/** A quota of the same indicator. */
type PeerQuota = Omit<PlacedQuota, 'clause'>;

/** Every number of every plan, once, in plan order. */
export async function getQuotaViews(): Promise<QuotaView[]> {
  const indicators = new Map((await getIndicators()).map((indicator) => [indicator.id, indicator]));
  const plans = await getPlans();
  const views = await Promise.all(
    plans.map(async (plan) => {
      const entries = await getSectionsOf(plan.id);
      return entries.flatMap((entry) => {
        const [section] = namedSections([entry.section.key]);
        return entry.quotas.map((quota, index): QuotaView => {
          const clause = entry.clauses.find(({ id }) => id === quota.clause);
          const indicator = indicators.get(quota.indicator);
          const line = entry.quotaLines[index];
          const above = figuresAbove(plan, quota.indicator);
          if (!clause || !section || !indicator || line === undefined)
            throw new Error(`quota ${quota.id} has no clause, part, indicator or line`);
          // What is not classified has nothing in common with its like.
          const others = indicator.id === UNCLASSIFIED.id ? [] : indicator.quotas;
          const peers = others.filter((peer) => peer.quota.id !== quota.id);
          const isPeer = (peer: PeerQuota) => refuseAxis({ plan, quota }, peer).length === 0;
          return {
            plan,
            quota,
            clause,
            section,
            measure: entry.measures.find(({ id }) => id === quota.measure),
            context: {
              clauses: entry.clauses.filter(({ measure }) => measure === quota.measure),
              quotas: entry.quotas,
            },
            bodies: findAgencies(quota, entry.responsibilities),
            line,
            indicator,
            comparable: peers.filter(isPeer),
            incomparable: peers.filter((peer) => !isPeer(peer)),
            caveats: caveatsOf(quota, plan),
            above,
            isPrefectureUnknown:
              plan.level === 'county' &&
              above.every(({ level }) => level !== 'prefecture') &&
              wasSought({ who: plan.prefecture.zh }, 'target'),
            isSought: wasSought({ plan: plan.id }, 'result'),
            base: derivable({ plan, quota }).base,
            results: resultsOf(quota),
          };
        });
      });
    }),
  );
  const all = views.flat();
  checkResults(all.map(({ quota }) => quota));
  return all;
}

/** The bodies listed for the quota's item; where there is no such list, those of its whole part. */
function findAgencies({ measure }: Quota, all: readonly Responsibility[]): QuotaView['bodies'] {
  const own = measure === null ? [] : all.filter((each) => each.measure === measure);
  if (own.length > 0) return { of: 'measure', list: own };
  const whole = all.filter((each) => each.measure === null);
  return whole.length > 0 ? { of: 'section', list: whole } : undefined;
}
