import { query } from '#src/browser/element.ts';
import { fetchPiece } from '#src/browser/fetch-json.ts';
import { createLatest } from '#src/browser/latest.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { SHADED_WORDS } from '#src/features/reading/model/shaded-words.ts';

const ask = createLatest();

/** Opens the dialog with the places of runs, in their order. */
export async function openPlaces(
  reading: HTMLElement,
  control: HTMLElement,
  runs: readonly string[],
): Promise<void> {
  const { pages = '/', plan = '' } = control.dataset;
  const dialog = query(reading, '.WordingPlaces') as HTMLDialogElement;
  const list = query(dialog, '.runs');
  const isLatest = ask();
  list.replaceChildren();
  if (!dialog.open) dialog.showModal();
  try {
    const piece = await fetchPiece(pages, `pieces/wording/${plan}/`, '[data-run]');
    if (!isLatest()) return;
    const found = runs.map((run) => query(piece, `[data-run="${CSS.escape(run)}"]`));
    list.replaceChildren(...found.map((run) => document.importNode(run, true)));
  } catch (error) {
    console.error(error);
    if (isLatest()) list.textContent = readPageData(control, SHADED_WORDS).failed;
  }
}
