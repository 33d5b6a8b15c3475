import { findPlans } from '#src/features/compare/model/find-plans.ts';
import type { PlanChoice } from '#src/features/compare/model/plan-choice.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { button, element, setOff } from '#src/browser/element.ts';
import type { ComparePage } from './page.ts';
import { panelWords as words } from './panel-words.ts';
import { planName } from './plan-name.ts';
import { whenTyped } from '#src/browser/typing.ts';
import { nameInPage } from './words.ts';

/** Results listed at once: with 300 plans, a word more says it sooner than a long list. */
const LISTED = 12;

/** Finds plans by name, province or level, and adds them as columns. */
export function createPlanPicker(page: ComparePage): { element: HTMLElement; update: () => void } {
  const input = element('input', { type: 'search', autocomplete: 'off' });
  const count = element('p', { class: 'note', role: 'status' });
  const results = element('ul');
  const label = element('label', { class: 'field' });
  label.append(element('span', { class: 'caption' }, words.find), input);
  let plans: readonly PlanChoice[] = [];
  const update = () => {
    const others = plans.filter(({ id }) => !page.state.plans.includes(id));
    const found = findPlans(others, input.value, (plan) => describe(plan));
    const full = page.state.plans.length >= MAX_COLUMNS;
    results.replaceChildren(...found.slice(0, LISTED).map((plan) => newResult(page, plan, full)));
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
  return { element: element('div', { class: 'picker' }, label, count, results), update };
}

function newResult(page: ComparePage, plan: PlanChoice, full: boolean): HTMLElement {
  const add = button('+', words.add(nameInPage(plan.name)), () => {
    // The button goes away with the plan it adds: the focus stays in the list.
    const item = add.closest('li');
    const position = item ? [...(item.parentElement?.children ?? [])].indexOf(item) : 0;
    const picker = add.closest<HTMLElement>('.picker');
    void page.add(plan.id).then(() => {
      const rest = picker?.querySelectorAll<HTMLElement>('li button') ?? [];
      (rest[Math.min(position, rest.length - 1)] ?? picker?.querySelector('input'))?.focus();
    });
  });
  add.dataset['add'] = plan.id;
  setOff(add, full);
  const province = element('span', { class: 'note' }, nameInPage(plan.province));
  return element('li', {}, planName(plan, undefined), province, add);
}

function describe({ level, status }: PlanChoice): string {
  return `${words.level[level]} ${status === 'draft' ? words.draft : ''}`;
}
