import { agencyPath } from '#src/corpus/agency-path.ts';
import { allAgencies, type NamedAgency } from '#src/corpus/codebook-names.ts';
import { namedSection, type NamedSection } from '#src/corpus/sections.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import type { Measure, Responsibility } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Plan } from '#src/schemas/plan.ts';
import {
  agencyListsOf,
  type AgencyLists,
  getListedPlans,
  type ListedPlan,
  pagesOfPlans,
} from './agencies.ts';
import type { RankedAgency } from './model/rank.ts';
import type { Place } from './model/standings.ts';

/** What a list of one part has a body do. */
export interface Duty extends Omit<Place, 'entries' | 'section'> {
  section: NamedSection;
  /** Its entries, or those of the merged bureau that bears its name. */
  entries: readonly Responsibility[];
  /** Whether the list is for the whole part, not for some of its measures. */
  isWhole: boolean;
  measures: readonly Measure[];
  clauses: number;
  /** The sentences that hold numbers. */
  targets: readonly { clause: string; sentence: string; quotas: Quota[] }[];
  /** Others who lead the same. */
  leaders: readonly Responsibility[];
}

/** One plan as the page of a body has it; without duties it does not name the body. */
export interface DutiesInPlan {
  plan: Plan;
  duties: readonly Duty[];
}

/** A page of one body: some plans of all. */
export interface AgencyPage {
  ranked: RankedAgency<NamedAgency>;
  /** All plans, and those on this page. */
  total: number;
  lists: AgencyLists;
  plans: readonly DutiesInPlan[];
  /** From 1. */
  page: number;
  pages: number;
}

/** Path of a page of a body, from 1. */
export function pathOfAgencyPage(id: string, page: number): string {
  return page === 1 ? agencyPath(id) : `${agencyPath(id)}${page}/`;
}

/** Path of a place on the page of a body that has a plan. */
export function pathInAgency(id: string, { order }: Pick<Plan, 'order'>, anchor: string): string {
  return `${pathOfAgencyPage(id, Math.ceil(order / MAX_COLUMNS))}#${anchor}`;
}

/** The pages of all bodies, those that no list names too. */
export async function getAgencyPages(): Promise<AgencyPage[]> {
  const listed = await getListedPlans();
  const all = agencyListsOf(listed);
  const pages = pagesOfPlans(listed);
  const lists = pages.map(agencyListsOf);
  return allAgencies.flatMap((agency) => {
    const ranked = all.ranked.find((each) => each.agency.id === agency.id) ?? unnamed(agency);
    return pages.map((plans, index): AgencyPage => ({
      ranked,
      total: listed.length,
      lists: lists[index] ?? all,
      plans: plans.map((each) => ({ plan: each.plan, duties: dutiesOf(ranked, each) })),
      page: index + 1,
      pages: pages.length,
    }));
  });
}

function unnamed(agency: NamedAgency): RankedAgency<NamedAgency> {
  const counts = { lead: 0, participating: 0, shared: 0, named: 0 };
  return { agency, places: [], counts, plans: [] };
}

function dutiesOf({ agency, places }: RankedAgency<NamedAgency>, listed: ListedPlan): Duty[] {
  return places
    .filter(({ plan }) => plan === listed.plan.id)
    .flatMap((place) => {
      const part = listed.parts.find(({ section }) => section.key === place.section);
      if (!part) return [];
      const entries = part.responsibilities.filter((each) =>
        place.standing === 'merged' ? each.also.includes(agency.id) : each.agency === agency.id,
      );
      const listIds = new Set(entries.map(({ measure }) => measure));
      const isWhole = listIds.has(null);
      const isIn = ({ measure }: { measure: string | null }) => isWhole || listIds.has(measure);
      const clauses = part.clauses.filter(isIn);
      return [
        {
          ...{ plan: place.plan, standing: place.standing, entries, isWhole },
          section: namedSection(place.section),
          measures: part.measures.filter(({ id }) => isWhole || listIds.has(id)),
          clauses: clauses.length,
          targets: clauses.flatMap(({ id, text }) => {
            const quotas = part.quotas.filter(({ clause }) => clause === id);
            return quotas.length > 0 ? [{ clause: id, sentence: text, quotas }] : [];
          }),
          leaders: part.responsibilities.filter(
            (each) => each.role === 'lead' && !entries.includes(each),
          ),
        },
      ];
    });
}
