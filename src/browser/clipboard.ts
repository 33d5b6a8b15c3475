import type { Copied } from '#src/text/copied-table.ts';
import { element } from './element.ts';

/**
 * Puts a copy on the clipboard: all of it by the way of today, or by the old one where there is none,
 * as without https and in the browsers of some apps.
 * @returns whether the browser let the page do so
 */
export async function writeClipboard(copied: Copied): Promise<boolean> {
  return (await writeItem(copied)) || writeBySelection(copied);
}

async function writeItem({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined || !('ClipboardItem' in window))
      await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem(asBlobs({ text, html }))]);
    return true;
  } catch {
    // Not there, or not allowed.
    return false;
  }
}

function asBlobs({ text, html }: Required<Copied>): Record<string, Blob> {
  return {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
}

/** Deprecated, and the only way without https. */
const oldWay: { execCommand: (command: 'copy') => boolean } = document;

/** Copies a selection, whose place on the clipboard both forms take. */
function writeBySelection({ text, html }: Copied): boolean {
  const { activeElement } = document;
  const area = element('textarea', { class: 'visually-hidden', readonly: '' });
  area.value = text;
  // What lies outside an open dialog cannot be selected.
  (activeElement?.closest('dialog') ?? document.body).append(area);
  area.select();
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill);
  try {
    return oldWay.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
    area.remove();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }
}
