import type { Shape } from '#src/charts/drawing.ts';
import type { CellKind } from '#src/schemas/vocabulary.ts';

/** One topic of one plan. */
export interface SilenceMapCell {
  kind: CellKind;
  /** Number of numbers that the topic holds; shown only where `kind` is `number`. */
  numbers: number;
  /** Address of the cell that it stands for. */
  href: string;
  /** Text that is read out and shown on hovering. */
  text: string;
}

/** Topics by plans. Names and texts come in the language of the page. */
export interface SilenceMapData {
  /** `note` says what sets a plan apart: a draft, another level; empty for most. */
  plans: readonly { id: string; name: string; note: string }[];
  /** `cells` are in the order of `plans`. */
  rows: readonly {
    topic: string;
    name: string;
    href: string;
    cells: readonly SilenceMapCell[];
  }[];
}

export interface SilenceMapOptions extends Shape {
  words: {
    title: string;
    description: string;
    /** Names in the legend. */
    kinds: Record<CellKind, string>;
    /** Text along the column of a plan without the part. */
    absent: string;
  };
}
