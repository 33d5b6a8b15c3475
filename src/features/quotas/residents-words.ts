import type { ContextFigure } from '#src/schemas/context.ts';
import { sourceInWords } from '#src/i18n/source-in-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { valueInDigits } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** Number of people who live in a place, and what is to be known about that figure. */
export function residentsInWords(figure: ContextFigure, messages: Messages): string {
  const { who, value, confidence, note } = figure;
  return messages.derived.residents(
    nameIn(who, messages),
    valueInDigits(value, messages),
    confidence === 'MEDIUM',
    note ? nameIn(note, messages) : '',
  );
}

/** Source of the figures, one for all; doubts about a figure stand beside it. */
export function residentsSource(figure: ContextFigure, messages: Messages): string {
  return messages.derived.residentsSource(
    sourceInWords({ ...figure, confidence: 'HIGH' }, messages),
  );
}

/** Caveats on all figures of residents, sentence by sentence. */
export function residentsCaveats(figures: readonly ContextFigure[], messages: Messages): string[] {
  const notes = figures.flatMap(({ who, note }) =>
    note ? [messages.derived.caveat(nameIn(who, messages), nameIn(note, messages))] : [],
  );
  const [first] = figures;
  return first ? [...notes, residentsSource(first, messages)] : notes;
}
