/** A stretch of a clause that other plans have too: where in its text, and who has it. */
export interface ShadedStretch {
  /** UTF-16 units of the clause's text, half-open. */
  start: number;
  end: number;
  /** Plans that have it, this one counted; 0 where nothing but set phrases of the state is shared. */
  plans: number;
  /** Keys of the runs that cover it among those of its part, the longest first: see `runKeys`. */
  runs: string[];
}

/** What is shaded in the text of a plan: the stretches of each clause, by its id. */
export type ShadedText = Record<string, ShadedStretch[]>;

/** A stretch in a file: its distance from the one before, its length, its plans, its runs. */
type PackedStretch = [gap: number, length: number, plans: number, ...runs: number[]];

/** What is shaded in a part of a plan: a run is named by its position among the keys. */
interface ShadedPart {
  /** With a blank between them. */
  keys: string;
  clauses: Record<string, PackedStretch[]>;
}

/** What is shaded in a plan, part by part: small, because it is fetched on top of a page. */
export type ShadedFile = ShadedPart[];

/** Shades that are told apart: what five plans or more have looks alike. */
export const MAX_SHADE = 5;

/** Name of a shade, for styles and words: « 2 » to « 5 », or « formula ». */
export function shadeOf({ plans }: Pick<ShadedStretch, 'plans'>): string {
  return plans === 0 ? 'formula' : String(Math.min(plans, MAX_SHADE));
}

/**
 * A short name for each run of a part, unlike those of the others: as much of its id as that takes.
 * @param ids « run-c206b51eac », each once
 * @returns the names by id: « c2 »
 */
export function runKeys(ids: readonly string[]): Map<string, string> {
  const names = ids.map((id) => id.replace('run-', ''));
  let length = 1;
  while (new Set(names.map((name) => name.slice(0, length))).size < names.length) length += 1;
  return new Map(ids.map((id, index) => [id, names[index]?.slice(0, length) ?? id]));
}

/** Packs the shaded text of one part. @param keys of all its runs */
export function packPart(text: ShadedText, keys: readonly string[]): ShadedPart {
  const clauses = Object.entries(text).map(([clause, stretches]) => {
    let at = 0;
    const packed = stretches.map(({ start, end, plans, runs }): PackedStretch => {
      const gap = start - at;
      at = end;
      return [gap, end - start, plans, ...runs.map((key) => keys.indexOf(key))];
    });
    return [clause, packed] as const;
  });
  return { keys: keys.join(' '), clauses: Object.fromEntries(clauses) };
}

/** Shaded text as it was packed, all parts together. */
export function unpackShades(file: ShadedFile): ShadedText {
  const text: ShadedText = {};
  for (const { keys, clauses } of file) {
    const names = keys.split(' ');
    for (const [clause, packed] of Object.entries(clauses)) {
      let at = 0;
      text[clause] = packed.map(([gap, length, plans, ...runs]) => {
        const start = at + gap;
        at = start + length;
        return { start, end: at, plans, runs: runs.map((run) => names[run] ?? '') };
      });
    }
  }
  return text;
}
