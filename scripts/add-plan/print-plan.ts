import { listStatements } from '#scripts/open-data/list-statements.ts';
import type { ReadPlan, UncomparedSection } from '#scripts/steps/plan.ts';

/** Prints what the steps found in a plan, part by part. */
export function printPlan(read: ReadPlan<UncomparedSection>): void {
  const { source, plan, sections, nearMisses, pieces } = read;
  const statements = listStatements(source.origin).filter(({ field }) => field !== 'title');
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
