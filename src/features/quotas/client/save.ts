import type { QuotaTableWords } from '#src/features/quotas/quota-table-words.ts';
import type { QuotaRecord } from '#src/features/quotas/model/record.ts';
import {
  nameTableFile,
  quotasToCsv,
  quotasToJson,
  type TableSource,
} from '#src/features/quotas/model/table-file.ts';
import { button } from '#src/browser/element.ts';

/** The rows that are chosen, all pages of them, and what their file must say of itself. */
export type ChosenRows = () => Promise<{ records: QuotaRecord[]; source: TableSource }>;

/** Adds the buttons that save the chosen rows. @param output after the links to whole files */
export function addSaveButtons(output: HTMLElement, messages: QuotaTableWords, chosen: ChosenRows) {
  const save = async (ending: 'csv' | 'json') => {
    const { records, source } = await chosen();
    const write = ending === 'csv' ? quotasToCsv : quotasToJson;
    const type = ending === 'csv' ? 'text/csv' : 'application/json';
    offer(write(records, source), type, nameTableFile('quotas', records.length, source, ending));
  };
  for (const ending of ['csv', 'json'] as const)
    output.append(
      button(messages.files[ending], messages.files[ending], () => {
        save(ending).catch(console.error);
      }),
    );
}

function offer(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
