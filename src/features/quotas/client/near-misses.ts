/** Near misses in the browser: what is chosen stands in the address; rows that do not fit hide. */
import { NEAR_MISS_FIELDS, NEAR_MISS_WORDS } from '#src/features/quotas/model/page-data.ts';
import { foldWords, holdsTerms, termsOf } from '#src/features/quotas/model/words.ts';
import { keepInAddress } from '#src/browser/address.ts';
import { showAnswered } from '#src/browser/answered.ts';
import { query } from '#src/browser/element.ts';
import { readPageData } from '#src/browser/page-data.ts';
import { fill } from '#src/browser/fill.ts';

type Choice = Record<(typeof NEAR_MISS_FIELDS)[number], string>;

/** Starts the page. @param tables one for each reason, with its id */
export function startNearMisses(form: HTMLFormElement, tables: readonly HTMLTableElement[]): void {
  const words = readPageData(form, NEAR_MISS_WORDS);
  const groups = tables.map((table) => {
    const rows = Array.from(table.querySelectorAll<HTMLElement>('tbody tr'), (row) => {
      const words = [query(row, '.quote').textContent, query(row, '.sentence').textContent];
      return { row, plan: row.dataset['plan'] ?? '', text: foldWords(words.join('\n')) };
    });
    const output = query(table, '[data-count]');
    return { table, reason: table.id, rows, output, whole: output.textContent };
  });
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  const show = (choice: Choice) => {
    const terms = termsOf(choice.words);
    let count = 0;
    for (const { table, reason, rows, output, whole } of groups) {
      let kept = 0;
      for (const { row, plan, text } of rows) {
        const fits =
          (choice.reason === '' || choice.reason === reason) &&
          (choice.plan === '' || choice.plan === plan) &&
          holdsTerms(text, terms);
        row.hidden = !fits;
        if (fits) kept += 1;
      }
      table.hidden = kept === 0;
      const part = { count: kept, total: rows.length };
      output.textContent = kept === rows.length ? whole : fill(words.found, part);
      count += kept;
    }
    const answer = query(form, '[data-answer]');
    answer.dataset['resultCount'] = String(count);
    const message = count === total ? words.all : count === 0 ? words.none : words.found;
    answer.textContent = fill(message, { total, count });
  };

  const choose = (isTyped: boolean) => {
    const choice = readForm(form);
    keepInAddress(formatChoice(choice), { replace: isTyped });
    show(choice);
  };
  const readAddress = () => {
    const params = new URLSearchParams(location.search);
    for (const name of NEAR_MISS_FIELDS) {
      const field = fieldOf(form, name);
      field.value = params.get(name) ?? '';
      // A choice that there is not leaves a list without any.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    show(readForm(form));
  };
  form.addEventListener('input', ({ target }) => choose(target === fieldOf(form, 'words')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(false);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const name of NEAR_MISS_FIELDS) fieldOf(form, name).value = '';
    choose(false);
  });
  addEventListener('popstate', readAddress);
  if (location.search !== '') readAddress();
  showAnswered();
}

function readForm(form: HTMLFormElement): Choice {
  const [plan = '', reason = '', words = ''] = NEAR_MISS_FIELDS.map(
    (name) => fieldOf(form, name).value,
  );
  return { plan, reason, words };
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
  throw new Error(`the filters have no field ${name}`);
}

/** The query of an address for a choice; what is left open is left out. */
function formatChoice(choice: Choice): string {
  const given = NEAR_MISS_FIELDS.filter((name) => choice[name].trim() !== '');
  return new URLSearchParams(given.map((name) => [name, choice[name].trim()])).toString();
}
