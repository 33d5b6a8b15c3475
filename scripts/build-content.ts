/**
 * Normalises the plans: content/sources → content/plans (committed) and public/data (open data).
 * With any problem it prints all of them, writes nothing and exits with 1.
 */
import { formatProblem, type Problem } from './lib/problem.ts';
import { readCorpus } from './read-corpus.ts';
import { renderDataFiles, renderPlanFiles, writeFiles } from './steps/10-write.ts';

const problems: Problem[] = [];
const corpus = readCorpus('content', (problem) => problems.push(problem));
if (!corpus || problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length} problem(s): nothing was written.`);
  process.exit(1);
}
writeFiles('content/plans', renderPlanFiles(corpus));
writeFiles('public/data', renderDataFiles(corpus));
for (const { plan, sections, nearMisses } of corpus.plans) {
  const count = (of: (entry: (typeof sections)[number]) => readonly unknown[]) =>
    sections.reduce((sum, entry) => sum + of(entry).length, 0);
  const present = sections.filter(({ section }) => section.present).length;
  console.log(
    `${plan.id.padEnd(12)} ${present} sections, ${count((s) => s.measures)} measures, ` +
      `${count((s) => s.clauses)} clauses, ${count((s) => s.quotas)} quotas, ` +
      `${nearMisses.length} near misses, ${count((s) => s.responsibilities)} responsibilities`,
  );
}
