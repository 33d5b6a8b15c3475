import type { Shape } from '#src/charts/drawing.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';

/** A number that a sentence holds. */
export interface BarNumber {
  quota: string;
  value: number;
  /** As short as it can be: « ≥50人次 ». */
  label: string;
}

/** A sentence as a bar. */
export interface Bar {
  /** Ends in the id of its clause. */
  href: string;
  /** Its part, its place in it, and its numbers: « 青少年 第9条 300人次 »; none where it is no mark. */
  name: string | undefined;
  /** Length of its text, which is the width of its bar. */
  characters: number;
  numbers: readonly BarNumber[];
}

/** A part of a plan; no bars where the plan has no such part. */
export interface BarBand {
  part: SectionKey;
  href: string;
  /** Plan, part and counts, read out. */
  text: string;
  /** What is shown of a part that is missing. */
  tip: string | undefined;
  bars: readonly Bar[] | undefined;
}

export interface BarPlan {
  id: string;
  name: string;
  href: string;
  /** How many sentences, how many numbers. */
  sentences: string;
  numbers: string;
  /** What sets it apart: a draft, another level. */
  marks: readonly string[];
  /** File with the words of its sentences, by their id. */
  tips: string;
  /** One for each part, in their order. */
  bands: readonly BarBand[];
}

/** A part over the plans drawn. */
export interface BarPart {
  key: SectionKey;
  /** Its name in lines. */
  lines: readonly string[];
  /** Its name where letters stand one under the other: short. */
  upright: string;
  href: string;
  /** How many numbers it has in all of them, in words. */
  numbers: string;
  /** Whether there is none, though a plan has the part. */
  silent: boolean;
}

export interface PlanBarsData {
  parts: readonly BarPart[];
  plans: readonly BarPlan[];
}

export interface PlanBarsOptions extends Shape {
  words: {
    title: string;
    description: string;
    /** Where a plan has no such part. */
    absent: string;
  };
}
