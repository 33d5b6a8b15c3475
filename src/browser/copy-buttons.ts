/** The buttons of CopyButton.astro. */
import {
  type Copied,
  type CopiedTable,
  copyTable,
  copyWords,
  joinTables,
} from '#src/text/copied-table.ts';
import { writeClipboard } from './clipboard.ts';
import { query } from './element.ts';
import { type PageData, readPageData } from './page-data.ts';
import { readList, readTable, readWords } from './read-copy.ts';

/** What a button copies, and the words that it needs for it. */
export interface CopySource {
  /** Selector of tables, of the items of a list, or of paragraphs; or a table as it is. */
  from: string | CopiedTable['rows'];
  /** How they are read: a list by names of the columns for path, sentence and address. */
  head: readonly string[];
  /** Where several tables are copied, the name of the column for their headings. */
  group?: string | undefined;
  title: string;
  /** The site and the version of its data. */
  source: string;
  address: string;
  done: string;
  failed: string;
}

export const COPY_SOURCE: PageData<CopySource> = { attribute: 'data-copies' };

/** Time in milliseconds that a message stays. */
const MESSAGE_MS = 6000;

/** Makes the buttons of a page work. */
export function startCopyButtons(): void {
  for (const place of document.querySelectorAll<HTMLElement>('.CopyButton')) {
    const source = readPageData(place, COPY_SOURCE);
    const status = query(place, '[role="status"]');
    let timer: ReturnType<typeof setTimeout> | undefined;
    query(place, 'button').addEventListener('click', () => {
      clearTimeout(timer);
      status.textContent = '';
      void writeClipboard(copyOf(source)).then((copied) => {
        status.textContent = copied ? source.done : source.failed;
        timer = setTimeout(() => (status.textContent = ''), MESSAGE_MS);
      });
    });
  }
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
