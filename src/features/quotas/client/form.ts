import { query } from '#src/browser/element.ts';
import { fill } from '#src/browser/fill.ts';
import type { QuotaAnswer } from '#src/features/quotas/model/answer.ts';
import { FACETS, type Facet, type QuotaColumns } from '#src/features/quotas/model/columns.ts';
import { SORT_KEYS } from '#src/features/quotas/model/sort.ts';
import { type QuotaState, VIEWS } from '#src/features/quotas/model/state.ts';

/** Reads what is chosen in the form; the state starts at the first page. */
export function readForm(form: HTMLFormElement): QuotaState {
  const data = new FormData(form);
  const facets: QuotaState['facets'] = {};
  for (const facet of FACETS) {
    const chosen = data.getAll(facet).map(String);
    if (chosen.length > 0) facets[facet] = chosen;
  }
  const [key, order] = textOf(data, 'sort').split(' ');
  return {
    facets,
    range: textOf(data, 'range'),
    words: textOf(data, 'words'),
    sort: SORT_KEYS.find((each) => each === key),
    descending: order === 'desc',
    view: VIEWS.find((view) => view === textOf(data, 'view')) ?? 'written',
    page: 1,
  };
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
    const details = query(form, `[data-facet="${facet}"]`);
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

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
