import type { QuotaTableWords } from '#src/features/quotas/model/page-data.ts';
import type { TableSource } from '#src/features/quotas/model/table-file.ts';
import { button, query } from '#src/browser/element.ts';
import type { Quota } from '#src/schemas/numbers.ts';

/** The quotas that are chosen, all pages of them, and what their file must say of itself. */
export interface ChosenQuotas {
  quotas: readonly Quota[];
  source: TableSource;
}

/**
 * Adds, after the links to whole files, the buttons that save the chosen quotas. What writes the files is
 * fetched when one is pressed.
 */
export function addSaveButtons(
  { shownCsv, shownJson }: QuotaTableWords,
  choose: () => Promise<ChosenQuotas>,
): void {
  const add = (label: string, ending: 'csv' | 'json', type: string) => {
    const save = async () => {
      const [{ quotas, source }, files] = await Promise.all([
        choose(),
        import('#src/features/quotas/model/table-file.ts'),
      ]);
      const write = ending === 'csv' ? files.quotasToCsv : files.quotasToJson;
      offer(write(quotas, source), type, files.nameTableFile(quotas.length, source, ending));
    };
    query(document, '[data-save]').append(
      button(label, label, () => {
        save().catch(console.error);
      }),
    );
  };
  add(shownCsv, 'csv', 'text/csv');
  add(shownJson, 'json', 'application/json');
}

function offer(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
