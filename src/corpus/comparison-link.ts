import type { Bilingual, SectionKey } from '#src/schemas/vocabulary.ts';
import { namedSection, pathOfSection } from './sections.ts';

/** Path of the page that compares a part across plans, and its short name: 青少年. */
export function comparisonOf(key: SectionKey): { path: string; name: Bilingual } {
  return { path: pathOfSection(key), name: namedSection(key).short };
}

/** Names that the codebook gives a part, for the place of one that a plan lacks: 科普人才建设工程. */
export function namesOfSection(key: SectionKey): Bilingual {
  const { zh, en } = namedSection(key);
  return { zh, en };
}
