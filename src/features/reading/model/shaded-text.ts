/** A stretch of a clause that other plans have too: where in its text, and who has it. */
export interface ShadedStretch {
  /** UTF-16 units of the clause's text, half-open. */
  start: number;
  end: number;
  /** Plans that have it, this one counted. */
  plans: number;
  /** Whether nothing but set phrases of the state is shared here. */
  formula: boolean;
  /** Ids of the runs that cover it, the longest first. */
  runs: string[];
}

/** What is shaded in the text of a plan: the stretches of each clause, by its id. */
export type ShadedText = Record<string, ShadedStretch[]>;

/** The same as a file: a run is named by its position in the list. */
export interface ShadedFile {
  runs: string[];
  clauses: Record<
    string,
    [start: number, end: number, plans: number, formula: 0 | 1, ...runs: number[]][]
  >;
}

/** Shades that are told apart: what five plans or more have looks alike. */
export const MAX_SHADE = 5;

/** Name of a shade, for styles and words: « 2 » to « 5 », or « formula ». */
export function shadeOf({ plans, formula }: Pick<ShadedStretch, 'plans' | 'formula'>): string {
  return formula ? 'formula' : String(Math.min(plans, MAX_SHADE));
}

/** Packs shaded text into a file. */
export function packShades(text: ShadedText): ShadedFile {
  const runs = [
    ...new Set(Object.values(text).flatMap((own) => own.flatMap(({ runs: ids }) => ids))),
  ];
  const positions = new Map(runs.map((id, position) => [id, position]));
  const clauses = Object.entries(text).map(([clause, own]) => {
    const packed = own.map((each): ShadedFile['clauses'][string][number] => [
      each.start,
      each.end,
      each.plans,
      each.formula ? 1 : 0,
      ...each.runs.map((id) => positions.get(id) ?? 0),
    ]);
    return [clause, packed] as const;
  });
  return { runs, clauses: Object.fromEntries(clauses) };
}

/** Shaded text as it was packed. */
export function unpackShades({ runs, clauses }: ShadedFile): ShadedText {
  return Object.fromEntries(
    Object.entries(clauses).map(([clause, own]) => [
      clause,
      own.map(([start, end, plans, formula, ...positions]) => ({
        start,
        end,
        plans,
        formula: formula === 1,
        runs: positions.flatMap((position) => runs[position] ?? []),
      })),
    ]),
  );
}
