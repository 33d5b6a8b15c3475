import { afterEach, expect, test, vi } from 'vitest';
import { fetchJson } from '#src/browser/fetch-json.ts';

const fetched = vi.fn<(address: string) => Promise<Response>>();

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

test('a file is fetched once, however its folder is written', async () => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockResolvedValue(Response.json([1]));
  const answers = [fetchJson('/base/', 'data/once.json'), fetchJson('/base', 'data/once.json')];
  expect(await Promise.all(answers)).toEqual([[1], [1]]);
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/base/data/once.json');
});

test('a file at the root of a host has one slash before it', async () => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockResolvedValue(Response.json({}));
  await fetchJson('/', 'data/root.json');
  expect(fetched).toHaveBeenCalledExactlyOnceWith('/data/root.json');
});

test('after a failure the next call tries again', async () => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockResolvedValueOnce(new Response('', { status: 503 }));
  fetched.mockResolvedValueOnce(Response.json('here'));
  await expect(fetchJson('/', 'data/late.json')).rejects.toThrow('/data/late.json: 503');
  expect(await fetchJson('/', 'data/late.json')).toBe('here');
  expect(fetched).toHaveBeenCalledTimes(2);
});
