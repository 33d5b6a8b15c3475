/**
 * `node scripts/bench/synthetic-plans.ts DIR PLANS [PROVINCES]`: writes a content folder with so many plans, made of
 * the five texts under other ids and names, always the same ones; the others are of so many provinces, 8 at most. Build the site from it with
 * `CONTENT_DIR=DIR npm run content` and `CONTENT_DIR=DIR npx astro build --outDir OUT`; DIR must lie in
 * the project, where MDX finds its runtime.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeSyntheticContent } from './synthetic-content.ts';

const [folder, count, spread] = process.argv.slice(2);
const plans = Number(count);
if (folder === undefined || !Number.isInteger(plans) || plans < 1) {
  console.error('usage: node scripts/bench/synthetic-plans.ts DIR PLANS [PROVINCES]');
  process.exit(2);
}
rmSync(folder, { recursive: true, force: true });
const characters = writeSyntheticContent(
  folder,
  plans,
  spread === undefined ? undefined : Number(spread),
);
// The open data of the site itself stay behind: these plans get their own.
cpSync('public', join(folder, 'public'), {
  recursive: true,
  filter: (path) => path !== join('public', 'data'),
});
console.log(`${folder}: ${plans} plans of ${characters} characters`);
