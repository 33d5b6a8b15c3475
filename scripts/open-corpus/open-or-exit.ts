import type { TopicsFile } from '#src/schemas/codebook.ts';
import { type Corpus, openCorpus } from '#scripts/open-corpus.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import type { FirstReading } from '#scripts/steps/plan.ts';

/** A user of each plan as soon as it is read, who can undo that. */
interface Follower {
  add: (read: FirstReading, topics: TopicsFile) => void;
  discard: () => void;
}

/** Opens a content folder; with any problem prints all of them and ends the process with 1. */
export function openOrExit(contentDir: string, follower?: Follower): Corpus {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  // After a problem nothing will be kept.
  const follow = (read: FirstReading, topics: TopicsFile) => {
    if (problems.length === 0) follower?.add(read, topics);
  };
  const corpus = openCorpus(contentDir, report, follow);
  if (corpus && problems.length === 0) return corpus;
  follower?.discard();
  return exitWith(problems);
}

/** Prints what is wrong and ends the process with 1. */
export function exitWith(problems: readonly Problem[]): never {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length} problem(s): nothing was written.`);
  process.exit(1);
}
