/**
 * A program that takes one quota from the open data and its characters from the source, for the
 * console of a browser or for Node.
 * @param data address of the folder of the open data, with its last slash; its path, for the console
 *   of a page of this site alone
 */
export function checkSample(data: string): string {
  return `const data = '${data}';
const get = async (file) => (await fetch(data + file)).json();
const [quota] = await get('quotas.json');
const plan = (await get('plans.json')).find(({ id }) => id === quota.plan);
const { file, encoding } = plan.source.published;
const bytes = await (await fetch(data + file)).arrayBuffer();
const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
console.log(quota.quote, text.slice(quota.span.start, quota.span.end));`;
}
