/**
 * Takes hold of the body of a table: of its parts as the page was sent, or of rows in another order.
 * Rows are never in the page twice: each has an id.
 */
export function createTableBody(table: HTMLTableElement) {
  const parts = [...table.tBodies];
  const flat = document.createElement('tbody');
  const put = (...bodies: HTMLTableSectionElement[]) => {
    for (const body of [...table.tBodies]) body.remove();
    table.append(...bodies);
    table.toggleAttribute('data-flat', bodies[0] === flat);
    table.hidden = table.rows.length <= 1;
  };
  return {
    /** Whether the page was sent without some of the rows. */
    isCut: table.hasAttribute('data-cut'),
    showParts: () => put(...parts),
    showRows: (rows: readonly Node[]) => {
      flat.replaceChildren(...rows);
      put(flat);
    },
  };
}
