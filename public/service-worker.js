// Keeps what a reader has opened, for when there is no network. New pages win whenever it answers.
// Its own address has the version of the data, `?v=0.1.0`: each version has a cache of its own.
const NAME = `pages-${new URL(location.href).searchParams.get('v')}`;
const { scope } = self.registration;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keepOffline());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode, destination } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  if (url.startsWith(`${scope}_astro/`)) event.respondWith(keptOrFetched(event.request));
  else if (mode === 'navigate' || ['script', 'image'].includes(destination))
    event.respondWith(fetchedOrKept(event.request));
  // Whoever goes over to the other language can be told in it too.
  if (mode === 'navigate') event.waitUntil(keepOnce(offlineOf(url)).catch(() => undefined));
});

/** The page on reading without a network, in the language of an address. */
function offlineOf(address) {
  return `${scope}${address.startsWith(`${scope}en/`) ? 'en/' : ''}offline/`;
}

/** That page in the languages of the pages that are open: most readers never need the other one. */
async function keepOffline() {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const own = open.map(({ url }) => url).filter((url) => url.startsWith(scope));
  const wanted = new Set((own.length > 0 ? own : [scope]).map(offlineOf));
  await Promise.all([...wanted].map((address) => keepPage(address)));
}

async function keepOnce(address) {
  if (!(await findKept(address))) await keepPage(address);
}

/** Old caches go; pages that were open before there was a worker are kept. */
async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOld(name)).map((name) => caches.delete(name)));
  await self.clients.claim();
  const pages = await self.clients.matchAll({ type: 'window' });
  // They have just come: the browser still has them, and nothing is fetched twice.
  await Promise.all(pages.map(({ url }) => keepPage(url, { cache: 'force-cache' })));
}

/** Of ours only: another site may share the host. */
function isOld(name) {
  return name.startsWith('pages-') && name !== NAME;
}

/** A page with its styles and scripts, whose names change with what is in them. */
async function keepPage(address, options) {
  const response = await fetch(address, options);
  if (!response.ok) return;
  const html = await response.clone().text();
  const files = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)];
  await Promise.all(files.map(([, path]) => keptOrFetched(new Request(new URL(path, address)))));
  // Last: a page that is kept is kept whole.
  await put(address, response);
}

async function keptOrFetched(request) {
  return (await findKept(request.url)) ?? keep(request, await fetch(request));
}

async function fetchedOrKept(request) {
  try {
    return await keep(request, await fetch(request));
  } catch (fault) {
    const kept = await findKept(request.url);
    if (kept) return kept;
    const instead = request.mode === 'navigate' && (await findKept(offlineOf(request.url)));
    if (instead) return instead;
    throw fault;
  }
}

async function keep(request, response) {
  // No redirections, no wrong addresses, nothing that stops halfway.
  if (response.status === 200 && !response.redirected) await put(request.url, response.clone());
  return response;
}

async function put(address, response) {
  const cache = await caches.open(NAME);
  await cache.put(keyOf(address), response);
}

async function findKept(address) {
  const cache = await caches.open(NAME);
  return cache.match(keyOf(address));
}

/** A page is the same whatever was chosen or searched in it. */
function keyOf(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
