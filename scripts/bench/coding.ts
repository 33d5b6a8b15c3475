/** Prints how well the cues code plans that they have not seen. A measurement, not a test. */
import {
  scoreLeavingPlansOut,
  scoreOfAll,
  type Score,
} from '#scripts/codebook/coding/rule-coder-score.ts';
import { readCodebook } from '#scripts/codebook/read-codebook.ts';
import { openOrExit } from '#scripts/open-corpus/open-or-exit.ts';

const corpus = openOrExit('content');
const codebook = readCodebook('content/codebook', () => undefined);
if (!codebook) throw new Error('the codebook was sound a moment ago');
const clauses = [...corpus.readPlans()].flatMap(({ sections }) =>
  sections.flatMap((entry) =>
    entry.clauses.map((clause) => ({
      ...clause,
      title: entry.measures.find(({ id }) => id === clause.measure)?.title ?? null,
    })),
  ),
);

console.log('Rule coder against the readers      clauses  first right  precision  recall     F1');
const scores = scoreLeavingPlansOut(clauses, codebook.cuedTopics);
for (const [plan, score] of scores) print(`without the cues of ${plan} alone`, score);
print('mean of the five', meanOf([...scores.values()]));
print('with all cues (not a fair test)', scoreOfAll(clauses, codebook.cuedTopics));

function print(name: string, { clauses, firstRight, precision, recall, f1 }: Score): void {
  const cells = [
    String(clauses).padStart(8),
    (firstRight / clauses).toFixed(3).padStart(13),
    precision.toFixed(3).padStart(11),
    recall.toFixed(3).padStart(8),
    f1.toFixed(3).padStart(7),
  ];
  console.log(`${name.padEnd(36)}${cells.join('')}`);
}

function meanOf(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    clauses: Math.round(mean(({ clauses }) => clauses)),
    firstRight: mean(({ firstRight }) => firstRight),
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
  };
}
