import { parseList, writeList } from '#src/text/address-list.ts';
import { MAX_COLUMNS } from '#src/limits.ts';

/** Choices of a reader on a comparison page. They live in the address and nowhere else. */
export interface CompareState {
  /** Ids of the plans shown, from left to right; one at least. */
  plans: readonly string[];
  /** The plan that the others are compared with, one of `plans`; `NO_BASE`; undefined leaves it to the page. */
  base: string | undefined;
  /** Rows shown: `all`, `differ` (where plans differ in kind), or the id of the one topic shown. */
  view: string;
  /** Words that a row must have; empty for none. */
  query: string;
}

/** Values that an address may name on this page. */
export interface Choices {
  /** Ids of all plans that there are. */
  plans: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  /** Plans shown when the address names none. */
  defaults: readonly string[];
}

/** As a baseline: none, also where the page has one by itself. No plan has this id. */
export const NO_BASE = 'none';

const MAX_QUERY_LENGTH = 200;
/** The parameters of an address that the table answers. */
export const ADDRESS_NAMES = ['plans', 'base', 'view', 'q'] as const;
/** The one that opens the word-by-word dialog over it: `diff=youth-rural,mengjin,hebi,3`. */
export const DIFF_NAME = 'diff';

/** The plans that an address names, known or not; none where it leaves the choice to the page. */
export function parsePlanIds(search: string): string[] {
  return parseList(new URLSearchParams(search), 'plans');
}

/**
 * Reads an address.
 * @param search the address from `?` on
 * @returns the state, and the values that this page does not know and leaves out
 */
export function parseState(
  search: string,
  choices: Choices,
): { state: CompareState; ignored: string[] } {
  const named = new URLSearchParams(search);
  const ids = parsePlanIds(search);
  const known = ids.filter((id) => choices.plans.has(id));
  const plans = known.length > 0 ? known.slice(0, MAX_COLUMNS) : choices.defaults;
  const wantedBase = named.get('base') ?? '';
  const base = [...plans, NO_BASE].includes(wantedBase) ? wantedBase : undefined;
  const wantedView = named.get('view') ?? '';
  const isView = wantedView === 'differ' || choices.topics.has(wantedView);
  const ignored = [
    ...ids.filter((id) => !plans.includes(id)),
    ...(base === undefined && wantedBase !== '' ? [wantedBase] : []),
    ...(isView || ['', 'all'].includes(wantedView) ? [] : [wantedView]),
  ];
  const query = (named.get('q') ?? '').trim().slice(0, MAX_QUERY_LENGTH).trim();
  const state = { plans, base, view: isView ? wantedView : 'all', query };
  return { state, ignored: [...new Set(ignored)] };
}

/**
 * Writes an address that `parseState` reads back. What is as the page has it by itself is left out;
 * parameters of others stay.
 * @param search the address now, from `?` on
 * @returns the new one, `?` included; empty where there is nothing to say
 */
export function formatState(
  state: CompareState,
  defaults: readonly string[],
  search: string,
): string {
  const others = new URLSearchParams(search);
  for (const name of [...ADDRESS_NAMES, DIFF_NAME]) others.delete(name);
  const parts = [others.toString()];
  if (state.plans.join() !== defaults.join()) parts.push(writeList('plans', state.plans));
  if (state.base !== undefined) parts.push(`base=${encodeURIComponent(state.base)}`);
  if (state.view !== 'all') parts.push(`view=${encodeURIComponent(state.view)}`);
  if (state.query !== '') parts.push(new URLSearchParams({ q: state.query }).toString());
  const written = parts.filter((part) => part !== '').join('&');
  return written === '' ? '' : `?${written}`;
}

/**
 * The plan that the others are compared with.
 * @param candidates plans that may be it where the reader chose none, in plan order; empty where the
 * page chooses none by itself
 */
export function findBaseline(
  { plans, base }: Pick<CompareState, 'plans' | 'base'>,
  candidates: readonly string[],
): string | undefined {
  if (base === NO_BASE) return undefined;
  return base ?? candidates.find((plan) => plans.length > 1 && plans.includes(plan));
}

/** Plans with one of them moved. @param by −1 to the left, 1 to the right */
export function movePlan(plans: readonly string[], id: string, by: -1 | 1): string[] {
  const from = plans.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= plans.length) return [...plans];
  const moved = plans.filter((plan) => plan !== id);
  moved.splice(to, 0, id);
  return moved;
}
