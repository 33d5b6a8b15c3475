/** Prints how well the cues code plans that they have not seen. A measurement, not a test. */
import { mean } from 'd3-array';
import {
  scoreCoder,
  scoreLeavingPlansOut,
  type Score,
} from '#scripts/codebook/coding/rule-coder-score.ts';
import { readCodebook } from '#scripts/codebook/read-codebook.ts';
import { openOrExit } from '#scripts/open-corpus/open-or-exit.ts';
import { round } from './run-stage.ts';

const corpus = openOrExit('content');
const codebook = readCodebook('content/codebook', () => undefined);
if (!codebook) throw new Error('the codebook was sound a moment ago');
const clauses = [...corpus.readPlans()].flatMap(({ sections }) =>
  sections.flatMap((entry) => {
    const titles = new Map(entry.measures.map(({ id, title }) => [id, title]));
    return entry.clauses.map((clause) => ({ ...clause, title: titles.get(clause.measure ?? '') }));
  }),
);

const scores = scoreLeavingPlansOut(clauses, codebook.cuedTopics);
console.log('Rule coder against the readers');
console.table({
  ...Object.fromEntries(
    [...scores].map(([plan, score]) => [`without the cues of ${plan} alone`, inColumns([score])]),
  ),
  'mean of the five': inColumns([...scores.values()]),
  'with all cues (not a fair test)': inColumns([scoreCoder(clauses, codebook.cuedTopics)]),
});

/** The mean of scores. */
function inColumns(scores: readonly Score[]) {
  const of = (field: keyof Score) => mean(scores, (score) => score[field]) ?? NaN;
  return {
    clauses: round(of('clauses'), 0),
    'first right': round(of('firstRight') / of('clauses'), 3),
    precision: round(of('precision'), 3),
    recall: round(of('recall'), 3),
    F1: round(of('f1'), 3),
  };
}
