import { button, element } from './element.ts';
import { panelWords as words } from './panel-words.ts';

/** Opens a dialog over the page; it is gone when it is shut, and the focus is back where it was. */
export function openDialog(title: string, ...content: (Node | string)[]): HTMLDialogElement {
  const heading = element('h2', { id: 'compare-dialog-title' }, title);
  const dialog = element('dialog', { class: 'CompareDialog', 'aria-labelledby': heading.id });
  const close = button(words.close, words.close, () => dialog.close());
  dialog.append(element('header', {}, heading, close), ...content);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Shows a text for the reader to copy by hand. */
export function showText(title: string, text: string): void {
  const area = element('textarea', { readonly: '', rows: '12', 'aria-label': title });
  area.value = text;
  openDialog(title, area);
  area.select();
}
