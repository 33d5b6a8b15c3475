import type { Bilingual, SectionKey } from '#src/schemas/vocabulary.ts';
import { namedSections, pathOfSection } from './sections.ts';

/** Path of the page that compares a part across plans, and its short name: 青少年. */
export function comparisonOf(key: SectionKey): { path: string; name: Bilingual } | undefined {
  const section = namedSections([key])[0];
  return section && { path: pathOfSection(key), name: section.short };
}

/** Names that the codebook gives a part, for the place of one that a plan lacks: 科普人才建设工程. */
export function namesOfSection(key: SectionKey): Bilingual {
  const section = namedSections([key])[0];
  return section ? { zh: section.zh, en: section.en } : { zh: key, en: key };
}
