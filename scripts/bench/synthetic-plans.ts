/**
 * `node scripts/bench/synthetic-plans.ts DIR PLANS`: writes a content folder with so many plans, made of the
 * five texts under other ids and names, always the same ones. Build the site from it with
 * `CONTENT_DIR=DIR npm run content` and `CONTENT_DIR=DIR npx astro build --outDir OUT`; DIR must lie in
 * the project, where MDX finds its runtime.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeSyntheticContent } from './synthetic-content.ts';

const [folder, count] = process.argv.slice(2);
const plans = Number(count);
if (folder === undefined || !Number.isInteger(plans) || plans < 1) {
  console.error('usage: node scripts/bench/synthetic-plans.ts DIR PLANS');
  process.exit(2);
}
rmSync(folder, { recursive: true, force: true });
const characters = writeSyntheticContent(folder, plans);
// The open data of the site itself stay behind: these plans get their own.
cpSync('public', join(folder, 'public'), {
  recursive: true,
  filter: (path) => path !== join('public', 'data'),
});
console.log(`${folder}: ${plans} plans of ${characters} characters`);
