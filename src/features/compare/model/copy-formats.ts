/** A comparison as text to take away. */
import { csvFormatRow } from 'd3-dsv';
import { type Copied, type CopiedTable, copyTable } from '#src/text/copied-table.ts';
import type { TableClause } from '#src/features/compare/client/read-table.ts';
import type { ComparePanelsWords } from '#src/i18n/zh/compare-panels.ts';

/** One plan, as it is cited. */
interface CopyColumn {
  name: string;
  /** Title of the document and name of the part. */
  citation: string;
  /** Absolute address of the part in the full text. */
  address: string;
}

/** One topic; `cells` go with the columns. */
interface CopyRow {
  topic: string;
  cells: CopyCell[];
}

/** What a plan says on a topic. */
export interface CopyCell {
  /** That it only mentions it, or that it is silent; empty where clauses are on it. */
  said: string;
  /** Clauses, or the words that mention it. */
  clauses: readonly CopyClause[];
}

type CopyClause = Pick<TableClause, 'measure' | 'text' | 'address'>;

export interface CopyTable {
  /** Name of the section: 老年人科学素质提升行动. */
  title: string;
  columns: readonly CopyColumn[];
  rows: readonly CopyRow[];
  /** Address of the comparison as it is shown. */
  address: string;
}

/** Words of the interface that copies contain. */
type CopyWords = ComparePanelsWords['copyWords'];

/** `table` is HTML for Word and WPS, with text in cells for spreadsheets. */
export type CopyFormat = 'table' | 'markdown' | 'csv' | 'text';

/** Writes a table in a format. */
export function formatCopy(format: CopyFormat, table: CopyTable, words: CopyWords): Copied {
  if (format === 'table') return copyTable(toTable(table, words));
  return { text: { markdown: toMarkdown, csv: toCsv, text: toPlainText }[format](table, words) };
}

/** A table of topics by plans, each clause in a paragraph that leads to its place. */
function toTable({ title, columns, rows, address }: CopyTable, words: CopyWords): CopiedTable {
  return {
    title,
    head: [words.topic, ...columns.map(({ name }) => name)],
    rows: rows.map(({ topic, cells }) => [
      [{ text: topic }],
      ...cells.map(({ said, clauses }) => [...(said ? [{ text: said }] : []), ...clauses]),
    ]),
    notes: [
      { text: words.sources },
      ...columns.map((column) => ({ text: column.citation, address: column.address })),
      { text: words.comparison, address },
    ],
  };
}

/** A table of topics by plans, each clause with its link, then the citations as a list. */
function toMarkdown({ title, columns, rows, address }: CopyTable, words: CopyWords): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ topic, cells }) =>
    line([escapeMarkdown(topic), ...cells.map(markdownCell)]),
  );
  const link = (text: string, to: string) => `- [${escapeMarkdown(text)}](<${to}>)`;
  return [
    `**${escapeMarkdown(title)}**`,
    '',
    line([words.topic, ...columns.map(({ name }) => escapeMarkdown(name))]),
    line(['---', ...columns.map(() => '---')]),
    ...body,
    '',
    words.sources,
    '',
    ...columns.map((column) => link(column.citation, column.address)),
    link(words.comparison, address),
    '',
  ].join('\n');
}

function markdownCell({ said, clauses }: CopyCell): string {
  const quoted = clauses.map(({ text, address }) => `${escapeMarkdown(text)} [¶](<${address}>)`);
  return [...(said ? [`*${escapeMarkdown(said)}*`] : []), ...quoted].join('<br>');
}

/** Escapes Markdown, so that the plans' words come out as they are: `20~30` is no strikethrough. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|&#$]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/**
 * CSV of topics by plans; several clauses of a cell on lines of their own. A row at the end cites each
 * column, so that columns stay columns.
 */
function toCsv({ columns, rows, address }: CopyTable, words: CopyWords): string {
  const lines = [
    [words.topic, ...columns.map(({ name }) => name)],
    ...rows.map(({ topic, cells }) => [topic, ...cells.map(plainCell)]),
    [words.sources, ...columns.map((column) => `${column.citation}\n${column.address}`)],
    [words.comparison, address, ...columns.slice(1).map(() => '')],
  ];
  return lines.map((cells) => `${csvFormatRow(cells)}\r\n`).join('');
}

/** A cell as the CSV has it. */
export function plainCell({ said, clauses }: CopyCell): string {
  return [...(said ? [said] : []), ...clauses.map(({ text }) => text)].join('\n');
}

/** Plain text, topic by topic, plan by plan, then the citations. */
function toPlainText({ title, columns, rows, address }: CopyTable, words: CopyWords): string {
  const body = rows.flatMap(({ topic, cells }) => [
    '',
    topic,
    ...columns.flatMap(({ name }, index) => {
      const { said = '', clauses = [] } = cells[index] ?? {};
      const quoted = clauses.map(
        ({ measure, text }) => `    ${measure ? words.measure(measure) : ''}${text}`,
      );
      return [`  ${words.ofPlan(name, said)}`, ...quoted];
    }),
  ]);
  return [
    title,
    ...body,
    '',
    words.sources,
    ...columns.map((column) => `  ${column.citation} ${column.address}`),
    `  ${words.comparison} ${address}`,
    '',
  ].join('\n');
}
