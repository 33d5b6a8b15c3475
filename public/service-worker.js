// Keeps what a reader has opened, for when there is no network. New pages win whenever it answers, and
// a browser that keeps nothing, or no more, shows them all the same.
// Its own address has the version of the data, `?v=0.1.0`: each version has a cache of its own.
const NAME = `pages-${new URL(location.href).searchParams.get('v')}`;
const { scope } = self.registration;
/**
 * Pages and pictures that are kept at most, and the sheets and scripts that they share, of which a build
 * has some 50. The oldest go first; the page on reading without a network stays.
 */
const MOST = { pages: 60, shared: 150 };

/** Pages that stand within those of others are read there, and are in no list of ours. */
const isEmbed = /\/embed\//;

/** What shades the text of a plan: whoever has read it shaded can do so again. */
const isShades = /wording\/[^/]+\.json$/;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keepOffline().catch(() => undefined));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver().catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode, destination } = event.request;
  if (method !== 'GET' || !url.startsWith(scope) || isEmbed.test(url)) return;
  const later = (task) => event.waitUntil(task.catch(() => undefined));
  if (isShared(url)) event.respondWith(keptOrFetched(event.request, later));
  else if (mode === 'navigate' || ['script', 'image'].includes(destination) || isShades.test(url))
    event.respondWith(fetchedOrKept(event.request, later));
  // Whoever goes over to the other language can be told in it too.
  if (mode === 'navigate') later(keepOnce(offlineOf(url)));
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
  await self.clients.claim();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOld(name)).map((name) => caches.delete(name)));
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
  const kept = [];
  const later = (task) => kept.push(task);
  await Promise.all(files.map(([, path]) => keepFile(new URL(path, address), later)));
  await Promise.all(kept);
  // Last: a page that is kept is kept whole.
  await put(address, response);
}

/** A file with the scripts that it imports, which no page names. */
async function keepFile(url, later) {
  const response = await keptOrFetched(new Request(url), later);
  if (!/\.js$/.test(url)) return;
  const imported = (await response.text()).matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g);
  await Promise.all([...imported].map(([, path]) => keepFile(new URL(path, url), later)));
}

async function keptOrFetched(request, later) {
  return (await findKept(request.url)) ?? keep(request, await fetch(request), later);
}

/** What the server answers goes through, faults too; only without an answer is anything else shown. */
async function fetchedOrKept(request, later) {
  let response;
  try {
    response = await fetch(request);
  } catch (fault) {
    const kept = await findKept(request.url);
    if (kept) return kept;
    const instead = request.mode === 'navigate' && (await findKept(offlineOf(request.url)));
    if (instead) return instead;
    throw fault;
  }
  return keep(request, response, later);
}

/** Gives a response on at once, and keeps a copy afterwards. */
function keep(request, response, later) {
  // No redirections, no wrong addresses, nothing that stops halfway.
  if (response.status === 200 && !response.redirected) later(put(request.url, response.clone()));
  return response;
}

async function put(address, response) {
  const cache = await caches.open(NAME);
  // What is kept again becomes the newest.
  await cache.put(keyOf(address), response);
  const keys = (await cache.keys()).filter(({ url }) => !url.endsWith('/offline/'));
  const shared = keys.filter(({ url }) => isShared(url));
  const pages = keys.filter(({ url }) => !isShared(url));
  const old = [...oldest(pages, MOST.pages), ...oldest(shared, MOST.shared)];
  await Promise.all(old.map((each) => cache.delete(each)));
}

function oldest(keys, most) {
  return keys.slice(0, Math.max(0, keys.length - most));
}

/** Files whose names change with what is in them. */
function isShared(address) {
  return address.startsWith(`${scope}_astro/`);
}

/** @returns undefined too where the browser does not let anything be kept */
async function findKept(address) {
  try {
    const cache = await caches.open(NAME);
    return await cache.match(keyOf(address));
  } catch {
    return undefined;
  }
}

/** A page is the same whatever was chosen or searched in it. */
function keyOf(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
