import { fetchJson, fetchPage } from '#src/browser/fetch-json.ts';
import { columnOf, type QuotaColumns, ROWS_PER_PAGE } from '#src/features/quotas/model/columns.ts';
import type { View } from '#src/features/quotas/model/state.ts';
import { foldWords, holdsTerms } from '#src/features/quotas/model/words.ts';
import type { Quota } from '#src/schemas/corpus.ts';

/** Loader of quotas, which fetches each file once, and again after a failure. */
export interface QuotaLoader {
  columns: () => Promise<QuotaColumns>;
  /** Rows of the table as the build wrote them, in the order asked for. */
  rows: (view: View, numbers: Uint32Array) => Promise<Node[]>;
  /** Every quota as the open data have it, by row number. */
  quotas: () => Promise<Quota[]>;
  /** Tells of each row whether its words hold all terms. Fetches the words of every row. */
  findTerms: (terms: readonly string[]) => Promise<Uint8Array>;
}

/**
 * Makes a loader of quotas.
 * @param base the folder under which the site is served
 * @param pages the folder of its pages in this language: names and their order differ
 */
export function createQuotaLoader(base: string, pages: string): QuotaLoader {
  const columns = () => fetchJson<QuotaColumns>(pages, 'quotas/rows/columns.json');
  let folded: string[] | undefined;
  const quotas = async () => {
    const all = await fetchJson<Quota[]>(base, 'data/quotas.json');
    const parts = columnOf(await columns(), 'part').values;
    // Rows stand by part, the open data by plan; inside both the order is the same.
    return all.toSorted((a, b) => parts.indexOf(a.section) - parts.indexOf(b.section));
  };
  return {
    columns,
    quotas,
    rows: async (view, numbers) => {
      const rows = Array.from(numbers, async (number) => {
        const file = Math.floor(number / ROWS_PER_PAGE);
        const piece = await fetchPage(pages, `quotas/rows/${view}/${file}/`);
        return piece.querySelector('table')?.rows[number % ROWS_PER_PAGE]?.cloneNode(true) ?? [];
      });
      return (await Promise.all(rows)).flat();
    },
    findTerms: async (terms) => {
      folded ??= (await quotas()).map(({ subject, sentence }) =>
        foldWords(`${subject.zh}\n${subject.en}\n${sentence}`),
      );
      return Uint8Array.from(folded, (text) => (holdsTerms(text, terms) ? 1 : 0));
    },
  };
}
