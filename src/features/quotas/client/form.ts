import { query } from '#src/browser/element.ts';
import { fill } from '#src/browser/fill.ts';
import type { QuotaAnswer } from '#src/features/quotas/model/answer.ts';
import { FACETS, type Facet, type QuotaColumns } from '#src/features/quotas/model/columns.ts';
import { parseState, type QuotaState } from '#src/features/quotas/model/state.ts';

/** Reads what is chosen in the form; the state starts at the first page. */
export function readForm(form: HTMLFormElement): QuotaState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') params.append(name, value);
  // One list of the form has both the column to sort by and the order.
  const [sort = '', order = ''] = (params.get('sort') ?? '').split(' ');
  params.set('sort', sort);
  params.set('order', order);
  const facets = FACETS.map((facet) => ({ facet, values: params.getAll(facet) }));
  return parseState(params, facets).state;
}

/** Puts a state into the form. A field that is being typed in is left alone. */
export function fillForm(form: HTMLFormElement, state: QuotaState): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
    box.checked = state.facets[box.name as Facet]?.includes(box.value) ?? false;
  const { range, words, view, sort, descending } = state;
  const fields = { range, words, view, sort: sort ? `${sort}${descending ? ' desc' : ''}` : '' };
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    const isTyped = field instanceof HTMLInputElement && field !== document.activeElement;
    if (isTyped || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** Writes beside every value of a facet how many rows it would leave. */
export function showCounts(
  form: HTMLFormElement,
  { facets }: QuotaColumns,
  counts: QuotaAnswer['counts'],
  selected: string,
): void {
  for (const { facet, values } of facets) {
    const details = form.querySelector(`[data-facet="${facet}"]`);
    // Folded, and not fetched: nothing of it is chosen.
    if (!details) continue;
    let chosen = 0;
    for (const box of details.querySelectorAll('input')) {
      const count = counts.get(facet)?.[values.indexOf(box.value)] ?? 0;
      const label = box.labels?.[0];
      if (label) query(label, '[data-count]').textContent = String(count);
      label?.toggleAttribute('data-empty', count === 0);
      if (box.checked) chosen += 1;
    }
    query(details, '[data-chosen]').textContent =
      chosen > 0 ? fill(selected, { name: '', count: chosen }) : '';
  }
}

/** The words beside a value of a facet. */
export function labelOf(form: HTMLFormElement, facet: Facet, value: string): string {
  const box = form.querySelector(`input[name="${facet}"][value="${CSS.escape(value)}"]`);
  return box?.closest('label')?.querySelector('.name')?.textContent.trim() ?? value;
}
