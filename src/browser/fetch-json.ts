import type { RowOf, TableName } from '#src/schemas/open-data.ts';

/** Files asked for, by their address. */
const files = new Map<string, Promise<unknown>>();

/**
 * A JSON file of the site, fetched once; after a failure the next call tries again.
 * @param base the folder under which the site, or its pages in one language, are served
 * @param path from there
 */
export function fetchJson<Shape>(base: string, path: string): Promise<Shape> {
  return fetchOnce(base, path, (response) => response.json() as Promise<Shape>);
}

/** All rows of a table of the open data: those of `quotas` are in data/quotas.json. */
export function fetchTable<Name extends TableName>(
  base: string,
  name: Name,
): Promise<RowOf<Name>[]> {
  return fetchJson(base, `data/${name}.json`);
}

/**
 * A piece of a page, fetched like `fetchJson`; everybody gets the same document.
 * @param expected selects what it must hold: a network that asks for a log-in answers with a page of its own
 */
export function fetchPiece(base: string, path: string, expected: string): Promise<Document> {
  return fetchOnce(base, path, async (response) => {
    const piece = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!piece.querySelector(expected)) throw new Error(`${path} has no ${expected}`);
    return piece;
  });
}

function fetchOnce<Shape>(
  base: string,
  path: string,
  read: (response: Response) => Promise<Shape>,
): Promise<Shape> {
  const address = `${base.replace(/\/+$/, '')}/${path}`;
  const known = files.get(address);
  if (known) return known as Promise<Shape>;
  const fetched = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return read(response);
  });
  fetched.catch(() => files.delete(address));
  files.set(address, fetched);
  return fetched;
}
