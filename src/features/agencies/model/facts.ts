import type { RankedAgency } from './rank.ts';
import type { Entry } from './standings.ts';

/** What stands out of who is named for what. */
export interface AgencyFacts<Body> {
  /** Those who lead most parts: one, or several alike; none where nobody leads. */
  top: Body[];
  /** Parts that each of them leads, of those in which somebody leads. */
  lead: number;
  ledParts: number;
  /** Plans in which somebody leads, and those that have lists and no lead. */
  leadPlans: string[];
  leadlessPlans: string[];
  /** Single bodies, and those of them that no plan has lead. */
  single: Body[];
  never: Body[];
  /** Of these, those named in no plan that has a lead, and those whose work a leading bureau bears too. */
  neverWithoutLead: Body[];
  neverMerged: Body[];
  /** Those that only one plan names, with the plan. */
  onlyOne: { agency: Body; plan: string }[];
}

/** @param isCollective whether an entry stands for several bodies: counted as none */
export function findAgencyFacts<Body extends { id: string }>(
  ranked: readonly RankedAgency<Body>[],
  entries: readonly Entry[],
  isCollective: (id: string) => boolean,
): AgencyFacts<Body> {
  const leading = entries.filter(({ role }) => role === 'lead');
  const leadPlans = distinct(leading.map(({ plan }) => plan));
  const lead = ranked[0]?.counts.lead ?? 0;
  const named = ranked.filter(({ plans }) => plans.length > 0);
  const single = named.filter(({ agency }) => !isCollective(agency.id));
  const never = single.filter(({ counts }) => counts.lead === 0);
  const bodies = (list: readonly RankedAgency<Body>[]) => list.map(({ agency }) => agency);
  return {
    top: lead > 0 ? bodies(ranked.filter(({ counts }) => counts.lead === lead)) : [],
    lead,
    ledParts: distinct(leading.map(({ plan, section }) => `${plan} ${section}`)).length,
    leadPlans,
    leadlessPlans: distinct(entries.map(({ plan }) => plan)).filter(
      (plan) => !leadPlans.includes(plan),
    ),
    single: bodies(single),
    never: bodies(never),
    neverWithoutLead: bodies(
      never.filter(({ plans }) => !plans.some((plan) => leadPlans.includes(plan))),
    ),
    neverMerged: bodies(
      never.filter(({ agency }) => leading.some(({ also }) => also.includes(agency.id))),
    ),
    onlyOne: single.flatMap(({ agency, plans: [plan, ...others] }) =>
      plan !== undefined && others.length === 0 ? [{ agency, plan }] : [],
    ),
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
