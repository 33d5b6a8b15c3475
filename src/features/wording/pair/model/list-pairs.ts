import type { Plan } from '#src/schemas/plan.ts';
import type { ReuseShare } from '#src/schemas/wording.ts';

/** Two plans whose wording is compared, in plan order. */
export interface PlanPair<Of = Plan> {
  first: Of;
  second: Of;
}

/** A page of a pair, or one that only leads on to it: the reverse. */
export interface PairAddress<Of = Plan> {
  /** Last step of the address: « mengjin-hebi ». */
  name: string;
  pair: PlanPair<Of>;
  leadsOn: boolean;
}

/** The pairs that have shares: all, or past 12 plans those within a province. @param plans in order */
export function listPairs<Of extends { id: string }>(
  plans: readonly Of[],
  shares: readonly Pick<ReuseShare, 'plan' | 'other' | 'section'>[],
): PlanPair<Of>[] {
  const compared = new Set(
    shares.flatMap(({ plan, other, section }) => (section === null ? `${plan} ${other}` : [])),
  );
  return plans.flatMap((first, index) =>
    plans
      .slice(index + 1)
      .filter((second) => compared.has(`${first.id} ${second.id}`))
      .map((second) => ({ first, second })),
  );
}

/**
 * The addresses of pairs, both ways round. Ids may hold hyphens.
 * @throws when two pairs would have the same: « a » with « b-c », « a-b » with « c »
 */
export function addressesOfPairs<Of extends { id: string }>(
  pairs: readonly PlanPair<Of>[],
): PairAddress<Of>[] {
  const addresses = pairs.flatMap((pair) => {
    const { first, second } = pair;
    return [
      { name: `${first.id}-${second.id}`, pair, leadsOn: false },
      { name: `${second.id}-${first.id}`, pair, leadsOn: true },
    ];
  });
  const taken = new Map<string, PlanPair<Of>>();
  for (const { name, pair } of addresses) {
    const other = taken.get(name);
    if (other)
      throw new Error(
        `/wording/${name}/ would be of ${sayPair(other)} and of ${sayPair(pair)}: rename one of these plans`,
      );
    taken.set(name, pair);
  }
  return addresses;
}

function sayPair({ first, second }: PlanPair<{ id: string }>): string {
  return `${first.id} with ${second.id}`;
}

/** Other pairs of either plan, those next in plan order first taken. @param most of each plan */
export function neighboursOf<Of extends { id: string }>(
  { first, second }: PlanPair<Of>,
  pairs: readonly PlanPair<Of>[],
  most: number,
): { plan: Of; pairs: PlanPair<Of>[] }[] {
  return [first, second].map((plan) => {
    const own = pairs.filter((pair) => pair.first.id === plan.id || pair.second.id === plan.id);
    const here = own.findIndex(
      (pair) => pair.first.id === first.id && pair.second.id === second.id,
    );
    // As many before as behind, and more on one side where the other ends.
    const from = Math.max(0, Math.min(here - Math.floor(most / 2), own.length - most - 1));
    const near = own.slice(from, from + most + 1).filter((pair) => pair !== own[here]);
    return { plan, pairs: near };
  });
}

/**
 * The first pair of each other province, where pairs are made within provinces only: else no way leads there. None
 * where plans of two provinces are paired.
 */
export function firstOfOtherProvinces<Of extends Pick<Plan, 'province'>>(
  { first }: PlanPair<Of>,
  pairs: readonly PlanPair<Of>[],
): PlanPair<Of>[] {
  if (pairs.some((pair) => pair.first.province.zh !== pair.second.province.zh)) return [];
  const provinces = Map.groupBy(pairs, (pair) => pair.first.province.zh);
  provinces.delete(first.province.zh);
  return [...provinces.values()].flatMap((own) => own.slice(0, 1));
}
