/** A table to take away, for the clipboard. */
import { tsvFormatRows } from 'd3-dsv';
import { escapeMarkup } from './escape-markup.ts';

/** What a copy holds: as text, and as a page for programs that take one, such as Word and WPS. */
export interface Copied {
  text: string;
  html?: string;
}

/** Words, and the address that they lead to. */
export interface CopiedWords {
  text: string;
  /** Absolute. */
  address?: string | undefined;
}

export interface CopiedTable {
  title: string;
  head: readonly string[];
  /** Cells go with the head; each holds some paragraphs. */
  rows: readonly (readonly (readonly CopiedWords[])[])[];
  /** Sources and address, under the table. */
  notes: readonly CopiedWords[];
}

/**
 * A table as text that a spreadsheet cuts into cells, tabs between them, and as HTML, which Word, WPS and mail
 * take as a table. Addresses are links there; in the text they stand beside the notes alone.
 */
export function copyTable(table: CopiedTable): Copied {
  return { text: toText(table), html: toHtml(table) };
}

/** Paragraphs to take away. */
export function copyWords(paragraphs: readonly string[]): Copied {
  const lines = (words: string) => escapeMarkup(words).replaceAll('\n', '<br>');
  return {
    text: `${paragraphs.join('\n\n')}\n`,
    html: [CHARSET, ...paragraphs.map((words) => `<p>${lines(words)}</p>`)].join('\n'),
  };
}

/** Tables under one head. @param group head of a column for their titles; without it they are left out */
export function joinTables(
  tables: readonly Pick<CopiedTable, 'title' | 'head' | 'rows'>[],
  group: string | undefined,
): Pick<CopiedTable, 'head' | 'rows'> {
  const titled = group !== undefined;
  return {
    head: [...(titled ? [group] : []), ...(tables[0]?.head ?? [])],
    rows: tables.flatMap(({ title, rows }) =>
      rows.map((cells) => [...(titled ? [[{ text: title }]] : []), ...cells]),
    ),
  };
}

/** Lines of cells, tabs between them; a cell of several lines stands in quotation marks. */
function toText({ head, rows, notes }: CopiedTable): string {
  const lines = [
    head,
    ...rows.map((cells) => cells.map((words) => words.map(({ text }) => text).join('\n'))),
    ...notes.map(({ text, address }) => (address === undefined ? [text] : [text, address])),
  ];
  return `${tsvFormatRows(lines.map((cells) => [...cells]))}\n`;
}

function toHtml({ title, head, rows, notes }: CopiedTable): string {
  const row = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
  const cell = (words: readonly CopiedWords[]) =>
    `<td valign="top">${words.map(quoted).join('<br>')}</td>`;
  // Programs that paste know no style sheet, and our pages allow no style in an attribute.
  return [
    CHARSET,
    '<table border="1" cellspacing="0" cellpadding="4">',
    `<caption>${escapeMarkup(title)}</caption>`,
    `<thead>${row(head.map((name) => `<th>${escapeMarkup(name)}</th>`))}</thead>`,
    '<tbody>',
    ...rows.map((cells) => row(cells.map(cell))),
    '</tbody></table>',
    ...notes.map((each) => `<p>${linked(each)}</p>`),
  ].join('\n');
}

/** Words with a link behind them, so that they stay as black as the rest. */
function quoted({ text, address }: CopiedWords): string {
  const words = escapeMarkup(text);
  return address === undefined ? words : `${words} ${linked({ text: '¶', address })}`;
}

function linked({ text, address }: CopiedWords): string {
  const words = escapeMarkup(text);
  return address === undefined ? words : `<a href="${escapeMarkup(address)}">${words}</a>`;
}

/** Programs that paste from a file of bytes ask for it. */
const CHARSET = '<meta charset="utf-8">';
