/**
 * `npm run add-plan -- FILE [--id ID] [--content DIR]`: takes a plan in. Copies the file to
 * DIR/sources as it is, writes its origin file from what can be told, runs the steps on it and
 * prints what they found. Every open question names file, line, column and remedy.
 */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readCodebook } from './codebook/read-codebook.ts';
import { detectOrigin } from './add-plan/detect-origin.ts';
import { formatProblem, type Problem } from './text/problem.ts';
import { readPlan } from './read-plan.ts';
import { listStatements } from './open-data/list-statements.ts';
import { readOrigins, readSource } from './steps/01-read.ts';
import type { ReadPlan, UncomparedSection } from './steps/plan.ts';

const HEADER =
  '# Where this file comes from and what it is, as far as the file itself tells. ？ stands for what it does not.\n';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { id: { type: 'string' }, content: { type: 'string', default: 'content' } },
});
const [file] = positionals;
if (file === undefined) stop('usage: npm run add-plan -- FILE [--id ID] [--content DIR]', 2);
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
let detected: ReturnType<typeof detectOrigin>;
try {
  const enteredOn = new Date().toISOString().slice(0, 10);
  detected = detectOrigin(readFileSync(file), { id, order, enteredOn }, codebook.sections);
} catch (error) {
  const fix = 'is it a plan? then add its heading to content/codebook/sections.yml';
  stop(
    formatProblem({ file, found: error instanceof Error ? error.message : String(error), fix }),
    1,
  );
}
const { origin, questions } = detected;
if (file !== textPath) copyFileSync(file, textPath);
writeFileSync(originPath, `${HEADER}${stringify(origin, { lineWidth: 0, version: '1.1' })}`);

const source = readSource(values.content, origin, report);
if (source) printReport(readPlan(source, codebook));
printQuestions();
process.exit(problems.length === 0 ? 0 : 1);

function printReport({ plan, sections, nearMisses, pieces }: ReadPlan<UncomparedSection>): void {
  console.log(`${plan.title.zh}\n  written to ${textPath} and ${originPath}`);
  const statements = listStatements(origin).filter(({ field }) => field !== 'title');
  for (const { field, value } of statements)
    console.log(`  ${field.padEnd(12)} ${value ?? 'not in the file'}`);
  console.log(`  kind         ${plan.kind}\n  obtained     ${plan.obtained.how}\n`);
  console.log('section           measures  clauses  quotas  responsibilities');
  for (const { section, measures, clauses, quotas, responsibilities } of sections)
    console.log(
      section.present
        ? `${section.key.padEnd(16)}${String(measures.length).padStart(10)}${String(clauses.length).padStart(9)}${String(quotas.length).padStart(8)}${String(responsibilities.length).padStart(18)}`
        : `${section.key.padEnd(16)}  not found`,
    );
  console.log('\nnumbers');
  for (const quota of sections.flatMap((entry) => entry.quotas))
    console.log(
      `  ${quota.quote.padEnd(12)} ${quota.indicator} (${quota.codedBy})  ${quota.clause}`,
    );
  console.log(`  and ${nearMisses.length} near misses`);
  const accounted = pieces.reduce((sum, { span }) => sum + span.end - span.start, 0);
  console.log(`\ncharacters: ${accounted} of ${plan.source.characters} accounted for\n`);
}

function printQuestions(): void {
  if (problems.length > 0) console.log(`${problems.map(formatProblem).join('\n')}\n`);
  for (const question of questions) console.log(`${originPath}  ${question}`);
  console.log(
    `${problems.length} problem(s) and ${questions.length} question(s) open. Then decide what each number counts` +
      ' (content/codebook/quotas.yml) and code the clauses (content/codebook/coding), or leave them coded by rule.',
  );
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
