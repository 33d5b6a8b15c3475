/** What the page for wrong addresses sends to its script. */
import type { PageData } from '#src/browser/page-data.ts';
import type { ListedPage } from '#src/features/shell/page-list.ts';

/** Pages that may have been meant, on the section of their language. */
export const LISTED_PAGES: PageData<readonly ListedPage[]> = { attribute: 'data-pages' };
