/** What the buttons of CopyButton.astro do, fetched when one is near. */
import { type Copied, copyTable, copyWords, joinTables } from '#src/text/copied-table.ts';
import { writeClipboard } from './clipboard.ts';
import { COPY_SOURCE, type CopySource } from './copy-source.ts';
import { readPageData } from './page-data.ts';
import { readList, readTable, readWords } from './read-copy.ts';
import { sayBeside } from './say-beside.ts';

/** Copies what a button says, and says beside it whether that is done. */
export async function copy(place: HTMLElement): Promise<void> {
  const source = readPageData(place, COPY_SOURCE);
  sayBeside(place, '');
  sayBeside(place, (await writeClipboard(copyOf(source))) ? source.done : source.failed);
}

function copyOf(source: CopySource): Copied {
  const { from, head, group, title, address } = source;
  const notes = [{ text: source.source, address: location.href }];
  const whole = { title, notes };
  if (typeof from !== 'string') return copyTable({ ...whole, head, rows: from });
  const found = [...document.querySelectorAll<HTMLElement>(from)];
  const tables = found.filter((each) => each instanceof HTMLTableElement);
  if (tables.length > 0) {
    const parts = tables
      .filter((table) => !table.hidden)
      .map((table) => ({
        title: table.caption?.querySelector('h2')?.textContent.trim() ?? '',
        ...readTable(table, address),
      }));
    return copyTable({ ...whole, ...joinTables(parts, group) });
  }
  if (head.length > 0) return copyTable({ ...whole, ...readList(found, head) });
  return copyWords(found.map(readWords));
}
