import type { PlanChoice } from '#src/features/compare/model/plan-choice.ts';
import type { CompareState } from '#src/features/compare/model/state.ts';
import type { CompareControlsWords } from '#src/i18n/zh/compare-controls.ts';
import type { ComparePanelsWords } from '#src/i18n/zh/compare-panels.ts';
import type { TopicColumn } from '#src/features/compare/model/topic-table.ts';
import type { CopyFormat } from '#src/features/compare/model/copy-formats.ts';
import type { CompareTable, TableRow } from './read-table.ts';

/** Tools that are loaded on demand: src/features/compare/client/on-demand.ts has them. */
export interface Tools {
  addColumn: (table: CompareTable, data: TopicColumn, plans: readonly string[]) => TableRow[];
  copyRows: (
    page: ComparePage,
    rows: readonly TableRow[],
    format: CopyFormat,
    message: string,
  ) => Promise<void>;
  openDiff: (page: ComparePage, row: TableRow) => void;
  fillHelp: (panel: HTMLElement, keysOn: boolean, setKeys: (on: boolean) => void) => void;
  setPanelWords: (words: ComparePanelsWords) => void;
  /** Fills a panel with plans to choose. @returns a function that brings the panel up to date */
  fillPlanPanel: (panel: HTMLElement, page: ComparePage) => () => void;
}

/** Page as its controls know it, with what they can ask of it. */
export interface ComparePage {
  table: CompareTable;
  words: CompareControlsWords;
  /** State that is shown now. */
  readonly state: CompareState;
  /** Shows another state and keeps it in the address. @param message what to announce */
  go: (change: Partial<CompareState>, message?: string) => void;
  /** Fetches a plan's column where needed and shows it as the last one. */
  add: (plan: string) => Promise<void>;
  /** All plans that there are. */
  listPlans: () => Promise<readonly PlanChoice[]>;
  say: (message: string) => void;
  /** Fetches what is loaded on demand and uses it; a failure is announced. */
  withTools: (use: (tools: Tools) => void) => Promise<void>;
}

/** A control that follows the state. */
export interface Control {
  element: HTMLElement;
  update: () => void;
}

/** Counts of rows shown and of their clauses with the words, undefined when none are looked for. */
export interface Shown {
  rows: number;
  hits: number | undefined;
}
