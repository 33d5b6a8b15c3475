import { element } from '#src/browser/element.ts';

/** A control with its caption above it. */
export function field(caption: string, control: HTMLElement): HTMLElement {
  const words = element('span', { class: 'caption' }, caption);
  return element('label', { class: 'field' }, words, control);
}

/** Options of a choice. @param pairs value and text of each */
export function options(...pairs: (readonly [value: string, text: string])[]): HTMLElement[] {
  return pairs.map(([value, text]) => element('option', { value }, text));
}
