import type { CopyFormat } from '#src/features/compare/model/copy-formats.ts';
import { NO_BASE } from '#src/features/compare/model/state.ts';
import { button, element } from '#src/browser/element.ts';
import { whenTyped } from '#src/browser/typing.ts';
import { field, options } from './fields.ts';
import { countTopics } from './read-table.ts';
import { createMenu } from './menu.ts';
import type { Comparison } from './comparison.ts';
import type { Shown } from './show-state.ts';
import { useTools } from './use-tools.ts';

const FORMATS: readonly CopyFormat[] = ['table', 'markdown', 'csv', 'text'];

/** A control with what makes it follow the state. */
interface Control {
  element: HTMLElement;
  update: () => void;
}

/**
 * Fills the bar above the table. The style sheet keeps its place free before.
 * @returns what makes it follow the page's state, and says in words how much is shown
 */
export function createControls(mount: HTMLElement, page: Comparison): (shown: Shown) => string {
  const { words, table } = page;
  const first = [planMenu, viewChoice].map((create) => create(page));
  const others = [baseChoice, filterField].map((create) => create(page));
  const following = [...first, ...others];
  const result = element('p', { class: 'result' });
  mount.setAttribute('role', 'group');
  mount.setAttribute('aria-label', words.label);
  const elementsOf = (controls: readonly Control[]) => controls.map((control) => control.element);
  const rest = [...elementsOf(others), copyField(page), helpMenu(page)];
  for (const each of rest) each.dataset['rest'] = '';
  mount.replaceChildren(...elementsOf(first), moreButton(mount, page), ...rest, result);
  const update = ({ rows, hits }: Shown) => {
    for (const control of following) control.update();
    const said = [rows === 0 ? words.none : words.shown(rows, countTopics(table.rows))];
    result.toggleAttribute('data-whole', rows === countTopics(table.rows));
    if (hits !== undefined) said.push(words.hits(page.state.query, hits));
    return (result.textContent = said.join(words.gap));
  };
  update({ rows: countTopics(table.rows), hits: undefined });
  return update;
}

function planMenu(page: Comparison): Control {
  let updatePanel: (() => void) | undefined;
  const { element: menu, summary } = createMenu('plans', (panel) => {
    void useTools(page, (tools) => (updatePanel = tools.fillPlanPanel(panel, page)));
  });
  const update = () => {
    summary.textContent = page.words.plans(page.state.plans.length);
    updatePanel?.();
  };
  return { element: menu, update };
}

/** On phones only the first controls are to be seen, until this button shows the others. */
function moreButton(mount: HTMLElement, { words }: Comparison): HTMLElement {
  const more = button(words.more, words.more, () => {
    more.setAttribute('aria-expanded', String(mount.toggleAttribute('data-all')));
  });
  more.className = 'more';
  more.setAttribute('aria-expanded', 'false');
  return more;
}

function helpMenu(page: Comparison): HTMLElement {
  const { element: menu, summary } = createMenu('help', (panel) => {
    void useTools(page, (tools) => tools.fillHelp(panel));
  });
  summary.textContent = page.words.help;
  return menu;
}

function baseChoice(page: Comparison): Control {
  const { words } = page;
  const { announce } = words;
  const select = element('select', { 'data-control': 'base' });
  select.addEventListener('change', () => {
    const base = select.value;
    void page.go({ base }, base === NO_BASE ? announce.noBase : announce.base(page.nameOf(base)));
  });
  const update = () => {
    const wanted = page.state.plans.map((plan) => [plan, page.nameOf(plan)] as const);
    select.replaceChildren(...options([NO_BASE, words.noBase], ...wanted));
    select.value = page.baseline ?? NO_BASE;
  };
  return { element: field(words.base, select), update };
}

function viewChoice(page: Comparison): Control {
  const { words, table } = page;
  const { all, differ, one } = words.views;
  const select = element('select', { 'data-control': 'view' });
  select.addEventListener('change', () => void page.go({ view: select.value }));
  let listed = -1;
  const update = () => {
    if (listed !== table.rows.length) {
      listed = table.rows.length;
      const topics = table.rows.map(({ topic, name }) => [topic, name] as const);
      select.replaceChildren(
        ...options(['all', all(countTopics(table.rows))], ['differ', differ]),
        element('optgroup', { label: one }, ...options(...topics)),
      );
    }
    select.value = page.state.view;
  };
  return { element: field(words.view, select), update };
}

function filterField(page: Comparison): Control {
  const { words } = page;
  const input = element('input', {
    type: 'search',
    autocomplete: 'off',
    placeholder: words.filterHint,
    'data-control': 'filter',
  });
  whenTyped(input, () => void page.go({ query: input.value.trim() }));
  const update = () => {
    if (input.value.trim() !== page.state.query) input.value = page.state.query;
  };
  return { element: field(words.filter, input), update };
}

function copyField(page: Comparison): HTMLElement {
  const { words, table } = page;
  const select = element(
    'select',
    { 'aria-label': words.copyFormat, 'data-control': 'format' },
    ...options(...FORMATS.map((format) => [format, words.formats[format]] as const)),
  );
  select.addEventListener('change', () => {
    page.format = FORMATS.find((each) => each === select.value) ?? page.format;
  });
  const all = button(words.copyTable, words.copyTable, () => {
    // What is folded for being silent is part of the table all the same.
    const rows = table.rows.filter(
      ({ element: { hidden, dataset } }) => !hidden || 'folded' in dataset,
    );
    const message = words.announce.copiedTable(rows.length, words.formats[page.format]);
    void useTools(page, (tools) => tools.copyRows(page, rows, message));
  });
  all.dataset['copyTable'] = '';
  const caption = element('span', { class: 'caption' }, words.copy);
  const pair = element('span', { class: 'pair' }, select, all);
  return element('div', { class: 'field' }, caption, pair);
}
