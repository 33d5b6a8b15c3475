import { allAgencies, type NamedAgency } from '#src/corpus/codebook-names.ts';
import { getPlans, getSectionsOf } from '#src/corpus/corpus.ts';
import { type NamedSection, namedSections } from '#src/corpus/sections.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import type { Responsibility, SectionFacts } from '#src/schemas/corpus.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { type RankedAgency, rankAgencies } from './model/rank.ts';

/** A plan with its parts, as the pages of bodies ask of it. */
export interface ListedPlan {
  plan: Plan;
  parts: readonly SectionFacts[];
  entries: readonly Responsibility[];
}

/** Some plans with the bodies that their lists name. */
export interface AgencyLists {
  plans: readonly ListedPlan[];
  entries: readonly Responsibility[];
  /** Parts for which a plan lists somebody. */
  sections: readonly NamedSection[];
  ranked: readonly RankedAgency<NamedAgency>[];
}

/** All plans with their lists; read once, as each body has a page. */
export function getListedPlans(): Promise<readonly ListedPlan[]> {
  return (listed ??= readListedPlans());
}

let listed: Promise<readonly ListedPlan[]> | undefined;

async function readListedPlans(): Promise<readonly ListedPlan[]> {
  const plans = await getPlans();
  return Promise.all(
    plans.map(async (plan) => {
      const parts = await getSectionsOf(plan.id);
      return { plan, parts, entries: parts.flatMap(({ responsibilities }) => responsibilities) };
    }),
  );
}

/** Who is named in the lists of some plans. */
export function agencyListsOf(plans: readonly ListedPlan[]): AgencyLists {
  const entries = plans.flatMap((each) => each.entries);
  const keys = new Set(entries.map(({ section }) => section));
  return {
    plans,
    entries,
    sections: namedSections(SECTION_KEYS.filter((key) => keys.has(key))),
    ranked: rankAgencies(allAgencies, entries),
  };
}

/** Pages of some plans each, so that none grows with their number. */
export function pagesOfPlans(plans: readonly ListedPlan[]): ListedPlan[][] {
  const pages = Array.from({ length: Math.ceil(plans.length / MAX_COLUMNS) }, (_, index) =>
    plans.slice(index * MAX_COLUMNS, (index + 1) * MAX_COLUMNS),
  );
  return pages.length > 0 ? pages : [[]];
}

/** Path of a page of the overview, from 1. */
export function pathOfAgencies(page: number): string {
  return page === 1 ? '/agencies/' : `/agencies/plans/${page}/`;
}
