import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '#scripts/serve/listen.ts';
import { createSiteListener } from '#scripts/serve/site-listener.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const root = join(folder, 'dist');
const FILES: Record<string, string> = {
  'dist/index.html': '首页',
  'dist/404.html': '没有这一页',
  'dist/plans/index.html': '方案',
  'dist/data/plans.json': '[]',
  'dist/pagefind/wasm.zh.pagefind': 'packed',
  'dist/pagefind/a.pf_index': 'packed',
  'dist/engine.wasm': 'wasm',
  'dist/empty/file.txt': '文',
  'secret.txt': 'secret',
};
const atRoot = createServer(createSiteListener(root));
const underFolder = createServer(createSiteListener(root, '/repo'));

beforeAll(async () => {
  for (const [name, words] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), words);
  }
  for (const server of [atRoot, underFolder])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  for (const server of [atRoot, underFolder]) server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', 200, 'text/html; charset=utf-8', '首页'],
  ['/plans/', 200, 'text/html; charset=utf-8', '方案'],
  ['/plans/?plans=hebi', 200, 'text/html; charset=utf-8', '方案'],
  ['/data/plans.json', 200, 'application/json; charset=utf-8', '[]'],
  ['/empty/file.txt', 200, 'text/plain; charset=utf-8', '文'],
  ['/engine.wasm', 200, 'application/wasm', 'wasm'],
  ['/pagefind/wasm.zh.pagefind', 200, 'application/octet-stream', 'packed'],
  ['/pagefind/a.pf_index', 200, 'application/octet-stream', 'packed'],
  ['/nowhere/', 404, 'text/html; charset=utf-8', '没有这一页'],
  ['/empty/', 404, 'text/html; charset=utf-8', '没有这一页'],
  ['/data/plans.json/', 404, 'text/html; charset=utf-8', '没有这一页'],
])('answers %s with %i', async (path, status, type, words) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toBe(type);
  expect(answer.body.toString()).toBe(words);
});

test.each([
  ['/plans', '/plans/'],
  ['/plans?a=1&b=?', '/plans/?a=1&b=?'],
  ['//plans', '/plans/'],
])('sends %s on to %s', async (path, location) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(301);
  expect(headers.location).toBe(location);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/plans/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/....//secret.txt',
])('does not leave its folder for %s', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain('secret');
});

test.each(['/%', '/%ff', '/%00'])('refuses %s, which is no path', async (path) => {
  expect((await ask(path)).status).toBe(400);
});

test('packs text when the reader accepts gzip, and says so', async () => {
  const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': 'br, gzip' } });
  expect(headers['content-encoding']).toBe('gzip');
  expect(headers.vary).toBe('Accept-Encoding');
  expect(gunzipSync(body).toString()).toBe('首页');
});

test('does not pack what Pagefind has packed', async () => {
  const { headers } = await ask('/pagefind/a.pf_index', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(headers['content-encoding']).toBeUndefined();
});

test('answers HEAD without a body, and refuses to be written to', async () => {
  const head = await ask('/', { method: 'HEAD' });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
});

describe('under a base path', () => {
  test.each([
    ['/repo/', 200],
    ['/repo/plans/', 200],
    ['/repo', 301],
    ['/', 301],
    ['/plans/', 404],
    ['/repository/', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await ask(path, { server: underFolder })).status).toBe(status);
  });
});

describe('listening', () => {
  const hosts = ['127.0.0.1', '::1'];

  test('tells a port that is taken', async () => {
    const taken = (atRoot.address() as AddressInfo).port;
    expect(await listen(createSiteListener(root), taken, hosts)).toBe(false);
  });

  test('gives up the other addresses of a port that is half taken', async () => {
    const taken = (atRoot.address() as AddressInfo).port;
    expect(await listen(createSiteListener(root), taken, hosts.toReversed())).toBe(false);
  });
});

interface Ask {
  method?: string;
  headers?: Record<string, string>;
  server?: typeof atRoot;
}

/** Sends a path as it is: fetch would tidy “..” away. */
function ask(path: string, { method = 'GET', headers = {}, server = atRoot }: Ask = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode = 0, headers: received } = response;
          resolve({ status: statusCode, headers: received, body: Buffer.concat(chunks) });
        });
      });
      sent.on('error', reject);
      sent.end();
    },
  );
}
