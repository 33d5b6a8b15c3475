import type { PlanHead } from '#src/charts/plan-head.ts';
import type { Shape } from '#src/charts/drawing.ts';

/**
 * How a plan names a body in a part: leading, leading and listed again as taking part, sharing the work
 * where none leads, taking part, or only within the name of a merged bureau.
 */
export const STANDINGS = ['lead', 'both', 'shared', 'participating', 'merged'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A letter for each standing, as the marks of cells have them in the order of the plans; `-` for none. */
export const LETTERS: Record<Standing, string> = {
  lead: 'L',
  both: 'B',
  shared: 'S',
  participating: 'P',
  merged: 'M',
};

/** A body in a part. */
export interface MatrixCell {
  /** In the order of the plans; undefined where one does not name the body there. */
  standings: readonly (Standing | undefined)[];
  href: string;
  /** Read out, and shown on hovering. */
  label: string;
}

/** A body, its cells in the order of the parts; undefined where no plan names it. */
export interface MatrixRow {
  id: string;
  name: string;
  href: string;
  label: string;
  /** Number of parts that it leads. */
  lead: number;
  cells: readonly (MatrixCell | undefined)[];
}

/** Bodies by parts, each cell split by plan. Names and texts come in the language of the page. */
export interface AgencyMatrixData {
  /** In the order of a cell, from its left. */
  plans: readonly { id: string }[];
  /** `absent` names the plans that have no such part; `begins` a block of parts. */
  parts: readonly (PlanHead & {
    /** Pieces of the name between which a line may end. */
    words: readonly string[];
    absent: readonly string[];
    begins: boolean;
  })[];
  /** Those who lead, then those who never do; without rows left out. */
  groups: readonly { title: string; rows: readonly MatrixRow[] }[];
}

export interface AgencyMatrixOptions extends Shape {
  words: {
    title: string;
    description: string;
    standings: Record<Standing, string>;
    /** In the legend, for a place where a plan does not name the body, and for a part that it lacks. */
    silent: string;
    absent: string;
    /** Over the numbers at the end of the rows. */
    lead: string;
  };
}
