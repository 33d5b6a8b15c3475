import type { DatabaseSync } from 'node:sqlite';
import type { Finding, FindingEntry } from '#src/schemas/finding.ts';
import type { Report } from '#scripts/text/problem.ts';
import { openDatabase } from './open-database.ts';
import { testFinding } from './test-finding.ts';

/**
 * The findings that the tables of a folder support, in the order of the file. One that they do not is reported:
 * nothing of the site is then built. Without an entry no database is made.
 */
export function listFindings(
  entries: readonly FindingEntry[],
  folder: string,
  report: Report,
): Finding[] {
  if (entries.length === 0) return [];
  const database = openDatabase(folder);
  const findings = testFindings(entries, database, report);
  database.close();
  return findings;
}

/** The same of a database. */
export function testFindings(
  entries: readonly FindingEntry[],
  database: DatabaseSync,
  report: Report,
): Finding[] {
  return entries.flatMap((entry) => {
    const result = testFinding(entry, database);
    if (!Array.isArray(result)) return [result];
    for (const fault of result) report(refusal(entry, fault));
    return [];
  });
}

function refusal({ id, en }: FindingEntry, fault: string) {
  return {
    file: 'content/codebook/findings.yml',
    found: `the finding “${id}” (“${en}”) ${fault}`,
    fix: 'see whether the data or the sentence is wrong: correct the data, or reword the finding or take it out',
  };
}
