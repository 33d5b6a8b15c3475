/**
 * `node scripts/compare-screens.ts BEFORE AFTER [WORD …]`: whether a change of the styles changed the
 * looks. Pictures of a page of each kind in two builds, on phones and wide screens, light and dark, and
 * as printed, are compared pixel by pixel. Words choose the pages whose address has one of them. Pairs
 * that differ are kept to be looked at, and the exit code is 1.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from './browser/chromium.ts';
import { chooseAddresses } from './browser/page-kinds.ts';
import { serveSite } from './browser/serve-site.ts';
import { comparePixels, type PixelDifference } from './compare-screens/compare-pixels.ts';
import { takeScreens, VIEWS } from './compare-screens/take-screens.ts';

const RESULTS = 'tests/.results/screens';

/** A view of a page that is not the same in both builds. */
interface ViewDifference extends PixelDifference {
  name: string;
  pair: { before: readonly Buffer[]; after: readonly Buffer[] };
}

const [before, after, ...wanted] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error('usage: node scripts/compare-screens.ts BEFORE AFTER [WORD …]');
  process.exit(2);
}
const addresses = chooseAddresses(wanted);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const sites = await Promise.all(
  [before, after].map((folder) => serveSite(folder, { port: 0, silent: true })),
);
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumArguments(),
  ...(executablePath ? { executablePath } : {}),
});
let differing = 0;
for (const address of addresses) {
  const first = await findDifferences(address);
  // A busy browser now and then leaves a head that stays out of a picture: what differs, differs twice.
  const second = first.length > 0 ? await findDifferences(address) : [];
  const names = new Set(first.map(({ name }) => name));
  for (const difference of second.filter(({ name }) => names.has(name))) {
    differing += 1;
    report(address, difference);
  }
}
await browser.close();
console.log(`${addresses.length * VIEWS.length} pictures, ${differing} differ`);
process.exit(addresses.length > 0 && differing === 0 ? 0 : 1);

async function findDifferences(address: string): Promise<ViewDifference[]> {
  const [old, now] = await Promise.all(
    sites.map((site) => takeScreens(browser, site.address, address)),
  );
  const found: ViewDifference[] = [];
  for (const { name } of VIEWS) {
    const pair = { before: old?.get(name) ?? [], after: now?.get(name) ?? [] };
    const difference = await comparePixels(pair.before, pair.after);
    if (difference) found.push({ ...difference, name, pair });
  }
  return found;
}

/** Tells where a view differs, and keeps its pictures. */
function report(address: string, { name, pixels, firstRow, pair }: ViewDifference): void {
  console.log(`${address} ${name}: ${pixels} pixels, from row ${firstRow} on`);
  for (const [side, parts] of Object.entries(pair))
    for (const [index, part] of parts.entries()) {
      const file = `${address} ${name} ${side} ${index + 1}`.replace(/[/?= ]+/g, '-');
      writeFileSync(join(RESULTS, `${file.replace(/^-/, '')}.png`), part);
    }
}
