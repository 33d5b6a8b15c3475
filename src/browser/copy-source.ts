import type { CopiedTable } from '#src/text/copied-table.ts';
import type { PageData } from './page-data.ts';

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
