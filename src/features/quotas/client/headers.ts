import { SORT_KEYS, type SortKey } from '#src/features/quotas/model/sort.ts';
import type { QuotaState } from '#src/features/quotas/model/state.ts';

/** Makes the heads of the table buttons that sort by their column. */
export function makeHeadersSort(table: HTMLTableElement, sortBy: (key: SortKey) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const key = SORT_KEYS.find((each) => each === head.dataset['sort']);
    if (!key) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sortBy(key));
    head.replaceChildren(button);
  }
}

/** Says by which column the table is sorted, and which way. */
export function showSort(
  table: HTMLTableElement,
  { sort, descending }: Pick<QuotaState, 'sort' | 'descending'>,
): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]'))
    if (head.dataset['sort'] === sort)
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
}
