/** Leads from “我是…在…” to the page that answers it; keeps the choice on this device and offers it again. */
import { query } from '#src/browser/element.ts';
import { pathOfAnswer, readAnswer, writeAnswer } from '#src/features/home/model/own-answer.ts';

const KEY = 'own-plan';

const form = query(document, '.OwnQuestion') as HTMLFormElement;
const who = query(form, '[name="section"]') as HTMLSelectElement;
const where = query(form, '[name="plan"]') as HTMLSelectElement;
const last = query(form, '[data-last]');
const choice = query(last, 'a') as HTMLAnchorElement;
const pattern = form.dataset['path'] ?? '';
const valuesOf = ({ options }: HTMLSelectElement) => [...options].map(({ value }) => value);
const nameOf = ({ selectedOptions }: HTMLSelectElement) => selectedOptions[0]?.text ?? '';

form.dataset['ready'] = '';
offerLast();
// A page that the browser kept is shown as it was left.
addEventListener('pageshow', offerLast);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const answer = { section: who.value, plan: where.value };
  keep(writeAnswer(answer));
  location.assign(pathOfAnswer(pattern, answer));
});
query(last, 'button').addEventListener('click', () => {
  keep(undefined);
  offerLast();
  who.focus();
});

function offerLast(): void {
  const answer = readAnswer(kept(), valuesOf(where), valuesOf(who));
  last.hidden = !answer;
  if (!answer) return;
  who.value = answer.section;
  where.value = answer.plan;
  choice.href = pathOfAnswer(pattern, answer);
  choice.textContent = (choice.dataset['choice'] ?? '')
    .replace('_who', nameOf(who))
    .replace('_place', nameOf(where));
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
  } catch {
    // A browser that keeps nothing leads there all the same.
  }
}
