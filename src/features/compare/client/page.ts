import type { CopyFormat } from '#src/features/compare/model/copy-formats.ts';
import type { CompareState } from '#src/features/compare/model/state.ts';
import type { CompareControlsWords } from '#src/i18n/zh/compare-controls.ts';
import type { CompareTable, ListedPlan } from './read-table.ts';

/** Page as its controls know it, with what they can ask of it. */
export interface ComparePage {
  table: CompareTable;
  words: CompareControlsWords;
  /** State that is shown now. */
  readonly state: CompareState;
  /** The format that copies are made in. */
  format: CopyFormat;
  /** Shows another state and keeps it in the address. @param message what to announce */
  go: (change: Partial<CompareState>, message?: string) => void;
  /** Fetches a plan's column where needed and shows it as the last one. */
  add: (plan: string) => Promise<void>;
  /** All plans that there are. */
  listPlans: () => Promise<readonly ListedPlan[]>;
  say: (message: string) => void;
}

/** Counts of rows shown and of their clauses with the words, undefined when none are looked for. */
export interface Shown {
  rows: number;
  hits: number | undefined;
}
