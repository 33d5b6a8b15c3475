/**
 * Reads the plans again, in memory, and compares the result with content/plans as committed.
 * Prints the files that differ and exits with 1, so that no change of a rule goes unseen.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, type Problem } from './text/problem.ts';
import { type Corpus, openCorpus } from './open-corpus.ts';
import { type Files, renderPlanFiles } from './steps/12-write.ts';

const FOLDER = 'content/plans';

const problems: Problem[] = [];
const corpus = openCorpus('content', (problem) => problems.push(problem));
if (corpus && problems.length === 0) problems.push(...compareFolder(FOLDER, renderAll(corpus)));
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length} problem(s).`);
  process.exit(1);
}
console.log(`${FOLDER} is what the sources and the codebook give.`);

function renderAll(corpus: Corpus): Files {
  return new Map([...corpus.readPlans()].flatMap((plan) => [...renderPlanFiles(plan)]));
}

function compareFolder(folder: string, expected: Files): Problem[] {
  const present = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
  const wanted = new Map([...expected].map(([name, text]) => [join(folder, name), text]));
  const fix = 'run `npm run content`, look at the difference, and commit it with its cause';
  return [...new Set([...wanted.keys(), ...present])].sort().flatMap((file): Problem[] => {
    const text = wanted.get(file);
    if (text === undefined) return [{ file, found: 'no source gives this file', fix }];
    if (!present.includes(file)) return [{ file, found: 'the file is missing', fix }];
    const line = firstDifference(readFileSync(file, 'utf8'), text);
    if (line === undefined) return [];
    return [{ file, place: { line, column: 1 }, found: 'differs from its source here', fix }];
  });
}

/** The 1-based line from which two texts differ; undefined when they are equal. */
function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  const others = b.split('\n');
  const at = a.split('\n').findIndex((line, index) => line !== others[index]);
  return (at === -1 ? others.length : at) + 1;
}
