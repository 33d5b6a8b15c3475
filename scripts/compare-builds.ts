/**
 * `node scripts/compare-builds.ts BEFORE AFTER [--text]`: whether a change of the code changed the site.
 * The same bytes but for hashed names and their references or, with `--text`, the same words on every
 * page and the same data. Prints what differs and exits with 1.
 */
import { readBuild, readTexts } from './compare-builds/read-build.ts';

const MAX_SHOWN = 20;

const [before, after, mode] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error('usage: node scripts/compare-builds.ts BEFORE AFTER [--text]');
  process.exit(2);
}
const read = mode === '--text' ? readTexts : readBuild;
const [old, now] = [read(before), read(after)];
const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
const differing = paths.filter((path) => old.get(path) !== now.get(path));
for (const path of differing.slice(0, MAX_SHOWN)) console.log(describe(path));
if (differing.length > MAX_SHOWN) console.log(`… and ${differing.length - MAX_SHOWN} more`);
console.log(`${paths.length} files, ${differing.length} differ`);
process.exit(differing.length > 0 ? 1 : 0);

function describe(path: string): string {
  const [a, b] = [old.get(path), now.get(path)];
  if (a === undefined) return `${path}: new`;
  if (b === undefined) return `${path}: gone`;
  const at = [...a].findIndex((character, index) => character !== b[index]);
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `${path}: at ${at}\n  ${around(a)}\n  ${around(b)}`;
}
