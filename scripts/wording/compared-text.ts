import { sum } from 'd3-array';
import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';
import type { PlanText, UpstreamText } from './plan-text.ts';
import { markNumbers, pickWindows, type Windows } from './windows.ts';
import { charactersOf, findWindows } from './worded-text.ts';

/** All words, or those that are left with both texts cut at set phrases. */
export const KINDS = ['all', 'free'] as const;
export type Kind = (typeof KINDS)[number];

/** A text while it is compared. */
export interface ComparedText<Text extends PlanText | UpstreamText> {
  text: Text;
  windows: Record<Kind, Windows>;
}

/** A plan while it is compared. */
export interface ComparedPlan extends ComparedText<PlanText> {
  /** For each part, its characters. */
  characters: Int32Array;
}

/** @param all its windows */
export function openText<Text extends PlanText | UpstreamText>(
  text: Text,
  all: Windows,
): ComparedText<Text> {
  const uncut = findWindows(text.worded, text.formulas);
  return { text, windows: { all, free: pickWindows(all, (start) => uncut[start] !== 0) } };
}

/** @param all its windows */
export function openPlan(plan: PlanText, all: Windows): ComparedPlan {
  const [characters] = tallyWords(plan, 1, () => 0);
  return { ...openText(plan, all), characters: characters ?? new Int32Array(SECTION_KEYS.length) };
}

/** 1 for each window, by number below `size`, that a text has. */
export function marksOf(
  { windows }: ComparedText<PlanText | UpstreamText>,
  size: number,
): Record<Kind, Uint8Array> {
  return { all: markNumbers(windows.all, size), free: markNumbers(windows.free, size) };
}

/** Position among the 12 parts of the part that a word is of. */
export function partOf({ worded, parts }: PlanText, word: number): number {
  return parts[worded.clauses[word] ?? 0] ?? 0;
}

export function addTo(column: Int32Array, index: number, value: number): void {
  column[index] = (column[index] ?? 0) + value;
}

/** Class of a word that is not counted. */
export const NO_CLASS = -1;

/** Characters of each part of a plan, by what its words are: from 0 up to the number of classes. */
export function tallyWords(
  plan: PlanText,
  classes: number,
  classOf: (word: number) => number,
): Int32Array[] {
  const tallies = Array.from({ length: classes }, () => new Int32Array(SECTION_KEYS.length));
  plan.worded.words.forEach((_, word) => {
    const own = tallies[classOf(word)];
    if (own) addTo(own, partOf(plan, word), charactersOf(plan.worded, word, word + 1));
  });
  return tallies;
}

/** A row for the whole plan, and one for each part that has clauses. @param characters of each part */
export function withWhole<Row>(
  characters: Int32Array,
  toRow: (section: SectionKey | null, sumOf: (parts: Int32Array) => number) => Row,
): Row[] {
  const rows = SECTION_KEYS.flatMap((section, part) =>
    characters[part] ? [toRow(section, (parts) => parts[part] ?? 0)] : [],
  );
  return [toRow(null, (parts) => sum(parts)), ...rows];
}
