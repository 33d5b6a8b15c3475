import type { SectionKey } from '#src/schemas/vocabulary.ts';

/** Names of parts in lines, in English, where one line is too long for the place in a drawing. */
export const partLinesEn: Partial<Record<SectionKey, readonly string[]>> = {
  informatization: ['Informa-', 'tization'],
  infrastructure: ['Infra-', 'structure'],
  grassroots: ['Grass-', 'roots'],
  implementation: ['Implemen-', 'tation'],
};
