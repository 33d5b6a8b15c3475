/** The page on reading without a network: the pages of its language that this device has kept. */
const block = document.querySelector<HTMLElement>('.OfflinePages');
// A browser that keeps nothing, or does not say what, has no pages to list.
if (block) listPages(block).catch(() => undefined);

async function listPages(block: HTMLElement): Promise<void> {
  const root = block.dataset['pages'] ?? '/';
  const pages = await keptPages();
  const links = pages
    .filter(({ path, lang }) => path.startsWith(root) && lang === document.documentElement.lang)
    .filter(({ path }) => path !== `${root}offline/`)
    .map(({ path, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = path;
      link.textContent = title;
      item.append(link);
      return item;
    });
  block.querySelector('ul')?.replaceChildren(...links);
  block.hidden = links.length === 0;
}

async function keptPages() {
  const kept = await Promise.all(
    (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
  );
  return Promise.all(
    kept
      .flat()
      .filter(({ url }) => url.endsWith('/'))
      .map(async (request) => {
        const html = (await (await caches.match(request))?.text()) ?? '';
        const page = new DOMParser().parseFromString(html, 'text/html');
        const [title = ''] = page.title.split(' · ');
        return { path: new URL(request.url).pathname, title, lang: page.documentElement.lang };
      }),
  );
}
