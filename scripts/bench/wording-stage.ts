/**
 * `node scripts/bench/wording-stage.ts WAY PLANS PROVINCES`: looks for shared wording in so many plans and prints
 * what was found and how long it took, without the making of the plans, as JSON. Ways: `exact`, as the site does it,
 * `plain`, with shares alone, and `candidates`, by fingerprints.
 */
import { WordingReader } from '#scripts/wording/open-wording.ts';
import type { PlanWitness } from '#scripts/wording/plan-text.ts';
import { cutWitness, type WordNumbers } from '#scripts/wording/worded-text.ts';
import { countCandidates, fingerprint } from './fingerprints.ts';
import { writeWitnesses } from './synthetic-wording.ts';

const [way = 'exact', plans, provinces] = process.argv.slice(2);
const witnesses = writeWitnesses(Number(plans), Number(provinces));
let milliseconds = 0;

function time<Result>(act: () => Result): Result {
  const start = performance.now();
  const result = act();
  milliseconds += performance.now() - start;
  return result;
}

function compareExactly() {
  const reader = new WordingReader([]);
  for (const witness of witnesses)
    time(() => {
      reader.add(witness);
    });
  const { runs, near } = time(() => reader.compare());
  const found = { runs: 0, places: 0, near: [...near].length };
  time(() => {
    for (const { occurrences } of runs) {
      found.runs += 1;
      found.places += occurrences.length;
    }
  });
  return found;
}

function comparePlainly() {
  const all = [...witnesses];
  return time(() => {
    const clauses = all.map(({ clauses: own }) => own.map(({ words }) => plainText(words.text)));
    const tens = clauses.map((own) => new Set(own.flatMap(tensOf)));
    return { shares: clauses.map((own) => tens.map((others) => countShared(own, others))) };
  });
}

function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\p{Z}\s]/gu, '')
    .toLowerCase();
}

function tensOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 9) }, (_, at) => text.slice(at, at + 10));
}

function countShared(clauses: readonly string[], others: ReadonlySet<string>): number {
  return clauses.reduce((sum, text) => {
    const marks = new Uint8Array(text.length);
    tensOf(text).forEach((ten, at) => {
      if (others.has(ten)) marks.fill(1, at, at + 10);
    });
    return sum + marks.reduce((a, b) => a + b, 0);
  }, 0);
}

function findCandidates() {
  const numbers: WordNumbers = new Map();
  const texts = Array.from(witnesses, (witness: PlanWitness) =>
    time(() => ({
      prints: fingerprint(cutWitness(witness, numbers).words),
      group: witness.province,
    })),
  );
  return { candidates: time(() => countCandidates(texts)) };
}

const ways: Record<string, () => object> = {
  exact: compareExactly,
  plain: comparePlainly,
  candidates: findCandidates,
};
const found = ways[way]?.() ?? {};
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ ...found, seconds: milliseconds / 1000, megabytes: maxRSS / 1000 }));
