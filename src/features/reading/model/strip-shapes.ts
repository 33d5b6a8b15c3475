import { type ShadedText, shadeOf } from './shaded-text.ts';

/** Units of the strip across; down, one is a character of the plan. */
export const STRIP_WIDTH = 10;

/** A clause on the strip. */
export interface StripClause {
  id: string;
  /** Characters of the clauses before it, and of its own. */
  before: number;
  length: number;
}

/** Puts clauses on one line. @param lengths characters of each, by its id, in their order */
export function lineUp(lengths: Iterable<readonly [id: string, length: number]>): StripClause[] {
  let before = 0;
  return Array.from(lengths, ([id, length]) => {
    const clause = { id, before, length };
    before += length;
    return clause;
  });
}

/** Characters of the whole line. */
export function lengthOf(line: readonly StripClause[]): number {
  const last = line.at(-1);
  return last ? last.before + last.length : 0;
}

/**
 * The bars of each shade as one path: as high as the stretch is long, as wide as it has plans, those of set
 * phrases half a step.
 */
export function shadePaths(line: readonly StripClause[], shaded: ShadedText): Map<string, string> {
  const paths = new Map<string, string>();
  for (const { id, before } of line)
    for (const stretch of shaded[id] ?? []) {
      const shade = shadeOf(stretch);
      const width = (STRIP_WIDTH / 5) * (shade === 'formula' ? 0.5 : Number(shade));
      const bar = `M0 ${before + stretch.start}h${width}v${stretch.end - stretch.start}h-${width}z`;
      paths.set(shade, `${paths.get(shade) ?? ''}${bar}`);
    }
  return paths;
}

/** The clause at a part of the line. @param share 0 at its beginning, 1 at its end */
export function clauseAt(line: readonly StripClause[], share: number): StripClause | undefined {
  const at = share * lengthOf(line);
  return line.filter(({ before }) => before <= at).at(-1) ?? line[0];
}
