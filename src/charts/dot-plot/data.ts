import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';

/** One plan's row. */
export interface DotPlotRow {
  plan: Pick<Plan, 'id' | 'short' | 'order' | 'level' | 'status'>;
  /** Undefined where the plan sets no such number: drawn as silence. */
  target: DotPlotTarget | undefined;
  /** What this row says without a number, where it is not what all others say. */
  silence?: string | undefined;
  /** How its number stands to those above; `stands` where the headline speaks of it. */
  verdict?: { text: string; stands: boolean } | undefined;
  /** Targets of the levels above this plan's place: small marks on the row. */
  above?: readonly (OutsideFigure & { level: 'province' | 'prefecture' })[];
}

/** A number that a plan sets, or one worked out of it. Texts come in the language of the page. */
export interface DotPlotTarget {
  value: number;
  comparator: Quota['comparator'];
  text: string;
  /** The quota that is drawn, or from which the number is worked out; its page; its sentence. */
  quota: string;
  href: string;
  sentence: string;
  /** Axis from `axisOf`: a drawing takes numbers of one axis only. */
  axis: string;
  /** Worked out, not written: drawn with marks of its own. */
  derived?: boolean;
}

/** A figure from outside the plans, by its id in the codebook. */
interface OutsideFigure {
  figure: string;
  value: number;
  text: string;
}

/** Numbers of one kind, in plan order, with what stands beside them. */
export interface QuotaDotPlot {
  title: string;
  description: string;
  unit: string;
  /** Says that the axis is cut and begins near its numbers; without it the axis begins at 0. */
  broken?: string | undefined;
  /** What a row without a number says. */
  silence: string;
  rows: readonly DotPlotRow[];
  /** The target of the level above all: a line across the rows. */
  reference?: (OutsideFigure & { source: string }) | undefined;
  /** Numbers found, not aimed at: a row of their own, under the axis, with marks of their own. */
  results?: readonly OutsideFigure[];
}
