import type { Origins, RunOrigin } from '#src/schemas/wording.ts';
import type { OwnWindows } from './own-windows.ts';
import { type PlanText, tallyCharacters, type UpstreamText } from './plan-text.ts';
import { coverWords, type Windows } from './windows.ts';

/** Characters of a plan by origin, of all of it and then part by part; and cut at set phrases. */
export interface OriginsOf {
  all: Origins[];
  free: Origins[];
}

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

/**
 * Sorts the characters of plans by the origin of the windows that cover them; where these differ, the first
 * in the order inherited, unknown, shared, local holds.
 */
export function originsOf(
  windows: Windows,
  plans: readonly OwnWindows<PlanText>[],
  upstreams: readonly OwnWindows<UpstreamText>[],
): (plan: OwnWindows<PlanText>) => OriginsOf {
  const all = sortWindows(windows.size, 'all', plans, upstreams);
  const free = sortWindows(windows.size, 'free', plans, upstreams);
  return (plan) => ({
    all: sumByOrigin(windows, plan, all, () => true),
    free: sumByOrigin(windows, plan, free, plan.isFree),
  });
}

/** Origins from the weakest claim on a word to the strongest. */
const ORDER = ['local', 'shared', 'unknown', 'inherited'] as const;

/** Position in `ORDER` of the origin of each window. */
function sortWindows(
  size: number,
  kind: 'all' | 'free',
  plans: readonly OwnWindows<PlanText>[],
  upstreams: readonly OwnWindows<UpstreamText>[],
): Uint8Array {
  const times = new Uint8Array(size);
  const untold = new Uint8Array(size);
  const above = new Uint8Array(size);
  for (const plan of plans) {
    const texts = upstreams.filter(({ of }) => of.covers.has(plan.of.id));
    for (const window of plan[kind]) {
      if (window < 0) continue;
      times[window] = Math.min(2, (times[window] ?? 0) + 1);
      if (texts.length === 0) untold[window] = 1;
      if (texts.some((text) => text[kind].has(window))) above[window] = 1;
    }
  }
  return times.map((count, window) => {
    if (above[window]) return ORDER.indexOf('inherited');
    if (count < 2) return ORDER.indexOf('local');
    return ORDER.indexOf(untold[window] ? 'unknown' : 'shared');
  });
}

/** @param isIn whether the window that begins at a word counts */
function sumByOrigin(
  windows: Windows,
  { of: plan, text }: OwnWindows<PlanText>,
  origins: Uint8Array,
  isIn: (start: number) => boolean,
): Origins[] {
  const covers = ORDER.map((_, origin) =>
    coverWords(windows, text, (window, start) => origins[window] === origin && isIn(start)),
  );
  const strongest = (word: number) => covers.findLastIndex((cover) => cover[word] === 1);
  const tallies = tallyCharacters(plan, ORDER.length, (word) => Math.max(0, strongest(word)));
  return tallies.map(({ characters: [local = 0, shared = 0, unknown = 0, inherited = 0] }) => {
    return { inherited, shared, unknown, local };
  });
}
