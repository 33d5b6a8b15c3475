/**
 * Choices of a reader for the text of plans, in steps from the smallest; the links of its sentences are
 * hidden until wanted, or all shown, also for the keyboard. The names are those of
 * the attributes on `<html>` and of what is kept on the device; the styles give the steps their sizes.
 */
export const READING_CHOICES = {
  'text-size': ['small', 'standard', 'large', 'largest'],
  'line-spacing': ['tight', 'standard', 'loose'],
  'sentence-links': ['standard', 'shown'],
} as const;

export type ReadingChoice = keyof typeof READING_CHOICES;
export type ReadingStep<Choice extends ReadingChoice = ReadingChoice> =
  (typeof READING_CHOICES)[Choice][number];

/** Step that holds where nobody has chosen; it is not kept. */
export const STANDARD = 'standard' satisfies ReadingStep;

/** The step that a kept value names; the standard one for nothing, or for what is no step (any more). */
export function stepOf(choice: ReadingChoice, kept: string | null | undefined): ReadingStep {
  return READING_CHOICES[choice].find((step) => step === kept) ?? STANDARD;
}

/** The step chosen on this device: public/before-paint.js wrote it on `<html>`. */
export function readChoice(choice: ReadingChoice): ReadingStep {
  return stepOf(choice, document.documentElement.getAttribute(`data-${choice}`));
}

/** Shows a step on this page, by an attribute of `<html>`. */
export function showChoice(choice: ReadingChoice, step: ReadingStep): void {
  const root = document.documentElement;
  if (step === STANDARD) root.removeAttribute(`data-${choice}`);
  else root.setAttribute(`data-${choice}`, step);
}

/** Keeps a step on this device, for all pages. */
export function keepChoice(choice: ReadingChoice, step: ReadingStep): void {
  try {
    if (step === STANDARD) localStorage.removeItem(choice);
    else localStorage.setItem(choice, step);
  } catch {
    // A browser that keeps nothing shows the choice on this page all the same.
  }
}
