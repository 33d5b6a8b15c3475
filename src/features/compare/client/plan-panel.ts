import { movePlan } from '#src/features/compare/model/state.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import { button, element, query, setOff } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import { createPlanPicker } from './plan-picker.ts';
import { panelWords as words } from './words.ts';

/**
 * Fills a panel with the plans that are shown, in their order, and a picker for more.
 * @returns a function to call when the state has changed
 */
export function fillPlanPanel(panel: HTMLElement, page: Comparison): () => void {
  const { table } = page;
  const { announce } = page.words;
  const list = element('ol', { 'aria-label': words.chosen });
  const limit = element('p', { class: 'note' });
  const reset = button(
    words.reset,
    words.reset,
    () => void page.go({ plans: table.defaults }, announce.columns(page.listNames(table.defaults))),
  );
  const picker = createPlanPicker(page);
  const heading = element('p', { class: 'caption' }, words.chosen);
  panel.replaceChildren(heading, list, limit, reset, picker.element);
  // Kept, so that a plan's buttons are the same elements wherever it moves.
  const items = new Map<string, HTMLElement>();
  const update = () => {
    const { plans } = page.state;
    const focused = document.activeElement;
    const wanted = plans.map((plan) => {
      const item = items.get(plan) ?? newItem(page, plan, list);
      items.set(plan, item);
      return item;
    });
    list.replaceChildren(...wanted);
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
    wanted.forEach((item, index) => {
      setOff(query(item, '[data-move="-1"]'), index === 0);
      setOff(query(item, '[data-move="1"]'), index === plans.length - 1);
      setOff(query(item, '[data-remove]'), plans.length === 1);
    });
    const full = plans.length >= MAX_COLUMNS;
    limit.textContent = full ? words.full(MAX_COLUMNS) : plans.length === 1 ? words.lastOne : '';
    setOff(reset, plans.join() === table.defaults.join());
    picker.update();
  };
  update();
  return update;
}

function newItem(page: Comparison, plan: string, list: HTMLElement): HTMLElement {
  const name = page.nameOf(plan);
  const move = (by: -1 | 1) => () => {
    const plans = movePlan(page.state.plans, plan, by);
    void page.go({ plans }, words.moved(name, plans.indexOf(plan) + 1));
  };
  const left = button('←', words.moveLeft(name), move(-1));
  const right = button('→', words.moveRight(name), move(1));
  const remove = button('×', words.remove(name), () => {
    const position = page.state.plans.indexOf(plan);
    const plans = page.state.plans.filter((each) => each !== plan);
    void page.go({ plans }, words.removed(name));
    const next = list.children[Math.min(position, plans.length - 1)];
    next?.querySelector<HTMLElement>('[data-remove]')?.focus();
  });
  left.dataset['move'] = '-1';
  right.dataset['move'] = '1';
  remove.dataset['remove'] = '';
  const head = page.table.columns.get(plan)?.head;
  const label = head ? copyName(head) : name;
  return element('li', { 'data-plan': plan }, label, left, right, remove);
}

/** A copy of the name in a head, with its avatar and badges, without its link and its colour. */
function copyName(head: HTMLElement): HTMLElement {
  const copy = query(head, '.PlanName').cloneNode(true) as HTMLElement;
  for (const each of [copy, query(copy, '.Avatar')]) delete each.dataset['planIndex'];
  const name = query(copy, '.name');
  name.replaceWith(element('span', { class: 'name' }, name.textContent.trim()));
  return copy;
}
