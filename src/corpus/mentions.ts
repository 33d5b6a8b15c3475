import type { Mention } from '#src/schemas/coding.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { readDataFile } from './open-data.ts';

/** The topics of a part that plans only name, of all plans, in plan order. */
export function mentionsIn(section: SectionKey): readonly Mention[] {
  bySection ??= Map.groupBy(readDataFile('mentions').rows, (row) => row.section);
  return bySection.get(section) ?? [];
}

let bySection: Map<SectionKey, Mention[]> | undefined;
