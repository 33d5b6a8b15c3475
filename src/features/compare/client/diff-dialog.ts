import { findSharedRuns, prepareBaseline } from '#src/features/compare/model/shared-runs.ts';
import type { DiffPart } from '#src/features/compare/model/word-diff.ts';
import { openDialog } from '#src/browser/dialog.ts';
import { button, element } from '#src/browser/element.ts';
import type { ComparePage } from './page.ts';
import { panelWords } from './panel-words.ts';
import { comparableCells, nameOf, type TableCell, type TableRow } from './read-table.ts';

/** Opens two cells of a row as one text with what is only in one of them. */
export function openDiff(page: ComparePage, row: TableRow): void {
  const { state, table } = page;
  const words = panelWords.diff;
  const cells = comparableCells(table, row, state.plans);
  const first = choice(page, words.first, cells);
  const second = choice(page, words.second, cells);
  const start = cells.find(({ plan }) => plan === state.base) ?? cells[0];
  first.select.value = start?.plan ?? '';
  second.select.value = cells.find((cell) => cell !== start)?.plan ?? '';
  const result = element('div', { class: 'result', 'aria-live': 'polite' });
  const find = (plan: string) => cells.find((cell) => cell.plan === plan);
  const update = async () => {
    const [a, b] = [find(first.select.value), find(second.select.value)];
    if (!a || !b) return;
    try {
      const { diffWords } = await import('#src/features/compare/model/word-diff.ts');
      const parts = diffWords(textOf(a), textOf(b));
      const names = [nameOf(table, a.plan), nameOf(table, b.plan)] as const;
      result.replaceChildren(...describe(parts, [a, b], names));
    } catch (error) {
      console.error(error);
      result.textContent = page.words.announce.notLoaded;
    }
  };
  const swap = button(words.swap, words.swap, () => {
    const { value } = first.select;
    first.select.value = second.select.value;
    second.select.value = value;
    void update();
  });
  for (const { select } of [first, second]) select.addEventListener('change', () => void update());
  const bar = element('div', { class: 'bar' }, first.label, second.label, swap);
  openDialog({ title: words.title(row.name), close: panelWords.close }, bar, result);
  first.select.focus();
  void update();
}

function choice(
  { table }: ComparePage,
  caption: string,
  cells: readonly TableCell[],
): { label: HTMLElement; select: HTMLSelectElement } {
  const select = element(
    'select',
    {},
    ...cells.map(({ plan }) => element('option', { value: plan }, nameOf(table, plan))),
  );
  const words = element('span', { class: 'caption' }, caption);
  return { label: element('label', { class: 'field' }, words, select), select };
}

function describe(
  parts: readonly DiffPart[],
  [a, b]: readonly [TableCell, TableCell],
  [first, second]: readonly [string, string],
): HTMLElement[] {
  const { only, same, legend, shared, said } = panelWords.diff;
  const isSame = parts.every(({ kind }) => kind === 'both');
  const { share } = findSharedRuns(textOf(a), prepareBaseline([textOf(b)]));
  const key = element(
    'p',
    { class: 'legend' },
    element('del', {}, only(first)),
    ' ',
    element('ins', {}, only(second)),
    ' ',
    legend,
    ' ',
    share > 0 ? shared(first, second, Math.max(1, Math.round(share * 100))) : '',
  );
  const text = element('p', { class: 'DiffText', lang: 'zh-CN' });
  for (const part of parts)
    if (part.kind === 'both') text.append(part.text);
    else {
      const [tag, name] =
        part.kind === 'first' ? (['del', first] as const) : (['ins', second] as const);
      // Read out before the words: few readers of screens say what is deleted or inserted.
      const hidden = { class: 'visually-hidden', lang: document.documentElement.lang };
      const [before, after] = said(name);
      const start = element('span', hidden, before);
      text.append(element(tag, {}, start, part.text, element('span', hidden, after)));
    }
  return isSame ? [element('p', { class: 'legend' }, same), text] : [key, text];
}

function textOf({ clauses }: TableCell): string {
  return clauses.map(({ text }) => text).join('');
}
