/** Who somebody is and where, as chosen on the front page: ids of a part and of a plan. */
export interface OwnAnswer {
  section: string;
  plan: string;
}

/** The words in which an answer is kept on the device: « taishan/elderly ». */
export function writeAnswer({ plan, section }: OwnAnswer): string {
  return `${plan}/${section}`;
}

/** The answer that was kept; undefined for nothing, and for what is none of these choices (any more). */
export function readAnswer(
  kept: string | null,
  plans: readonly string[],
  sections: readonly string[],
): OwnAnswer | undefined {
  const [plan = '', section = ''] = kept?.split('/') ?? [];
  return plans.includes(plan) && sections.includes(section) ? { plan, section } : undefined;
}

/** Fills an address that has `_plan` and `_section` in their places. */
export function pathOfAnswer(pattern: string, { plan, section }: OwnAnswer): string {
  return pattern.replace('_plan', plan).replace('_section', section);
}
