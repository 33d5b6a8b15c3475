import { query } from '#src/browser/element.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { SHADED_WORDS } from '#src/features/reading/model/shaded-words.ts';

let opened: HTMLElement | undefined;

/**
 * Opens the dialog with the places of runs, in their order. What fills it comes when it is first opened.
 * @param span a place of theirs in the text
 * @param runs their keys
 */
export async function openPlaces(
  reading: HTMLElement,
  control: HTMLElement,
  span: HTMLElement,
  runs: readonly string[],
): Promise<void> {
  const section = span.closest<HTMLElement>('[data-section]')?.dataset['section'] ?? '';
  const words = readPageData(control, SHADED_WORDS);
  const dialog = query(reading, '.WordingPlaces') as HTMLDialogElement;
  const list = query(dialog, '.runs');
  opened = span;
  list.textContent = words.loading;
  if (!dialog.open) dialog.showModal();
  try {
    const { loadPlaces } = await import('./load-places.ts');
    const places = await loadPlaces(control, section, runs);
    // Another may have been opened meanwhile.
    if (opened === span) list.replaceChildren(...places);
  } catch (error) {
    console.error(error);
    if (opened === span) list.textContent = words.failed;
  }
}
