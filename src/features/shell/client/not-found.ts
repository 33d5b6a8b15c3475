/**
 * The page for wrong addresses: the pages whose addresses are most like the one asked for. It shares
 * nothing with other scripts, so that it stands in the page and a lost reader waits for no file.
 */
import leven from 'leven';
import type { ListedPage } from '#src/features/shell/page-list.ts';

const MAX_PAGES = 4;
/** Most characters in which an address may differ from the path of a page, as a share of that path. */
const MAX_UNLIKENESS = 0.4;

for (const section of document.querySelectorAll<HTMLElement>('.NotFoundPage > section'))
  showNearest(section);

function showNearest(section: HTMLElement): void {
  const block = section.querySelector<HTMLElement>('[data-nearest]');
  const pages = JSON.parse(section.dataset['pages'] ?? '[]') as ListedPage[];
  const nearest = pages
    .map((page) => ({ ...page, distance: leven(page.path, location.pathname) }))
    .filter(({ path, distance }) => distance <= MAX_UNLIKENESS * path.length)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_PAGES);
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
