import type { SectionKey } from '../schemas/vocabulary.ts';
import { partsOf, pathOfPart } from './parts.ts';

/** Where a part is compared across plans, and its short name: 青少年. */
export function comparisonOf(key: SectionKey): { path: string; name: string } | undefined {
  const part = partsOf([key])[0];
  return part && { path: pathOfPart(key), name: part.short.zh };
}

/** What the codebook calls a part, for the place of one that a plan lacks: 科普人才建设工程. */
export function nameOfPart(key: SectionKey): string {
  return partsOf([key])[0]?.zh ?? key;
}
