/**
 * `npm run add-plan -- FILE [--id ID] [--upstream] [--content DIR]`: takes a plan in, or with `--upstream`
 * a text of a higher level. Copies the file to DIR/sources as it is, writes its origin file from what can be told, runs the steps on it and
 * prints what they found. Every open question names file, line, column and remedy.
 */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { SectionsFile } from '#src/schemas/codebook.ts';
import { readCodebook } from './codebook/read-codebook.ts';
import { detectOrigin } from './add-plan/detect-origin.ts';
import { detectUpstream } from './add-plan/detect-upstream.ts';
import { printPlan } from './add-plan/print-plan.ts';
import { printUpstream } from './add-plan/print-upstream.ts';
import { formatProblem, type Problem } from './text/problem.ts';
import { readPlan } from './read-plan.ts';
import { readUpstreams } from './read-upstream.ts';
import { readOrigins, readSource } from './steps/01-read.ts';
import type { AnyOrigin } from './steps/plan.ts';

const HEADER =
  '# Where this file comes from and what it is, as far as the file itself tells. ？ stands for what it does not.\n';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    id: { type: 'string' },
    upstream: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
  },
});
const [file] = positionals;
if (file === undefined)
  stop('usage: npm run add-plan -- FILE [--id ID] [--upstream] [--content DIR]', 2);
if (!existsSync(file)) stop(`${file} does not exist`, 2);
const id = values.id ?? basename(file).replace(/\.[^.]*$/, '');
if (!/^[a-z][a-z0-9-]*$/.test(id))
  stop(`“${id}” cannot be an id: name one with --id, in lower-case letters, digits and hyphens`, 2);

const problems: Problem[] = [];
const report = (problem: Problem) => problems.push(problem);
const codebook = readCodebook(join(values.content, 'codebook'), report);
// What is wrong with other plans is no matter here: `npm run content` says it.
const { plans } = readOrigins(values.content, () => undefined);
const origins = plans.filter((origin) => origin.id !== id);
if (!codebook || problems.length > 0) stop(problems.map(formatProblem).join('\n'), 1);

const originPath = join(values.content, 'sources', `${id}.origin.yml`);
const textPath = join(values.content, 'sources', `${id}.txt`);
if (existsSync(originPath))
  stop(`${originPath} is there already: remove it to take the file in anew`, 1);
const order = Math.max(0, ...origins.map((origin) => origin.order)) + 1;
const enteredOn = new Date().toISOString().slice(0, 10);
const { origin, questions } = detect(file, codebook.sections);
if (file !== textPath) copyFileSync(file, textPath);
writeFileSync(originPath, `${HEADER}${stringify(origin, { lineWidth: 0, version: '1.1' })}`);

console.log(`${origin.title.zh}\n  written to ${textPath} and ${originPath}`);
if (origin.kind === 'upstream') {
  const [read] = readUpstreams(values.content, { plans: origins, upstreams: [origin] }, report);
  if (read) printUpstream(read);
} else {
  const source = readSource(values.content, origin, report);
  if (source) printPlan(readPlan(source, codebook));
}
printQuestions();
process.exit(problems.length === 0 ? 0 : 1);

/** Tells the origin of the file; ends the process where it is no text of this kind. */
function detect(file: string, book: SectionsFile): { origin: AnyOrigin; questions: string[] } {
  const bytes = readFileSync(file);
  try {
    if (values.upstream) return detectUpstream(bytes, { id, enteredOn });
    return detectOrigin(bytes, { id, order, enteredOn }, book);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const fix = values.upstream
      ? 'a text in UTF-8 or GB18030 is needed'
      : 'is it a plan? then add its heading to content/codebook/sections.yml. A text of a higher level is taken in with --upstream';
    return stop(formatProblem({ file, found, fix }), 1);
  }
}

function printQuestions(): void {
  if (problems.length > 0) console.log(`${problems.map(formatProblem).join('\n')}\n`);
  for (const question of questions) console.log(`${originPath}  ${question}`);
  const next = values.upstream
    ? 'Then run `npm run content`.'
    : 'Then decide what each number counts (content/codebook/quotas.yml) and code the clauses' +
      ' (content/codebook/coding), or leave them coded by rule.';
  console.log(`${problems.length} problem(s) and ${questions.length} question(s) open. ${next}`);
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
