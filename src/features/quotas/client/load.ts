import { fetchJson, fetchPiece, fetchTable } from '#src/browser/fetch-json.ts';
import { columnOf, type QuotaColumns, ROWS_PER_PAGE } from '#src/features/quotas/model/columns.ts';
import type { View } from '#src/features/quotas/model/state.ts';
import { flagTerms, textOfQuota } from '#src/features/quotas/model/words.ts';
import type { Quota } from '#src/schemas/numbers.ts';

export type QuotaLoader = ReturnType<typeof createQuotaLoader>;

/**
 * Makes a loader of quotas, which fetches each file once, and again after a failure.
 * @param base the folder under which the site is served
 * @param pages the folder of its pages in this language: names and their order differ
 */
export function createQuotaLoader(base: string, pages: string) {
  const columns = () => fetchJson<QuotaColumns>(pages, 'pieces/quotas/columns.json');

  /** Every quota as the open data have it, by row number. */
  const quotas = async (): Promise<Quota[]> => {
    const all = await fetchTable(base, 'quotas');
    const parts = columnOf(await columns(), 'part').values;
    // Rows stand by part, the open data by plan; inside both the order is the same.
    return [...all].sort((a, b) => parts.indexOf(a.section) - parts.indexOf(b.section));
  };

  /** Rows of the table as the build wrote them, in the order asked for. */
  const rows = async (view: View, numbers: Uint32Array): Promise<HTMLTableRowElement[]> => {
    const found = Array.from(numbers, async (number) => {
      const file = Math.floor(number / ROWS_PER_PAGE);
      const piece = await fetchPiece(pages, `pieces/quotas/${view}/${file}/`, '[data-quota]');
      const row = piece.querySelector('table')?.rows[number % ROWS_PER_PAGE];
      return row ? document.importNode(row, true) : [];
    });
    return (await Promise.all(found)).flat();
  };

  let texts: string[] | undefined;
  /** Tells of each row whether its words hold all terms. Fetches the words of every row. */
  const findTerms = async (terms: readonly string[]): Promise<Uint8Array> => {
    texts ??= (await quotas()).map(textOfQuota);
    return flagTerms(texts, terms);
  };

  /** The facets that are not sent with the page. */
  const facets = async (): Promise<Node[]> => {
    const piece = await fetchPiece(pages, 'pieces/quotas/filters/', '[data-facet]');
    return Array.from(piece.querySelectorAll('[data-facet]'), (each) =>
      document.importNode(each, true),
    );
  };

  return { columns, quotas, rows, findTerms, facets };
}
