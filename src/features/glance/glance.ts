import { LITERACY_INDICATOR } from '#src/corpus/context.ts';
import { getSectionsOf } from '#src/corpus/corpus.ts';
import { namedSections } from '#src/corpus/sections.ts';
import type { Messages } from '#src/i18n/index.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { glanceSheet, type GlanceSheet } from './model/sheet.ts';

/** What the one-page picture of a plan says, in the words of a language. */
export async function getGlance(plan: Plan, messages: Messages): Promise<GlanceSheet> {
  const sections = await getSectionsOf(plan.id);
  const parts = namedSections(SECTION_KEYS).map(({ key, short }) => ({
    key,
    short,
    facts: sections.find(({ section }) => section.key === key),
  }));
  return glanceSheet(plan, parts, LITERACY_INDICATOR, messages);
}
