import { FACETS, type Facet } from '#src/features/quotas/model/columns.ts';
import { SORT_KEYS } from '#src/features/quotas/model/sort.ts';
import { type QuotaState, VIEWS } from '#src/features/quotas/model/state.ts';

/** Reads what is chosen in the form; the state starts at the first page. */
export function readForm(form: HTMLFormElement): QuotaState {
  const data = new FormData(form);
  const facets: Partial<Record<Facet, readonly string[]>> = {};
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
  const { sort, descending } = state;
  const fields = {
    range: state.range,
    words: state.words,
    view: state.view,
    sort: sort ? `${sort}${descending ? ' desc' : ''}` : '',
  };
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      if (field !== document.activeElement || field instanceof HTMLSelectElement)
        field.value = value;
  }
}

/** Writes beside every value of a facet how many rows it would leave. */
export function showCounts(
  form: HTMLFormElement,
  counts: Record<Facet, Uint32Array>,
  names: Record<Facet, readonly string[]>,
  selected: string,
): void {
  for (const facet of form.querySelectorAll<HTMLElement>('[data-facet]')) {
    const name = facet.dataset['facet'] as Facet;
    const codeOf = new Map(names[name].map((value, code) => [value, code]));
    let chosen = 0;
    for (const box of facet.querySelectorAll<HTMLInputElement>('input')) {
      const count = counts[name][codeOf.get(box.value) ?? -1] ?? 0;
      const label = box.closest('label');
      const output = label?.querySelector('[data-count]');
      if (output) output.textContent = String(count);
      label?.toggleAttribute('data-empty', count === 0);
      if (box.checked) chosen += 1;
    }
    const mark = facet.querySelector('[data-chosen]');
    if (mark)
      mark.textContent =
        chosen > 0 ? selected.replace('{name}', '').replace('{count}', String(chosen)) : '';
  }
}

/** The words beside a facet or one of its values. */
export function labelOf(form: HTMLFormElement, facet: Facet, value: string): string {
  const boxes = form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`);
  const box = Array.from(boxes).find((input) => input.value === value);
  return box?.closest('label')?.querySelector('.name')?.textContent.trim() ?? value;
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
