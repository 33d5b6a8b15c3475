import type { Mark } from '#src/charts/mark.ts';

/** What is known of a place in a year; nothing where nothing is on record. */
interface YearValue {
  year: number;
  value: number;
  text: string;
  mark: Mark;
}

export interface YearRow {
  id: string;
  name: string;
  /** Found, in order of years. */
  values: readonly YearValue[];
  /** Years looked for and not found. */
  gaps: readonly number[];
}

export interface YearGridOptions {
  id: string;
  width: number;
  words: { title: string; description: string; gap: string; year: (year: number) => string };
}
