/** Items of a list, each a link to a page. */
export function linkItems(pages: readonly { path: string; title: string }[]): HTMLLIElement[] {
  return pages.map(({ path, title }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    item.append(link);
    return item;
  });
}
