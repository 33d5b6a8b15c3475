import type { CopyFormat } from '#src/features/compare/model/copy-formats.ts';
import { button, element } from '#src/browser/element.ts';
import { keepLetterKeys, readLetterKeys } from './letter-keys.ts';
import { createMenu } from './menu.ts';
import type { ComparePage, Control, Shown } from './page.ts';
import { nameOf } from './read-table.ts';
import { whenTyped } from '#src/browser/typing.ts';

/** The bar above the table. */
export interface Controls {
  update: (shown: Shown) => void;
  /** The format that copies are made in. */
  format: () => CopyFormat;
  /** Whether j and k move from topic to topic. */
  keysOn: () => boolean;
}

/** Fills the bar. The style sheet keeps its place free before. */
export function createControls(mount: HTMLElement, page: ComparePage): Controls {
  const { words } = page;
  const plans = createPlanMenu(page);
  const base = createBaseChoice(page);
  const view = createViewChoice(page);
  const filter = createFilter(page);
  const copy = createCopy(page);
  const help = createHelp(page);
  const result = element('p', { class: 'result' });
  mount.setAttribute('role', 'group');
  mount.setAttribute('aria-label', words.label);
  mount.replaceChildren(
    plans.element,
    base.element,
    view.element,
    filter.element,
    copy.element,
    help.element,
    result,
  );
  const update = (shown: Shown) => {
    for (const control of [plans, base, view, filter]) control.update();
    result.textContent = describeShown(page, shown);
  };
  update({ rows: page.table.rows.length, hits: undefined });
  return { update, format: copy.format, keysOn: help.keysOn };
}

/** Describes in words how much is shown. */
export function describeShown({ words, table, state }: ComparePage, { rows, hits }: Shown): string {
  const said = [rows === 0 ? words.none : words.shown(rows, table.rows.length)];
  if (hits !== undefined) said.push(words.hits(state.query, hits));
  return said.join(words.gap);
}

function createPlanMenu(page: ComparePage): Control {
  let updatePanel: (() => void) | undefined;
  const { element: menu, summary } = createMenu('plans', (panel) => {
    void page.withTools((tools) => (updatePanel = tools.fillPlanPanel(panel, page)));
  });
  const update = () => {
    summary.textContent = page.words.plans(page.state.plans.length);
    updatePanel?.();
  };
  return { element: menu, update };
}

function createHelp(page: ComparePage): { element: HTMLElement; keysOn: () => boolean } {
  let keysOn = readLetterKeys();
  const setKeys = (on: boolean) => {
    keysOn = on;
    keepLetterKeys(on);
  };
  const { element: menu, summary } = createMenu('help', (panel) => {
    void page.withTools(({ fillHelp }) => fillHelp(panel, keysOn, setKeys));
  });
  summary.textContent = page.words.help;
  return { element: menu, keysOn: () => keysOn };
}

function createBaseChoice(page: ComparePage): Control {
  const { words, table } = page;
  const select = element('select', { 'data-control': 'base' });
  select.addEventListener('change', () => {
    const base = select.value === '' ? undefined : select.value;
    const { announce } = words;
    page.go({ base }, base ? announce.base(nameOf(table, base)) : announce.noBase);
  });
  const update = () => {
    const { plans, base = '' } = page.state;
    const wanted = plans.map((plan) => option(plan, nameOf(table, plan)));
    select.replaceChildren(option('', words.noBase), ...wanted);
    select.value = base;
  };
  return { element: field(words.base, select), update };
}

function createViewChoice(page: ComparePage): Control {
  const { words, table } = page;
  const select = element('select', { 'data-control': 'view' });
  select.addEventListener('change', () => page.go({ view: select.value }));
  let listed = -1;
  const update = () => {
    if (listed !== table.rows.length) {
      listed = table.rows.length;
      const topics = table.rows.map(({ topic, name }) => option(topic, name));
      const { all, differ, one } = words.views;
      select.replaceChildren(
        option('all', all(listed)),
        option('differ', differ),
        element('optgroup', { label: one }, ...topics),
      );
    }
    select.value = page.state.view;
  };
  return { element: field(words.view, select), update };
}

function createFilter(page: ComparePage): Control {
  const { words } = page;
  const input = element('input', {
    type: 'search',
    autocomplete: 'off',
    placeholder: words.filterHint,
    'data-control': 'filter',
  });
  whenTyped(input, () => page.go({ query: input.value.trim() }));
  const update = () => {
    if (input.value.trim() !== page.state.query) input.value = page.state.query;
  };
  return { element: field(words.filter, input), update };
}

function createCopy(page: ComparePage): { element: HTMLElement; format: () => CopyFormat } {
  const { words, table } = page;
  const formats = ['markdown', 'csv', 'text'] as const;
  const select = element(
    'select',
    { 'aria-label': words.copyFormat, 'data-control': 'format' },
    ...formats.map((format) => option(format, words.formats[format])),
  );
  const format = () => formats.find((each) => each === select.value) ?? 'markdown';
  const all = button(words.copyTable, words.copyTable, () => {
    const rows = table.rows.filter((row) => !row.element.hidden);
    const message = words.announce.copiedTable(rows.length, words.formats[format()]);
    void page.withTools(({ copyRows }) => void copyRows(page, rows, format(), message));
  });
  all.dataset['copyTable'] = '';
  const pair = element('span', { class: 'pair' }, select, all);
  const caption = element('span', { class: 'caption' }, words.copy);
  return { element: element('div', { class: 'field' }, caption, pair), format };
}

function field(caption: string, control: HTMLElement): HTMLElement {
  return element(
    'label',
    { class: 'field' },
    element('span', { class: 'caption' }, caption),
    control,
  );
}

function option(value: string, text: string): HTMLOptionElement {
  return element('option', { value }, text);
}
