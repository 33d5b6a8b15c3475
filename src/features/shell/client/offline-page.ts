/** The page on reading without a network: the pages of its language that this device has kept. */
const block = document.querySelector<HTMLElement>('.OfflinePages');
if (block && 'caches' in window) void listPages(block);

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

interface KeptPage {
  path: string;
  title: string;
  lang: string;
}

async function keptPages(): Promise<KeptPage[]> {
  const names = await caches.keys();
  const found = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      const pages = requests.filter(({ url }) => url.endsWith('/'));
      return Promise.all(pages.map((request) => describePage(cache, request)));
    }),
  );
  return found.flat();
}

async function describePage(cache: Cache, request: Request): Promise<KeptPage> {
  const html = (await (await cache.match(request))?.text()) ?? '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [title = ''] = page.title.split(' · ');
  return { path: new URL(request.url).pathname, title, lang: page.documentElement.lang };
}
