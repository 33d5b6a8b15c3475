import type { Passage, RecordKind } from './record.ts';
import { RECORD_KINDS } from './record.ts';

/**
 * dist/pagefind/<bundle>/records.json: what every record of a bundle is, by its number there. Counts of facets, and the kind
 * and plan of each hit, are known from it before any text is fetched.
 * Columns are written as runs: value, length, value, length, …; -1 where there is none.
 */
export interface CatalogueFile {
  plans: string[];
  sections: string[];
  agencies: string[];
  /** Number of records of each kind, in the order of RECORD_KINDS. */
  kinds: number[];
  plan: number[];
  section: number[];
  /** Number of the measure's own record. */
  measure: number[];
  /** Bodies named for a record's measure or part: places in `agencySets`. */
  agency: number[];
  agencySets: number[][];
  /** The number of the clause of each quota. */
  quotaClauses: number[];
}

/** One record, by number. */
export interface CatalogueRow {
  kind: RecordKind;
  plan: string | undefined;
  section: string | undefined;
  /** Number of the record of the measure. */
  measure: number | undefined;
  agencies: readonly string[];
}

/** The catalogues of the open bundles as one. */
export interface Catalogue {
  rows: CatalogueRow[];
  /** Number of the clause by the number of the quota's record. */
  clauseOfQuota: Map<number, number>;
  /** Plans of all bundles, in plan order. */
  plans: readonly string[];
}

/**
 * Writes the catalogue of the passages.
 * @param bodies who is named where
 */
export function toCatalogue(
  passages: readonly Passage[],
  bodies: readonly {
    plan: string;
    section: string;
    measure: string | null;
    agency: string;
  }[],
): CatalogueFile {
  const names = <Name extends string>(all: readonly (Name | null)[]) => [
    ...new Set(all.filter((name) => name !== null)),
  ];
  const plans = names(passages.map(({ plan }) => plan));
  const sections = names(passages.map(({ section }) => section));
  const agencies = names(bodies.map(({ agency }) => agency)).sort();
  const measures = numbersOf(passages, 'measure');
  const clauses = numbersOf(passages, 'clause');
  const sets = new Map<string, number>([['', 0]]);
  const placeOfSet = (passage: Passage): number => {
    const own = bodies.filter(
      ({ plan, section, measure }) =>
        plan === passage.plan &&
        section === passage.section &&
        (measure === null || measure === passage.measure),
    );
    const key = names(own.map(({ agency }) => agency))
      .map((agency) => agencies.indexOf(agency))
      .sort((a, b) => a - b)
      .join();
    const setIndex = sets.get(key) ?? sets.size;
    sets.set(key, setIndex);
    return setIndex;
  };
  const byPlace = new Map<string, number>();
  const agencyColumn = passages.map((passage) => {
    const anchor = `${passage.plan ?? ''}/${passage.section ?? ''}/${passage.measure ?? ''}`;
    const known = byPlace.get(anchor) ?? placeOfSet(passage);
    byPlace.set(anchor, known);
    return known;
  });
  return {
    plans,
    sections,
    agencies,
    kinds: RECORD_KINDS.map((kind) => passages.filter((passage) => passage.kind === kind).length),
    plan: toRuns(passages.map(({ plan }) => (plan === null ? -1 : plans.indexOf(plan)))),
    section: toRuns(
      passages.map(({ section }) => (section === null ? -1 : sections.indexOf(section))),
    ),
    measure: toRuns(passages.map(({ measure }) => measures.get(measure ?? '') ?? -1)),
    agency: toRuns(agencyColumn),
    agencySets: [...sets.keys()].map((key) => (key === '' ? [] : key.split(',').map(Number))),
    quotaClauses: passages.flatMap(({ kind, url }) =>
      kind === 'quota' ? [clauses.get(url.slice(url.indexOf('#') + 1)) ?? -1] : [],
    ),
  };
}

/** Adds the records of one more bundle, numbered after those that are there. */
export function addToCatalogue({ rows, clauseOfQuota }: Catalogue, file: CatalogueFile): void {
  const first = rows.length;
  const kinds = file.kinds.flatMap((count, index) =>
    Array.from({ length: count }, () => RECORD_KINDS[index] ?? 'clause'),
  );
  const [plan, section, measure, agency] = [file.plan, file.section, file.measure, file.agency].map(
    fromRuns,
  );
  const sets = file.agencySets.map((set) => set.map((at) => file.agencies[at] ?? ''));
  for (const [index, kind] of kinds.entries())
    rows.push({
      kind,
      plan: file.plans[plan?.[index] ?? -1],
      section: file.sections[section?.[index] ?? -1],
      measure: (measure?.[index] ?? -1) < 0 ? undefined : first + (measure?.[index] ?? 0),
      agencies: sets[agency?.[index] ?? -1] ?? [],
    });
  const firstQuota = first + (file.kinds[0] ?? 0);
  for (const [index, clause] of file.quotaClauses.entries())
    clauseOfQuota.set(firstQuota + index, first + clause);
}

function numbersOf(passages: readonly Passage[], kind: RecordKind): Map<string, number> {
  return new Map(passages.flatMap((each, index) => (each.kind === kind ? [[each.id, index]] : [])));
}

function toRuns(column: readonly number[]): number[] {
  const runs: number[] = [];
  for (const value of column) {
    if (runs.length > 0 && runs.at(-2) === value) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(value, 1);
  }
  return runs;
}

function fromRuns(runs: readonly number[]): number[] {
  const column: number[] = [];
  for (let index = 0; index < runs.length; index += 2)
    for (let left = runs[index + 1] ?? 0; left > 0; left -= 1) column.push(runs[index] ?? -1);
  return column;
}
