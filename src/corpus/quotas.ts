import type { Clause } from '#src/schemas/corpus.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { getSectionOfAll } from './corpus.ts';
import { namedSections, pathOfSection, type NamedSection } from './sections.ts';

/** A quota with the plan that sets it and the sentence that it stands in. */
export interface PlacedQuota {
  plan: Plan;
  quota: Quota;
  clause: Clause;
}

/** The quotas of one part over all plans. */
export interface QuotaGroup {
  section: NamedSection;
  /** Path of the page that compares the section. */
  path: string;
  quotas: PlacedQuota[];
}

/** All quotas by the part that they stand in, parts without any left out. */
export async function getQuotaGroups(): Promise<QuotaGroup[]> {
  const groups = await Promise.all(
    namedSections(SECTION_KEYS).map(async (section) => {
      const sections = await getSectionOfAll(section.key);
      const quotas = sections.flatMap(({ plan, entry }) =>
        (entry?.quotas ?? []).map((quota) => {
          const clause = entry?.clauses.find(({ id }) => id === quota.clause);
          if (!clause) throw new Error(`quota ${quota.id}: clause ${quota.clause} does not exist`);
          return { plan, quota, clause };
        }),
      );
      return { section, path: pathOfSection(section.key), quotas };
    }),
  );
  return groups.filter(({ quotas }) => quotas.length > 0);
}

/** Quotas by the sentence that they stand in: a sentence's stand one after the other. */
export function bySentence(quotas: readonly PlacedQuota[]): PlacedQuota[][] {
  return Map.groupBy(quotas, ({ clause }) => clause.id)
    .values()
    .toArray();
}
