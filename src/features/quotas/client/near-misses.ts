/** Near misses in the browser: what is chosen stands in the address; rows that do not fit hide. */
import { NEAR_MISS_FIELDS, NEAR_MISS_WORDS } from '#src/features/quotas/model/page-data.ts';
import { foldWords, holdsTerms, termsOf } from '#src/features/quotas/model/words.ts';
import { keepInAddress } from '#src/browser/address.ts';
import { showAnswered } from '#src/browser/answered.ts';
import { query } from '#src/browser/element.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { fill } from '#src/browser/fill.ts';

/** Starts the page. @param tables one for each reason, with its id */
export function startNearMisses(form: HTMLFormElement, tables: readonly HTMLTableElement[]): void {
  const words = readPageData(form, NEAR_MISS_WORDS);
  const groups = tables.map(readGroup);
  const fields = NEAR_MISS_FIELDS.map((name) => ({ name, field: fieldOf(form, name) }));

  const show = () => {
    const [plan = '', reason = '', typed = ''] = fields.map(({ field }) => field.value);
    const terms = termsOf(typed);
    let count = 0;
    let total = 0;
    for (const { table, rows, output, whole } of groups) {
      const isChosen = reason === '' || reason === table.id;
      for (const { row, plan: own, text } of rows)
        row.hidden = !(isChosen && ['', own].includes(plan) && holdsTerms(text, terms));
      const kept = rows.filter(({ row }) => !row.hidden);
      table.hidden = kept.length === 0;
      const part = { count: kept.length, total: rows.length };
      output.textContent = kept.length === rows.length ? whole : fill(words.found, part);
      count += kept.length;
      total += rows.length;
    }
    const answer = query(form, '[data-answer]');
    answer.dataset['resultCount'] = String(count);
    const message = count === total ? words.all : count === 0 ? words.none : words.found;
    answer.textContent = fill(message, { total, count });
  };

  const choose = (replace: boolean) => {
    const given = fields.map(({ name, field }) => [name, field.value.trim()]);
    const query = new URLSearchParams(given.filter(([, value]) => value !== ''));
    keepInAddress(query.toString(), { replace });
    show();
  };
  const readAddress = () => {
    const params = new URLSearchParams(location.search);
    for (const { name, field } of fields) {
      field.value = params.get(name) ?? '';
      // A choice that there is not leaves a list without any.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    show();
  };
  form.addEventListener('input', ({ target }) => choose(target instanceof HTMLInputElement));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(false);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const { field } of fields) field.value = '';
    choose(false);
  });
  addEventListener('popstate', readAddress);
  if (location.search !== '') readAddress();
  showAnswered();
}

/** A table with what its rows are looked for by, and the words of its count as they were sent. */
function readGroup(table: HTMLTableElement) {
  const rows = Array.from(table.querySelectorAll<HTMLElement>('tbody tr'), (row) => {
    const words = [query(row, '.quote').textContent, query(row, '.sentence').textContent];
    return { row, plan: row.dataset['plan'] ?? '', text: foldWords(words.join('\n')) };
  });
  const output = query(table, '[data-count]');
  return { table, rows, output, whole: output.textContent };
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
  throw new Error(`the filters have no field ${name}`);
}
