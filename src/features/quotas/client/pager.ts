import { button, query } from '#src/browser/element.ts';

/** Turns pages of rows. */
export interface Pager {
  onTurn: (step: number) => void;
  show: (page: number, pages: number, text: string) => void;
}

/** Two buttons under the table, hidden where one page is enough. */
export function addPager(table: HTMLTableElement): Pager {
  const bar = query(document, '[data-pager]');
  const text = query(bar, '[data-page]');
  const pager: Pager = {
    onTurn: () => undefined,
    show: (page, pages, words) => {
      bar.hidden = pages <= 1;
      text.textContent = words;
      previous.setAttribute('aria-disabled', String(page <= 1));
      next.setAttribute('aria-disabled', String(page >= pages));
    },
  };
  const turn = (name: string, step: number) => {
    const label = bar.dataset[name] ?? '';
    return button(label, label, () => {
      pager.onTurn(step);
      table.scrollIntoView();
    });
  };
  const previous = turn('previous', -1);
  const next = turn('next', 1);
  bar.prepend(previous);
  bar.append(next);
  return pager;
}
