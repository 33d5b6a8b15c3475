import { query } from '#src/browser/element.ts';
import { fetchPiece } from '#src/browser/fetch-json.ts';

/**
 * What is known of runs of a part: where else they stand.
 * @param runs their keys
 * @throws when it does not arrive
 */
export async function loadPlaces(
  control: HTMLElement,
  section: string,
  runs: readonly string[],
): Promise<Node[]> {
  const { pages = '/', plan = '' } = control.dataset;
  const piece = await fetchPiece(pages, `pieces/wording/${plan}/${section}/`, '[data-run]');
  return runs.map((run) =>
    document.importNode(query(piece, `[data-run="${CSS.escape(run)}"]`), true),
  );
}
