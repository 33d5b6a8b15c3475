import { type Passage, RECORD_KINDS, type RecordKind } from './record.ts';

/**
 * dist/pagefind/<bundle>/records.json: what every record of a bundle is, by its number there. Counts of
 * facets, and the kind and plan of each hit, are known from it before any text is fetched.
 */
export interface CatalogueFile {
  plans: string[];
  sections: string[];
  agencies: string[];
  /** Places in RECORD_KINDS and in the lists above, and numbers of records; -1 where there is none. */
  rows: [
    kind: number,
    plan: number,
    section: number,
    /** Number of the measure's own record. */
    measure: number,
    /** Of a quota, the number of its clause. */
    clause: number,
    /** Of a list of bodies, whom it names. */
    ...agencies: number[],
  ][];
}

/** One record, by number. */
export interface CatalogueRow {
  kind: RecordKind;
  plan: string | undefined;
  section: string | undefined;
  /** Number of the record of the measure. */
  measure: number | undefined;
  /** Of a quota, the number of its clause. */
  clause: number | undefined;
  /** Bodies named for the record's measure or part. */
  agencies: readonly string[];
}

/** The catalogues of the open bundles as one. */
export interface Catalogue {
  rows: CatalogueRow[];
  /** Plans of all bundles, in plan order. */
  plans: readonly string[];
}

/** Writes the catalogue of the passages, which are numbered as given. */
export function toCatalogue(passages: readonly Passage[]): CatalogueFile {
  const namesOf = (values: (passage: Passage) => readonly (string | null)[]) => [
    ...new Set(passages.flatMap(values).filter((name) => name !== null)),
  ];
  const plans = namesOf(({ plan }) => [plan]);
  const sections = namesOf(({ section }) => [section]);
  const agencies = namesOf((passage) => passage.agencies).sort();
  const numberOf = (kind: RecordKind, id: string | null) =>
    passages.findIndex((passage) => passage.kind === kind && passage.id === id);
  return {
    plans,
    sections,
    agencies,
    rows: passages.map(({ kind, plan, section, measure, clause, agencies: named }) => [
      RECORD_KINDS.indexOf(kind),
      plans.indexOf(plan ?? ''),
      sections.indexOf(section ?? ''),
      numberOf('measure', measure),
      numberOf('clause', clause),
      ...named.map((agency) => agencies.indexOf(agency)),
    ]),
  };
}

/** Adds the records of one more bundle, numbered after those that are there. */
export function addToCatalogue(catalogue: Catalogue, file: CatalogueFile): void {
  const first = catalogue.rows.length;
  const numberOf = (place: number) => (place < 0 ? undefined : first + place);
  const named = new Map<string, readonly number[]>();
  for (const [, plan, section, measure, , ...bodies] of file.rows)
    if (bodies.length > 0) named.set([plan, section, measure].join(), bodies);
  for (const [kind, plan, section, measure, clause] of file.rows) {
    // Bodies named for a whole part are named for each of its measures.
    const bodies = [measure, -1].flatMap((place) => named.get([plan, section, place].join()) ?? []);
    catalogue.rows.push({
      kind: RECORD_KINDS[kind] ?? 'clause',
      plan: file.plans[plan],
      section: file.sections[section],
      measure: numberOf(measure),
      clause: numberOf(clause),
      agencies: [...new Set(bodies)].map((place) => file.agencies[place] ?? ''),
    });
  }
}
