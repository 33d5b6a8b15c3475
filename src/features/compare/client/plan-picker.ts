import { findPlans } from '#src/features/compare/model/find-plans.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { button, element, query, setOff } from '#src/browser/element.ts';
import { whenTyped } from '#src/browser/typing.ts';
import { field } from './fields.ts';
import type { Comparison } from './comparison.ts';
import { copyPlanName } from './plan-name.ts';
import type { ListedPlan } from './read-table.ts';
import { panelWords as words } from './words.ts';

/** Results listed at once: with 300 plans, a word more says it sooner than a long list. */
const LISTED = 12;

/** Finds plans by name, province or level, and adds them as columns. */
export function createPlanPicker(page: Comparison): { element: HTMLElement; update: () => void } {
  const input = element('input', { type: 'search', autocomplete: 'off' });
  const count = element('p', { class: 'note', role: 'status' });
  const results = element('ul');
  let plans: readonly ListedPlan[] = [];
  const update = () => {
    const others = plans.filter(({ id }) => !page.state.plans.includes(id));
    const found = findPlans(others, input.value);
    results.replaceChildren(...found.slice(0, LISTED).map((plan) => newResult(page, plan)));
    const said = [others.length === 0 ? words.allShown : words.found(found.length)];
    if (found.length > LISTED) said.push(words.more(found.length - LISTED));
    count.textContent = plans.length === 0 ? '' : said.join(page.words.gap);
  };
  whenTyped(input, update);
  const list = async () => {
    try {
      plans = await page.listPlans();
      update();
    } catch (error) {
      console.error(error);
      page.say(words.listFailed);
      count.textContent = words.listFailed;
    }
  };
  void list();
  const search = field(words.find, input);
  return { element: element('div', { class: 'picker' }, search, count, results), update };
}

function newResult(page: Comparison, { id, name, element: listed }: ListedPlan): HTMLElement {
  const add = button('+', words.add(name), () => {
    // The button goes away with the plan it adds: the focus stays in the list.
    const picker = add.closest<HTMLElement>('.picker');
    const buttonsOf = () => [...(picker?.querySelectorAll<HTMLElement>('li button') ?? [])];
    const position = buttonsOf().indexOf(add);
    void page.add(id).then(() => {
      const rest = buttonsOf();
      (rest[Math.min(position, rest.length - 1)] ?? picker?.querySelector('input'))?.focus();
    });
  });
  add.dataset['add'] = id;
  setOff(add, page.state.plans.length >= MAX_COLUMNS);
  return element('li', {}, copyPlanName(listed), query(listed, '.note').cloneNode(true), add);
}
