import type { QuotaState } from '#src/features/quotas/model/state.ts';
import { button } from '#src/browser/element.ts';

/** Makes the heads of the table buttons, which choose in the list of orders: up, down, as it was. */
export function makeHeadersSort(form: HTMLFormElement, table: HTMLTableElement): void {
  const list = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const { textContent: words } = head;
    const key = head.dataset['sort'] ?? '';
    const orders = [key, `${key} desc`, ''];
    const sort = button(words, words, () => {
      if (!list) return;
      list.value = orders[orders.indexOf(list.value) + 1] ?? key;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    head.replaceChildren(sort);
  }
}

/** Says by which column the table is sorted, and which way. */
export function showSort(
  table: HTMLTableElement,
  { sort, descending }: Pick<QuotaState, 'sort' | 'descending'>,
): void {
  const order = descending ? 'descending' : 'ascending';
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]'))
    head.ariaSort = head.dataset['sort'] === sort ? order : null;
}
