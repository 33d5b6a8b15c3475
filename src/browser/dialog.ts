import { button, element } from './element.ts';

/** Words of a dialog: its title, and the name of the button that shuts it. */
export interface DialogWords {
  title: string;
  close: string;
}

/** Opens a dialog over the page; it is gone when it is shut, and the focus is back where it was. */
export function openDialog(
  messages: DialogWords,
  ...content: (Node | string)[]
): HTMLDialogElement {
  const heading = element('h2', { id: 'compare-dialog-title' }, messages.title);
  const dialog = element('dialog', { class: 'CompareDialog', 'aria-labelledby': heading.id });
  const close = button(messages.close, messages.close, () => dialog.close());
  dialog.append(element('header', {}, heading, close), ...content);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Shows a text for the reader to copy by hand. */
export function showText(messages: DialogWords, text: string): void {
  const area = element('textarea', { readonly: '', rows: '12', 'aria-label': messages.title });
  area.value = text;
  openDialog(messages, area);
  area.select();
}
