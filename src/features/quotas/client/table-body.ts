/** Body of the table: its parts as the page was sent, or rows in another order. */
export interface TableBody {
  /** Whether the page was sent without some of the rows. */
  isCut: boolean;
  showParts: () => void;
  showRows: (rows: readonly Node[]) => void;
}

/** Takes hold of the parts of a table. Rows are never in the page twice: each has an id. */
export function createTableBody(table: HTMLTableElement): TableBody {
  const parts = [...table.tBodies];
  const flat = document.createElement('tbody');
  const put = (...bodies: HTMLTableSectionElement[]) => {
    for (const body of [...table.tBodies]) body.remove();
    table.append(...bodies);
    table.toggleAttribute('data-flat', bodies[0] === flat);
  };
  return {
    isCut: table.hasAttribute('data-cut'),
    showParts: () => {
      put(...parts);
      table.hidden = false;
    },
    showRows: (rows) => {
      flat.replaceChildren(...rows);
      put(flat);
      table.hidden = rows.length === 0;
    },
  };
}
