import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveSite } from '#scripts/browser/serve-site.ts';

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
  'secret.txt': 'sealed words',
};
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  for (const [name, words] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), words);
  }
  site = await serveSite(root, { port: 0, silent: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', 200, 'text/html', '首页'],
  ['/plans/', 200, 'text/html', '方案'],
  ['/plans/?plans=hebi', 200, 'text/html', '方案'],
  ['/data/plans.json', 200, 'application/json', '[]'],
  ['/empty/file.txt', 200, 'text/plain', '文'],
  ['/engine.wasm', 200, 'application/wasm', 'wasm'],
  ['/pagefind/wasm.zh.pagefind', 200, '', 'packed'],
  ['/pagefind/a.pf_index', 200, '', 'packed'],
  ['/nowhere/', 404, 'text/html', '没有这一页'],
  ['/empty/', 404, 'text/html', '没有这一页'],
])('answers %s with %i', async (path, status, type, words) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type'] ?? '').toBe(type);
  expect(answer.body.toString()).toBe(words);
});

test('finds no page without its last slash, as the site has none', async () => {
  expect((await ask('/plans')).status).toBe(404);
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
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body.toString()).not.toContain('sealed');
});

test.each(['/%', '/%ff', '/%00'])('finds nothing at %s, which is no path', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('packs text when the reader accepts gzip', async () => {
  writeFileSync(join(root, 'long.html'), '首页'.repeat(1000));
  const { headers, body } = await ask('/long.html', { 'Accept-Encoding': 'gzip' });
  expect(headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(body).toString()).toBe('首页'.repeat(1000));
});

test('does not pack what Pagefind has packed', async () => {
  const { headers } = await ask('/pagefind/a.pf_index', { 'Accept-Encoding': 'gzip' });
  expect(headers['content-encoding']).toBeUndefined();
});

test('takes the next port where one is taken', async () => {
  const taken = Number(new URL(site.address).port);
  const other = await serveSite(root, { port: taken, silent: true });
  expect(Number(new URL(other.address).port)).toBeGreaterThan(taken);
  await other.stop();
});

describe('under a base path', () => {
  test.each([
    ['/repo/', 200],
    ['/repo/plans/', 200],
    ['/', 404],
    ['/plans/', 404],
    ['/repository/', 404],
  ])('answers %s with %i', async (path, status) => {
    vi.stubEnv('BASE_PATH', '/repo/');
    const other = await serveSite(root, { port: 0, silent: true });
    expect(other.address).toMatch(/\/repo\/$/);
    expect((await ask(path, {}, other.address)).status).toBe(status);
    await other.stop();
  });
});

test('stops where there is no build', async () => {
  await expect(serveSite(join(folder, 'none'), { port: 0, silent: true })).rejects.toThrow(
    'does not exist',
  );
});

/** Sends a path as it is: fetch would tidy “..” away. */
function ask(path: string, headers: Record<string, string> = {}, address = site.address) {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, path, headers }, (response) => {
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
