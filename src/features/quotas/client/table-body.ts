/**
 * Takes hold of the body of a table: of its parts as the page was sent, or of rows in another order.
 * Rows are never in the page twice: each has an id.
 */
export function createTableBody(table: HTMLTableElement) {
  const parts = [...table.tBodies];
  const put = (bodies: readonly HTMLTableSectionElement[], isFlat: boolean) => {
    for (const body of [...table.tBodies]) body.remove();
    table.append(...bodies);
    table.toggleAttribute('data-flat', isFlat);
    table.hidden = table.rows.length <= 1;
  };
  return {
    /** Whether the page was sent without some of the rows. */
    isCut: table.hasAttribute('data-cut'),
    showParts: () => put(parts, false),
    showRows: (rows: readonly HTMLTableRowElement[]) => put(groupBySentence(rows), true),
  };
}

/**
 * Puts rows of one sentence that follow each other into one body, the plan and the sentence once beside
 * them. In an order that parts them, each keeps its own. A sentence marks the numbers beside it more
 * strongly than others that it holds.
 * @param rows each with its plan and its sentence; they are changed
 */
function groupBySentence(rows: readonly HTMLTableRowElement[]): HTMLTableSectionElement[] {
  const groups: HTMLTableRowElement[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.dataset['clause'] === row.dataset['clause']) last?.push(row);
    else groups.push([row]);
  }
  return groups.map(joinRows);
}

/** @param rows one or more of one sentence */
function joinRows(rows: readonly HTMLTableRowElement[]): HTMLTableSectionElement {
  const ids = rows.map((row) => row.dataset['quota']);
  const shared = (row?: HTMLTableRowElement) =>
    row?.querySelectorAll<HTMLTableCellElement>('th, .sentence') ?? [];
  for (const row of rows.slice(1)) for (const cell of shared(row)) cell.remove();
  for (const cell of shared(rows[0])) {
    cell.rowSpan = rows.length;
    if (cell.scope && rows.length > 1) cell.scope = 'rowgroup';
  }
  for (const mark of rows[0]?.querySelectorAll<HTMLElement>('mark[data-quota]') ?? [])
    mark.toggleAttribute('data-other', !ids.includes(mark.dataset['quota']));
  const body = document.createElement('tbody');
  body.className = 'SentenceRows';
  body.append(...rows);
  return body;
}
