/** The page for wrong addresses: the pages whose addresses are most like the one asked for. */
import leven from 'leven';
import { readPageData } from '#src/browser/page-data.ts';
import { LISTED_PAGES } from '#src/features/shell/model/page-data.ts';

const MOST = 4;
/** Of its characters, an address may differ in so many from one that was meant. */
const UNLIKE = 0.4;

for (const section of document.querySelectorAll<HTMLElement>('.LostPage > section'))
  showNearest(section);

function showNearest(section: HTMLElement): void {
  const block = section.querySelector<HTMLElement>('[data-nearest]');
  const pages = readPageData(section, LISTED_PAGES);
  const nearest = pages
    .map((page) => ({ ...page, distance: leven(page.path, location.pathname) }))
    .filter(({ path, distance }) => distance <= UNLIKE * path.length)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST);
  if (!block || nearest.length === 0) return;
  block.hidden = false;
  block.querySelector('ul')?.replaceChildren(
    ...nearest.map(({ path, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = path;
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
}
