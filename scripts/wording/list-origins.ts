import type { Origins, RunOrigin } from '#src/schemas/wording.ts';
import {
  type ComparedPlan,
  type ComparedText,
  type Kind,
  NO_CLASS,
  tallyWords,
} from './compared-text.ts';
import type { UpstreamText } from './plan-text.ts';
import { eachCovered, markNumbers } from './windows.ts';

/**
 * Origin of words that some plans have.
 * @param plans ids of these plans
 * @param here texts of a higher level that have the words
 * @param upstreams all such texts
 */
export function originOf(
  plans: readonly string[],
  here: readonly Pick<UpstreamText, 'covers'>[],
  upstreams: readonly Pick<UpstreamText, 'covers'>[],
): RunOrigin {
  if (plans.some((plan) => here.some(({ covers }) => covers.has(plan)))) return 'inherited';
  const isTold = plans.every((plan) => upstreams.some(({ covers }) => covers.has(plan)));
  return isTold ? 'shared' : 'unknown';
}

/** Characters of a plan by origin, summed over all of it or over one of its parts. */
export type PlanOrigins = Record<Kind, (sumOf: (parts: Int32Array) => number) => Origins>;

/** Origins from the weakest claim on a word to the strongest, which holds where several windows cover it. */
const ORDER = ['local', 'shared', 'unknown', 'inherited'] as const;

/** Sorts the characters of plans by the origin of the windows that cover them. */
export function sortOrigins(
  size: number,
  plans: readonly ComparedPlan[],
  upstreams: readonly ComparedText<UpstreamText>[],
): (plan: ComparedPlan) => PlanOrigins {
  const all = sortWindows(size, 'all', plans, upstreams);
  const free = sortWindows(size, 'free', plans, upstreams);
  return (plan) => ({
    all: tallyOrigins(plan, 'all', all),
    free: tallyOrigins(plan, 'free', free),
  });
}

/** For each origin but `local`, 1 for each window that is of it, by number; what is inherited may be shared too. */
function sortWindows(
  size: number,
  kind: Kind,
  plans: readonly ComparedPlan[],
  upstreams: readonly ComparedText<UpstreamText>[],
): Uint8Array[] {
  const times = new Uint8Array(size);
  const untold = new Uint8Array(size);
  const inherited = new Uint8Array(size);
  const above = upstreams.map(({ text, windows }) => {
    return { covers: text.covers, marks: markNumbers(windows[kind], size) };
  });
  const lastPlan = new Int32Array(size).fill(-1);
  for (const [number, { text, windows }] of plans.entries()) {
    const texts = above.filter(({ covers }) => covers.has(text.id));
    for (const window of windows[kind].numbers) {
      if (lastPlan[window] === number) continue;
      lastPlan[window] = number;
      times[window] = Math.min(2, (times[window] ?? 0) + 1);
      if (texts.length === 0) untold[window] = 1;
      if (texts.some(({ marks }) => marks[window] === 1)) inherited[window] = 1;
    }
  }
  return [
    times.map((count, window) => Number(count === 2 && untold[window] === 0)),
    times.map((count, window) => Number(count === 2 && untold[window] === 1)),
    inherited,
  ];
}

/** @param marks for each origin but `local`, its windows */
function tallyOrigins(
  { text, windows }: ComparedPlan,
  kind: Kind,
  marks: readonly Uint8Array[],
): PlanOrigins[Kind] {
  const origins = new Uint8Array(text.worded.words.length);
  marks.forEach((own, index) => {
    eachCovered(windows[kind], own, (start, end) => origins.fill(index + 1, start, end));
  });
  const tallies = tallyWords(text, ORDER.length, (word) =>
    kind === 'free' && text.formulas[word] ? NO_CLASS : (origins[word] ?? 0),
  );
  return (sumOf) => {
    const [local = 0, shared = 0, unknown = 0, inherited = 0] = tallies.map(sumOf);
    return { inherited, shared, unknown, local };
  };
}
