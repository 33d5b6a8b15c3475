import { findSharedRuns, prepareBaseline } from '#src/features/compare/model/shared-runs.ts';
import type { DiffPart } from '#src/features/compare/model/word-diff.ts';
import { openDialog } from '#src/browser/dialog.ts';
import { button, element } from '#src/browser/element.ts';
import { field, options } from './fields.ts';
import type { Comparison } from './comparison.ts';
import { markedNameOf } from './marked-name-of.ts';
import type { TableCell, TableRow } from './read-table.ts';
import { panelWords } from './words.ts';

/** Opens two cells of a row as one text with what is only in one of them. */
export function openDiff(page: Comparison, row: TableRow): void {
  const words = panelWords.diff;
  const cells = page.cellsOf(row).filter(({ clauses }) => clauses.length > 0);
  const names = cells.map(({ plan }) => [plan, markedNameOf(page, plan)] as const);
  const [first, second] = [
    element('select', {}, ...options(...names)),
    element('select', {}, ...options(...names)),
  ];
  const start = cells.find(({ plan }) => plan === page.state.base) ?? cells[0];
  first.value = start?.plan ?? '';
  second.value = cells.find((cell) => cell !== start)?.plan ?? '';
  const result = element('div', { class: 'result', 'aria-live': 'polite' });
  const find = (plan: string) => cells.find((cell) => cell.plan === plan);
  const update = async () => {
    const [a, b] = [find(first.value), find(second.value)];
    if (!a || !b) return;
    try {
      const { diffWords } = await import('#src/features/compare/model/word-diff.ts');
      const parts = diffWords(textOf(a), textOf(b));
      result.replaceChildren(...describe(page, parts, [a, b]));
    } catch (error) {
      console.error(error);
      result.textContent = page.words.announce.notLoaded;
    }
  };
  const swap = button(words.swap, words.swap, () => {
    const { value } = first;
    first.value = second.value;
    second.value = value;
    void update();
  });
  for (const select of [first, second]) select.addEventListener('change', () => void update());
  const bar = element(
    'div',
    { class: 'bar' },
    field(words.first, first),
    field(words.second, second),
    swap,
  );
  openDialog({ title: words.title(row.name), close: panelWords.close }, bar, result);
  first.focus();
  void update();
}

/** The words of both cells as one text, and how to read it. */
function describe(
  page: Comparison,
  parts: readonly DiffPart[],
  [a, b]: readonly [TableCell, TableCell],
): HTMLElement[] {
  const [first, second] = [markedNameOf(page, a.plan), markedNameOf(page, b.plan)];
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
