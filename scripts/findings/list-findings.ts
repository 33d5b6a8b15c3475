import type { Finding, FindingEntry } from '#src/schemas/finding.ts';
import type { Report } from '#scripts/text/problem.ts';
import { openDatabase } from './open-database.ts';
import { testFinding } from './test-finding.ts';

const FILE = 'findings.yml';

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
  const tested = entries.map((entry) => ({ entry, result: testFinding(entry, database) }));
  database.close();
  return tested.flatMap(({ entry, result }) => {
    if (!Array.isArray(result)) return [result];
    for (const fault of result) report(refusal(entry, fault));
    return [];
  });
}

function refusal({ id, en }: FindingEntry, fault: string) {
  return {
    file: `content/codebook/${FILE}`,
    found: `the finding “${id}” (“${en}”) ${fault}`,
    fix: 'see whether the data or the sentence is wrong: correct the data, or reword the finding or take it out',
  };
}
