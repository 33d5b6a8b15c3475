/** What of the page a copy takes: what a selection of the same place would, see src/styles/copying.css. */
import type { CopiedTable, CopiedWords } from '#src/text/copied-table.ts';
import { markedNameIn } from './marked-name.ts';

type TableParts = Pick<CopiedTable, 'head' | 'rows'>;

/** The rows of a table that are shown, with a further cell for the address that each leads to. */
export function readTable(table: HTMLTableElement, address: string): TableParts {
  const head = Array.from(table.tHead?.rows[0]?.cells ?? [], (cell) => cell.textContent.trim());
  const rows = Array.from(table.tBodies)
    .flatMap((body) => [...body.rows])
    .filter((row) => row.cells.length === head.length && isShown(row))
    .map((row) => [...Array.from(row.cells, wordsIn), addressIn(row.cells)]);
  return { head: [...head, address], rows };
}

/** Sentences of a list, each with the path that leads to it. @param head of path, sentence, address */
export function readList(items: Iterable<Element>, head: readonly string[]): TableParts {
  const rows = Array.from(items, (item) => [
    ...Array.from(item.querySelectorAll('.path, .sentence'), wordsIn),
    addressIn([item]),
  ]);
  return { head, rows };
}

/** Words of an element as they are shown, blocks on lines of their own. */
export function readWords(element: Element): string {
  if (element.closest('pre')) return element.textContent;
  return linesOf(element)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function wordsIn(element: Element): CopiedWords[] {
  return [{ text: readWords(element) }];
}

/** The last link of some cells: those before it lead to the plan or to its number. */
function addressIn(cells: Iterable<Element>): CopiedWords[] {
  const last = [...cells].flatMap((cell) => [...cell.querySelectorAll('a')]).at(-1);
  if (!last) return [];
  // What is marked there is of the search that led to it, and no part of the place.
  const { origin, pathname, hash } = last;
  return [{ text: `${origin}${pathname}${hash}` }];
}

function linesOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/gu, ' ');
  if (!(node instanceof HTMLElement) || !isShown(node)) return '';
  if (node.matches('.PlanName')) return markedNameIn(node);
  const words = Array.from(node.childNodes, linesOf).join('');
  return node.matches(IN_LINE) ? words : `\n${words}\n`;
}

/** Elements within a line, wherever their layout puts them. */
const IN_LINE = 'a, abbr, b, bdi, code, em, mark, span';

function isShown(element: Element): boolean {
  const { display, visibility, userSelect } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden' && userSelect !== 'none';
}
