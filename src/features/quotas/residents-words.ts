import type { ContextFigure } from '#src/schemas/codebook.ts';
import { sourceInWords } from '#src/i18n/source-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { valueInDigits } from '#src/i18n/quota-in-words.ts';
import type { Words } from '#src/i18n/zh/index.ts';

/** Number of people who live in a place, and what is to be known about that figure. */
export function residentsInWords(figure: ContextFigure, words: Words): string {
  const { who, value, confidence, note } = figure;
  return words.derived.residents(
    nameIn(who, words),
    valueInDigits(value, words),
    confidence === 'MEDIUM',
    note ? nameIn(note, words) : '',
  );
}

/** Source of the figures, one for all; doubts about a figure stand beside it. */
export function residentsSource(figure: ContextFigure, words: Words): string {
  return words.derived.residentsSource(sourceInWords({ ...figure, confidence: 'HIGH' }, words));
}

/** Caveats on all figures of residents, sentence by sentence. */
export function residentsCaveats(figures: readonly ContextFigure[], words: Words): string[] {
  const notes = figures.flatMap(({ who, note }) =>
    note ? [words.derived.caveat(nameIn(who, words), nameIn(note, words))] : [],
  );
  const [first] = figures;
  return first ? [...notes, residentsSource(first, words)] : notes;
}
