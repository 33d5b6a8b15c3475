import type { Mark } from '#src/charts/mark.ts';

/** A bar of a matrix, and where it leads. */
export interface MatrixCell extends Mark {
  /** From 0 to 1, on one scale for the whole matrix. */
  value: number;
  /** Its number in words, beside the bar. */
  text: string;
  /** Hollow where what is asked of all bars is not there. */
  isHollow?: boolean;
  /** Whether it is of what the headline says. */
  isFound?: boolean;
}

export interface MatrixRow {
  id: string;
  name: string;
  href: string;
  /** Whether the headline speaks of it. */
  isFound: boolean;
  /** As many as there are columns: words alone where there is nothing to draw. */
  cells: readonly (MatrixCell | { absent: string; data: Record<string, string> })[];
}

export interface Matrix {
  columns: readonly { id: string; name: string; note: string }[];
  rows: readonly MatrixRow[];
}

export interface MatrixOptions {
  id: string;
  width: number;
  words: { title: string; description: string };
}
