import type { Bilingual, SectionKey } from '#src/schemas/vocabulary.ts';
import { partsOf, pathOfPart } from './sections.ts';

/** Path of the page that compares a part across plans, and its short name: 青少年. */
export function comparisonOf(key: SectionKey): { path: string; name: Bilingual } | undefined {
  const part = partsOf([key])[0];
  return part && { path: pathOfPart(key), name: part.short };
}

/** Names that the codebook gives a part, for the place of one that a plan lacks: 科普人才建设工程. */
export function namesOfPart(key: SectionKey): Bilingual {
  const part = partsOf([key])[0];
  return part ? { zh: part.zh, en: part.en } : { zh: key, en: key };
}
