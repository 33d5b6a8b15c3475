import type { QuotaState } from '#src/features/quotas/model/state.ts';

/** Makes the heads of the table buttons, which choose in the list of orders: up, down, as it was. */
export function makeHeadersSort(form: HTMLFormElement, table: HTMLTableElement): void {
  const list = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  if (!list) return;
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const key = head.dataset['sort'] ?? '';
    const orders = [key, `${key} desc`, ''];
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      list.value = orders[orders.indexOf(list.value) + 1] ?? key;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
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
