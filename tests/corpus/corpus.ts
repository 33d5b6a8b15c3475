import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import { openCorpus } from '#scripts/open-corpus.ts';

const problems: Problem[] = [];
const opened = openCorpus('content', (problem) => problems.push(problem));
if (!opened || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));

/** The five plans as the steps read them, for tests that ask about all of them. */
export const corpus = { plans: [...opened.readPlans()] };

/** One list of tests/corpus/reference: written by a language model from the texts, never from the program. */
export function readReference<Row>(file: string, list: string): Row[] {
  const lists = parse(readFileSync(`tests/corpus/reference/${file}`, 'utf8')) as Record<
    string,
    Row[] | undefined
  >;
  const rows = lists[list];
  if (!rows) throw new Error(`${file} has no list “${list}”`);
  return rows;
}

/** A text as the reference lists quote it. */
export const withoutSpace = (text: string) => text.replace(/\s+/g, '');
