/** public/service-worker.js with a browser that may refuse to keep anything, and a network that may fail. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { atLeastOne } from '../at-least-one.ts';

const HOST = 'https://example.org/';
const CODE = readFileSync('public/service-worker.js', 'utf8');

type Task = Promise<unknown>;
interface FakeEvent {
  request?: { url: string; method: string; mode: string; destination: string };
  waitUntil: (task: Task) => void;
  respondWith: (answer: Promise<Response>) => void;
}

/** Keeps what it is given in the order in which it came, as browsers do. */
class FakeCache {
  entries = new Map<string, Response>();
  put = (address: string, response: Response) => {
    this.entries.delete(address);
    this.entries.set(address, response);
    return Promise.resolve();
  };
  match = (address: string) => Promise.resolve(this.entries.get(address)?.clone());
  keys = () => Promise.resolve(Array.from(this.entries.keys(), (url) => ({ url })));
  delete = ({ url }: { url: string }) => Promise.resolve(this.entries.delete(url));
}

/** A worker at work. `network` answers each address; a thrown fault is a network that is away. */
function startWorker(network: (address: string) => Response) {
  const listeners = new Map<string, (event: FakeEvent) => void>();
  const stored = new Map<string, FakeCache>();
  const caches = {
    open: (name: string) => {
      const cache = stored.get(name) ?? new FakeCache();
      stored.set(name, cache);
      return Promise.resolve(cache);
    },
    keys: () => Promise.resolve([...stored.keys()]),
    delete: (name: string) => Promise.resolve(stored.delete(name)),
  };
  const worker = {
    registration: { scope: HOST },
    addEventListener: (name: string, listener: (event: FakeEvent) => void) =>
      listeners.set(name, listener),
    skipWaiting: () => undefined,
    clients: { matchAll: () => Promise.resolve([]), claim: () => Promise.resolve() },
  };
  const fetch = (asked: string | { url: string }) =>
    Promise.try(() => network(typeof asked === 'string' ? asked : asked.url));
  const location = { href: `${HOST}service-worker.js?v=2` };
  runInContext(CODE, createContext({ self: worker, caches, fetch, location, URL, Request }));

  const send = async (name: string, request?: FakeEvent['request']) => {
    const tasks: Task[] = [];
    let answer: Promise<Response> | undefined;
    listeners.get(name)?.({
      ...(request && { request }),
      waitUntil: (task) => void tasks.push(task),
      respondWith: (given) => {
        answer = given;
      },
    });
    const response = await answer;
    // None of them may fail: that would be a fault on the reader’s console.
    for (let done = 0; done < tasks.length; done += 1) await tasks[done];
    return response;
  };
  const get = (path: string, mode = 'navigate', destination = 'document') =>
    send('fetch', { url: HOST + path, method: 'GET', mode, destination });
  const kept = () => [...(stored.get('pages-2')?.entries.keys() ?? [])];
  return { caches, stored, send, get, kept };
}

const page = (address: string) => new Response(`<h1>${address}</h1>`);
const FULL = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

/** Ways in which a browser keeps nothing. */
const REFUSALS: [string, (worker: ReturnType<typeof startWorker>) => void][] = [
  [
    'the storage is full',
    ({ caches }) => {
      const cache = Object.assign(new FakeCache(), { put: FULL });
      caches.open = () => Promise.resolve(cache);
    },
  ],
  [
    'no cache can be opened',
    ({ caches }) => {
      caches.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    },
  ],
  [
    'opening one throws',
    ({ caches }) => {
      caches.open = () => {
        throw new DOMException('insecure', 'SecurityError');
      };
    },
  ],
];

for (const [name, refuse] of atLeastOne(REFUSALS))
  test(`what the network gives is shown where ${name}`, async () => {
    const worker = startWorker(page);
    refuse(worker);
    await worker.send('install');
    await worker.send('activate');
    expect(await (await worker.get('plans/'))?.text()).toBe(`<h1>${HOST}plans/</h1>`);
    const script = await worker.get('_astro/page.js', 'cors', 'script');
    expect(await script?.text()).toContain('page.js');
  });

test('what was kept stays when the storage is full later', async () => {
  let isAway = false;
  const worker = startWorker((address) => {
    if (isAway) throw new TypeError('away');
    return page(address);
  });
  await worker.get('plans/');
  const [cache] = [...worker.stored.values()];
  Object.assign(cache ?? {}, { put: FULL });
  await worker.get('plans/');
  isAway = true;
  expect(await (await worker.get('plans/'))?.text()).toContain('plans/');
});

test('what the server answers goes through, faults too, and they are not kept', async () => {
  const worker = startWorker((address) =>
    address.includes('offline') ? page(address) : new Response('fault', { status: 500 }),
  );
  const response = await worker.get('plans/');
  expect(response?.status).toBe(500);
  expect(worker.kept()).toEqual([`${HOST}offline/`]);
});

test('without a network a kept page comes whatever is asked of it, else the offline page, to readers alone', async () => {
  let isAway = false;
  const worker = startWorker((address) => {
    if (isAway) throw new TypeError('away');
    return page(address);
  });
  await worker.get('plans/?from=timeline');
  isAway = true;
  expect(await (await worker.get('plans/?utm_source=x'))?.text()).toContain('plans/');
  expect(await (await worker.get('quotas/'))?.text()).toContain('offline/');
  await expect(worker.get('touch-icon.png', 'no-cors', 'image')).rejects.toThrow('away');
  await expect(worker.get('_astro/page.js', 'cors', 'script')).rejects.toThrow('away');
});

test('the oldest pages go, the offline page and shared files stay', async () => {
  const worker = startWorker(page);
  await worker.send('install');
  await worker.get('_astro/page.css', 'no-cors', 'style');
  for (let number = 0; number < 60; number += 1) await worker.get(`quotas/${number}/`);
  await worker.get('quotas/0/');
  await worker.get('quotas/60/');
  const kept = worker.kept();
  expect(kept).toContain(`${HOST}offline/`);
  expect(kept).toContain(`${HOST}_astro/page.css`);
  const pages = kept.filter((address) => address.includes('quotas'));
  expect(pages).toHaveLength(60);
  expect(pages).toContain(`${HOST}quotas/0/`);
  expect(pages).not.toContain(`${HOST}quotas/1/`);
});

test('shared files of builds long gone go too', async () => {
  const worker = startWorker(page);
  for (let number = 0; number < 160; number += 1)
    await worker.get(`_astro/${number}.js`, 'cors', 'script');
  const kept = worker.kept();
  expect(kept).toHaveLength(150);
  expect(kept).not.toContain(`${HOST}_astro/9.js`);
});

test('caches of old versions go, those of other sites stay', async () => {
  const worker = startWorker(page);
  for (const name of ['pages-1', 'pages-2', 'other']) await worker.caches.open(name);
  await worker.send('activate');
  expect([...worker.stored.keys()]).toEqual(['pages-2', 'other']);
});
