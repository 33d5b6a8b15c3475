import type { Shape } from '#src/charts/drawing.ts';

/** Words on end that equally many plans have. */
export interface Stretch {
  /** Number of plans, this one too; or that they are a set phrase of the state. */
  level: number | 'formula';
  /** Length; punctuation, blanks and signs are not counted. */
  characters: number;
}

/** A part of a plan as a band of its strip. */
export interface StripPart {
  section: string;
  name: string;
  /** The name in lines, where there is little room. */
  lines: readonly string[];
  href: string;
  /** Shown on hovering. */
  text: string;
  characters: number;
  stretches: readonly Stretch[];
}

export interface StripPlan {
  id: string;
  name: string;
  /** What sets the plan apart: a draft, another level; empty for most. */
  note: string;
  /** How much of it stands in no other plan. */
  own: string;
  /** Its length. */
  length: string;
  /** The name with these marks. */
  marked: string;
  /** All of this in a sentence, read out. */
  text: string;
  parts: readonly StripPart[];
}

export interface StripsOptions extends Shape {
  words: {
    title: string;
    description: string;
    /** Names in the legend, from one plan upwards; the last stands for more too. */
    levels: readonly string[];
    formula: string;
  };
}
