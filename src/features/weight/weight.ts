import { sum } from 'd3-array';
import { getPlans, getSectionOfAll } from '#src/corpus/corpus.ts';
import { type NamedSection, namedSections } from '#src/corpus/sections.ts';
import { MAX_DRAWN } from '#src/limits.ts';
import type { SectionEntry } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { type SectionKey, SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { summariseSection } from '#src/corpus/section-summary.ts';

/** A part of a plan by the amounts in it; undefined where the plan has no such part. */
type Amounts = ReturnType<typeof summariseSection>;

/** A number with the sentence that it stands in. */
export interface WeighedNumber {
  plan: Plan;
  quota: Quota;
}

export interface WeighedPart {
  section: NamedSection & { key: SectionKey };
  /** As many as there are plans. */
  cells: readonly { plan: Plan; amounts: Amounts | undefined }[];
  numbers: readonly WeighedNumber[];
}

export interface Weight {
  plans: readonly Plan[];
  /** All plans, of which those are the first. */
  total: number;
  /** Characters of the sentences of each plan. */
  lengths: readonly number[];
  parts: readonly WeighedPart[];
}

/** How much text and how many numbers the parts of the first plans have. */
export async function getWeight(): Promise<Weight> {
  const all = await getPlans();
  const plans = all.slice(0, MAX_DRAWN);
  const parts = await Promise.all(
    namedSections(SECTION_KEYS).map(async (section) => {
      const placed = (await getSectionOfAll(section.key)).slice(0, MAX_DRAWN);
      return partOf(section, placed);
    }),
  );
  const lengths = plans.map((_, at) =>
    sum(parts, ({ cells }) => cells[at]?.amounts?.characters ?? 0),
  );
  return { plans, total: all.length, lengths, parts };
}

function partOf(
  section: WeighedPart['section'],
  placed: readonly { plan: Plan; entry: SectionEntry | undefined }[],
): WeighedPart {
  return {
    section,
    cells: placed.map(({ plan, entry }) => ({ plan, amounts: entry && summariseSection(entry) })),
    numbers: placed.flatMap(({ plan, entry }) =>
      (entry?.quotas ?? []).map((quota) => ({ plan, quota })),
    ),
  };
}
