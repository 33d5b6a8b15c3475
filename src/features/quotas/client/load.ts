import { fetchJson } from '#src/browser/fetch-json.ts';
import {
  decodeColumns,
  type EncodedColumns,
  type QuotaColumns,
} from '#src/features/quotas/model/columns.ts';
import type { QuotaRecord } from '#src/features/quotas/model/record.ts';
import { foldWords, holdsTerms } from '#src/features/quotas/model/words.ts';

/** Loader of quotas, which fetches each file once, and again after a failure. */
export interface QuotaLoader {
  columns: () => Promise<{ version: string; columns: QuotaColumns }>;
  /** Records of rows, in the order asked for. */
  records: (rows: Iterable<number>) => Promise<QuotaRecord[]>;
  /** Tells of each row whether its words hold all terms. Fetches the words of every row. */
  findTerms: (terms: readonly string[]) => Promise<Uint8Array>;
}

/**
 * Makes a loader of quotas.
 * @param base the folder under which the site is served
 * @param pages the folder of its pages in this language: names and their order differ
 */
export function createQuotaLoader(base: string, pages: string): QuotaLoader {
  const columns = () => fetchJson<EncodedColumns>(pages, 'quotas/rows/columns.json');
  const file = (at: number) => fetchJson<QuotaRecord[]>(base, `quotas/rows/records-${at}.json`);
  let decoded: QuotaColumns | undefined;
  let folded: string[] | undefined;
  return {
    columns: async () => {
      const encoded = await columns();
      decoded ??= decodeColumns(encoded);
      return { version: encoded.version, columns: decoded };
    },
    records: async (rows) => {
      const { shard } = await columns();
      const wanted = [...rows];
      const files = new Map<number, QuotaRecord[]>();
      await Promise.all(
        [...new Set(wanted.map((row) => Math.floor(row / shard)))].map(async (at) => {
          files.set(at, await file(at));
        }),
      );
      return wanted.flatMap((row) => files.get(Math.floor(row / shard))?.[row % shard] ?? []);
    },
    findTerms: async (terms) => {
      const { shard, values } = await columns();
      const count = Math.ceil(values.length / shard);
      const files = await Promise.all(Array.from({ length: count }, (_, index) => file(index)));
      folded ??= files
        .flat()
        .map(({ subject, sentence }) => foldWords(`${subject.zh}\n${subject.en}\n${sentence}`));
      return Uint8Array.from(folded, (text) => (holdsTerms(text, terms) ? 1 : 0));
    },
  };
}
