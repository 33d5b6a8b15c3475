import type { Plan, Quota } from '#src/schemas/corpus.ts';

/** One plan's row. Names and texts come in the language of the page. */
export interface DotPlotRow {
  plan: string;
  name: string;
  /** Place among the plans on the page, from 0, for the colour. */
  index: number;
  level: Plan['level'];
  status: Plan['status'];
  /** Undefined where the plan sets no such number: drawn as silence. */
  target: DotPlotTarget | undefined;
  /** Targets of the levels above this plan's place: small marks on the row. */
  above?: readonly { level: 'province' | 'prefecture'; value: number; text: string }[];
}

/** A number that a plan sets, or one worked out of it. */
export interface DotPlotTarget {
  value: number;
  comparator: Quota['comparator'];
  text: string;
  /** Kind from `kindOf`: a drawing takes numbers of one kind only. */
  kind: string;
  /** Worked out, not written: drawn with marks of its own. */
  derived?: boolean;
}

/** Numbers of one kind, in plan order, with what stands beside them. */
export interface QuotaDotPlot {
  rows: readonly DotPlotRow[];
  /** The target of the level above all: a line across the rows. */
  reference: { value: number; text: string; source: string } | undefined;
  /** Numbers found, not aimed at: a row of their own, under the axis, with marks of their own. */
  results: readonly { value: number; text: string }[];
}

export interface QuotaDotPlotOptions {
  /** Start of the ids in this drawing. */
  id: string;
  /** Width in px of the view box. Below 480, names and numbers stand above their rows. */
  width: number;
  words: {
    title: string;
    description: string;
    unit: string;
    silence: string;
    results: string;
    notTargets: string;
    prefecture: string;
    draft: string;
    comparator: Record<Quota['comparator'], string>;
    above: Record<'province' | 'prefecture', string>;
    derived: string;
    /** A value of the axis: 5000, 5,000. */
    digits: (value: number) => string;
  };
}

export type DotPlotWords = QuotaDotPlotOptions['words'];
