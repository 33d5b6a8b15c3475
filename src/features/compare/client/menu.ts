import { element } from '#src/browser/element.ts';

/**
 * A panel that opens over the page: it moves nothing. Esc, a click or the focus elsewhere shut it.
 * @param fill called before the panel opens for the first time
 */
export function createMenu(
  name: string,
  fill: (panel: HTMLElement) => void,
): { element: HTMLElement; summary: HTMLElement } {
  const summary = element('summary');
  const panel = element('div', { class: 'panel' });
  const menu = element('details', { class: `menu ${name}` }, summary, panel);
  menu.addEventListener('toggle', () => {
    if (menu.open && !panel.hasChildNodes()) fill(panel);
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    summary.focus();
  });
  const shutFor = (target: EventTarget | null) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  menu.addEventListener('focusout', (event) => shutFor(event.relatedTarget));
  document.addEventListener('pointerdown', (event) => shutFor(event.target));
  return { element: menu, summary };
}
