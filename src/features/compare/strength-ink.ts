import type { StrengthLevel } from '#src/schemas/corpus.ts';

/** Opacity of the ink of each level, from full to none, so that paper and every scheme of colours keep the order. */
export const STRENGTH_INK: Record<StrengthLevel, string | undefined> = {
  quantified: undefined,
  oblige: '.7',
  act: '.35',
  encourage: '.14',
  state: '0',
};
