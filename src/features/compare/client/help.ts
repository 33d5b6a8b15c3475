import { element } from '#src/browser/element.ts';
import { panelWords as words } from './panel-words.ts';

/**
 * Fills a panel with how to read the marks, and the keys.
 * @param keysOn whether single letters are on
 * @param setKeys called when single letters are turned on or off (WCAG 2.1.4)
 */
export function fillHelp(
  panel: HTMLElement,
  keysOn: boolean,
  setKeys: (on: boolean) => void,
): void {
  const keys = words.keys.flatMap(([key, effect]) => [
    element('dt', {}, element('kbd', {}, key)),
    element('dd', {}, effect),
  ]);
  const box = element('input', { type: 'checkbox' });
  box.checked = keysOn;
  box.addEventListener('change', () => setKeys(box.checked));
  panel.replaceChildren(
    element('p', { class: 'caption' }, words.readingTitle),
    ...words.reading.map((text) => element('p', {}, text)),
    element('p', { class: 'caption' }, words.keysTitle),
    element('dl', {}, ...keys),
    element('label', {}, box, ` ${words.keysOn}`),
  );
}
