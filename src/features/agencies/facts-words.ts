import type { NamedAgency } from '#src/corpus/codebook-names.ts';
import { countAgencies, type AgencyCount } from '#src/corpus/count-agencies.ts';
import { isCollective } from '#src/corpus/codebook-names.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { AgencyLists } from './agencies.ts';
import { type AgencyFacts, findAgencyFacts } from './model/facts.ts';
import type { RankedAgency } from './model/rank.ts';

/** What stands out of some lists. */
export function factsOf({ ranked, entries }: AgencyLists): AgencyFacts<NamedAgency> {
  return findAgencyFacts(ranked, entries, isCollective);
}

/** The first sentence: who leads most. */
export function leadInWords({ top, lead, ledParts }: AgencyFacts<NamedAgency>, messages: Messages) {
  const { facts } = messages.agencies;
  if (top.length === 0) return facts.none;
  return facts.lead(messages.list(top.map((each) => nameIn(each, messages))), lead, ledParts);
}

/** The sentence that heads the matrix. */
export function headlineInWords(facts: AgencyFacts<NamedAgency>, messages: Messages): string {
  const words = messages.agencies;
  const hasNever = facts.top.length > 0 && facts.never.length > 0;
  return words.headline(
    leadInWords(facts, messages),
    hasNever ? words.facts.never(facts.never.length) : '',
  );
}

/** Names of places of plans, with their marks. */
export function placesInWords(
  ids: readonly string[],
  { plans }: Pick<AgencyLists, 'plans'>,
  messages: Messages,
): string {
  const named = plans.filter(({ plan }) => ids.includes(plan.id));
  return messages.list(named.map(({ plan }) => placeOfPlan(plan, messages)));
}

/** How many bodies and collective names there are among some. */
export function countOfAgencies(ranked: readonly RankedAgency<NamedAgency>[]): AgencyCount {
  return countAgencies(
    ranked.map(({ agency }) => ({ agency: agency.id, name: agency.zh, openList: false })),
  );
}
