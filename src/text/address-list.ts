/** Lists in the address of a page: `plan=hebi,mengjin`. */

/** Values of a list, each once. The older form `plan=hebi&plan=mengjin` is read too. */
export function parseList(parameters: URLSearchParams, name: string): string[] {
  const values = parameters.getAll(name).flatMap((list) => list.split(','));
  return [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '');
}

/** Parameter of a list, commas as they are; empty for no values. */
export function writeList(name: string, values: readonly string[]): string {
  return values.length > 0 ? `${name}=${values.map(encodeURIComponent).join(',')}` : '';
}
