import { type Corpus, openCorpus } from '../read-corpus.ts';
import { formatProblem, type Problem } from './problem.ts';

/** Opens a content folder; with any problem prints all of them and ends the process with 1. */
export function openOrExit(contentDir: string): Corpus {
  const problems: Problem[] = [];
  const corpus = openCorpus(contentDir, (problem) => problems.push(problem));
  if (corpus && problems.length === 0) return corpus;
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length} problem(s): nothing was written.`);
  process.exit(1);
}
