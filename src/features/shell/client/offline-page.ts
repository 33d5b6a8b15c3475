/** The page on reading without a network: the pages of its language that this device has kept. */
const tools = document.querySelector<HTMLElement>('.OfflineTools');
if (tools) {
  offerRetry(tools);
  // A browser that keeps nothing, or does not say what, has no pages to list.
  listPages(tools).catch(() => undefined);
}

interface KeptPage {
  path: string;
  title: string;
  lang: string;
}

/** The page stands at the address that was asked for: to load it again is to ask once more. */
function offerRetry(tools: HTMLElement): void {
  const line = tools.querySelector<HTMLElement>('[data-retry]');
  if (!line || location.pathname === `${tools.dataset['pages'] ?? '/'}offline/`) return;
  line.hidden = false;
  line.querySelector('button')?.addEventListener('click', () => location.reload());
}

async function listPages(tools: HTMLElement): Promise<void> {
  const root = tools.dataset['pages'] ?? '/';
  const pages = (await keptPages())
    .filter(({ path, lang }) => path.startsWith(root) && lang === document.documentElement.lang)
    .filter(({ path }) => path !== `${root}offline/`);
  const block = tools.querySelector<HTMLElement>('.OfflinePages');
  block?.querySelector('ul')?.replaceChildren(...pages.map(itemOf));
  if (block) block.hidden = pages.length === 0;
  const none = tools.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = pages.length > 0;
  markKept(tools, new Set(pages.map(({ path }) => path)));
}

function itemOf({ path, title }: KeptPage): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  item.append(link);
  return item;
}

/** Says of the pages that are worth keeping which of them are. */
function markKept(tools: HTMLElement, kept: ReadonlySet<string>): void {
  for (const item of tools.querySelectorAll('[data-before] li')) {
    const path = item.querySelector('a')?.getAttribute('href') ?? '';
    if (!kept.has(path)) continue;
    const mark = document.createElement('span');
    mark.className = 'note';
    mark.textContent = tools.dataset['kept'] ?? '';
    item.append(' ', mark);
  }
}

async function keptPages(): Promise<KeptPage[]> {
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
