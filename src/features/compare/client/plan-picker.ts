import { isFound } from '#src/features/compare/model/is-found.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { button, element, setOff } from '#src/browser/element.ts';
import { whenTyped } from '#src/browser/typing.ts';
import type { Comparison } from './comparison.ts';
import { field } from './fields.ts';
import { panelWords as words } from './words.ts';

/** Results listed at once: with 300 plans, a word more says it sooner than a long list. */
const LISTED = 12;

/** Finds plans by name, province or level, and adds them as columns. */
export function createPlanPicker(page: Comparison): { element: HTMLElement; update: () => void } {
  const { listed } = page.table;
  const input = element('input', { type: 'search', autocomplete: 'off' });
  const count = element('p', { class: 'note', role: 'status' });
  const results = element('ul');
  const update = () => {
    const { plans } = page.state;
    const others = [...listed].filter(([plan]) => !plans.includes(plan));
    const found = others.filter(([, { dataset }]) => isFound(dataset['words'] ?? '', input.value));
    results.replaceChildren(...found.slice(0, LISTED).map(([, item]) => item));
    for (const add of results.querySelectorAll('button')) setOff(add, plans.length >= MAX_COLUMNS);
    const said = [others.length === 0 ? words.allShown : words.found(found.length)];
    if (found.length > LISTED) said.push(words.more(found.length - LISTED));
    count.textContent = listed.size === 0 ? '' : said.join(page.words.gap);
  };
  whenTyped(input, update);
  const list = async () => {
    try {
      await page.listPlans();
      for (const [plan, item] of listed) item.append(addButton(page, plan, input));
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

function addButton(page: Comparison, plan: string, input: HTMLElement): HTMLElement {
  const add = button('+', words.add(page.nameOf(plan)), () => {
    // The button goes away with the plan it adds: the focus stays in the list.
    const results = add.closest('ul');
    const buttonsOf = () => [...(results?.querySelectorAll('button') ?? [])];
    const position = buttonsOf().indexOf(add);
    void page.add(plan).then(() => {
      const rest = buttonsOf();
      (rest[Math.min(position, rest.length - 1)] ?? input).focus();
    });
  });
  add.dataset['add'] = plan;
  return add;
}
