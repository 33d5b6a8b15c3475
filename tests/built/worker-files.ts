import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { type BuiltPage, fileAt, type Site } from './site-files.ts';

const HOST = 'http://host';
type Listener = (event: { waitUntil: (work: Promise<unknown>) => void }) => void;

/**
 * The files that the service worker fetches while it installs and takes over a page, found by running
 * the built worker on the built files. None where the page registers no worker.
 */
export async function filesOfWorker({ path, html }: BuiltPage, site: Site): Promise<string[]> {
  const [, address] = /<html[^>]* data-worker="([^"]+)"/.exec(html) ?? [];
  if (address === undefined) return [];
  const { href, pathname } = new URL(address, HOST);
  const worker = fileAt(pathname, site);
  if (worker === undefined) throw new Error(`${path} registers ${pathname}, which is not there`);
  const fetched = new Set([worker]);
  const listeners = new Map<string, Listener>();
  const scope = HOST + site.base;
  const clients = {
    claim: () => Promise.resolve(),
    matchAll: () => Promise.resolve([{ url: HOST + path }]),
  };
  const self = {
    registration: { scope },
    clients,
    skipWaiting: () => undefined,
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  };
  const fetch = (asked: string | Request) => Promise.resolve(answer(asked, site, fetched));
  const caches = keepNothingElse();
  const context = createContext({ self, caches, fetch, location: { href }, URL, Request });
  runInContext(readFileSync(worker, 'utf8'), context, { filename: worker });
  for (const name of ['install', 'activate']) await dispatch(listeners.get(name));
  return [...fetched];
}

/** Waits for all that a listener asks to wait for. */
async function dispatch(listener: Listener | undefined): Promise<void> {
  const works: Promise<unknown>[] = [];
  listener?.({ waitUntil: (work) => works.push(work) });
  await Promise.all(works);
}

/** What a host would send of the built files; each is noted. */
function answer(asked: string | Request, site: Site, fetched: Set<string>): Response {
  const { pathname } = new URL(typeof asked === 'string' ? asked : asked.url);
  const file = fileAt(pathname, site);
  if (file === undefined) return new Response('', { status: 404 });
  fetched.add(file);
  return new Response(readFileSync(file));
}

/** Caches of a browser that has never been here. */
function keepNothingElse() {
  const kept = new Map<string, Response>();
  const cache = {
    match: (address: string) => Promise.resolve(kept.get(address)?.clone()),
    put: (address: string, response: Response) => Promise.resolve(kept.set(address, response)),
  };
  return {
    open: () => Promise.resolve(cache),
    keys: () => Promise.resolve([]),
  };
}
