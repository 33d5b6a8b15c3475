import type { Finding } from '#src/schemas/finding.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { readDataFile } from './open-data.ts';

let findings: readonly Finding[] | undefined;

/** What the data say, in sentences that they were held to, in the order of the file; none is a state too. */
export function getFindings(): readonly Finding[] {
  return (findings ??= readDataFile('findings').rows);
}

/** The findings of one part. */
export function findingsOfPart(key: SectionKey): Finding[] {
  return getFindings().filter(({ part }) => part === key);
}

/** The finding that heads the home page; undefined where there is none. */
export function headFinding(): Finding | undefined {
  return getFindings().find(({ head }) => head);
}
