import { element } from '#src/browser/element.ts';
import { areLettersOn, turnLetters } from '#src/browser/letter-keys.ts';
import { panelWords as words } from './words.ts';

/** Fills a panel with how to read the marks, and the keys. */
export function fillHelp(panel: HTMLElement): void {
  const keys = words.keys.flatMap(([key, effect]) => [
    element('dt', {}, element('kbd', {}, key)),
    element('dd', {}, effect),
  ]);
  const box = element('input', { type: 'checkbox' });
  box.checked = areLettersOn();
  box.addEventListener('change', () => turnLetters(box.checked));
  panel.replaceChildren(
    element('p', { class: 'caption' }, words.readingTitle),
    ...words.reading.map((text) => element('p', {}, text)),
    element('p', { class: 'caption' }, words.keysTitle),
    element('dl', {}, ...keys),
    element('label', {}, box, ` ${words.keysOn}`),
  );
}
