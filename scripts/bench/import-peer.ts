/**
 * A module of scripts/bench/peers. Its packages are installed by the benches that need them, not with
 * the site, so its types are said by whoever asks.
 * @throws with the remedy where they are not installed
 */
export async function importPeer<Exported>(name: string): Promise<Exported> {
  const address = new URL(`./peers/${name}.ts`, import.meta.url).href;
  try {
    return (await import(address)) as Exported;
  } catch (error) {
    const remedy = 'run `npm ci --prefix scripts/bench/peers`, as npm run bench:search does';
    throw new Error(`scripts/bench/peers/${name}.ts cannot be loaded: ${remedy}`, { cause: error });
  }
}
