import { formatCopy, type CopyCell } from '#src/features/compare/model/copy-formats.ts';
import { writeClipboard } from '#src/browser/clipboard.ts';
import { showText } from '#src/browser/dialog.ts';
import type { Copied } from '#src/text/copied-table.ts';
import type { Comparison } from './comparison.ts';
import { markedNameOf } from './marked-name-of.ts';
import { linkIn, type TableCell, type TableRow } from './read-table.ts';
import { panelWords as words } from './words.ts';

/** Puts rows on the clipboard, with citations, and announces it. */
export async function copyRows(
  page: Comparison,
  rows: readonly TableRow[],
  message: string,
): Promise<void> {
  const copied = copyOf(page, rows);
  if (await writeClipboard(copied)) page.say(message);
  else showText({ title: words.copyByHand, close: words.close }, copied.text);
}

function copyOf(page: Comparison, rows: readonly TableRow[]): Copied {
  const { table, state, format } = page;
  const address = new URL(location.href);
  address.hash = rows.length === 1 && rows[0] ? `topic-${rows[0].topic}` : '';
  const columns = state.plans.flatMap((plan) => {
    const { head, cells = [] } = table.columns.get(plan) ?? {};
    if (!head) return [];
    const part = [...cells].some(([, { kind }]) => kind !== 'absent') ? table.name : '';
    const citation = words.copyWords.citation(head.dataset['title'] ?? '', part);
    return [{ name: markedNameOf(page, plan), citation, address: linkIn(head, '.name') }];
  });
  const copied = rows.map((row) => ({
    topic: row.name,
    cells: page.cellsOf(row).map(contentOf),
  }));
  return formatCopy(
    format,
    { title: table.name, columns, rows: copied, address: address.href },
    words.copyWords,
  );
}

function contentOf({ kind, element, clauses, mentions }: TableCell): CopyCell {
  if (kind === 'absent') return { said: words.silence.absent, clauses };
  const said = element.querySelector('.TopicCell-silence, .TopicCell-mention')?.textContent ?? '';
  const named = mentions.map((each) => ({ measure: '', ...each }));
  return { said: said.trim(), clauses: [...clauses, ...named] };
}
