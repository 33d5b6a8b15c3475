import type { ReuseRun } from '#src/schemas/wording.ts';

/** A run with the runs that stand inside it and that more plans have. */
export interface QuotedRun {
  run: ReuseRun;
  within: ReuseRun[];
}

/**
 * The longest runs, each once: a run inside one that is quoted already stands with that one. Set phrases
 * are left to `formulas`.
 */
export function pickRuns(
  runs: readonly ReuseRun[],
  most: number,
): { longest: QuotedRun[]; formulas: ReuseRun[] } {
  const sorted = runs.toSorted((a, b) => b.characters - a.characters || (a.id < b.id ? -1 : 1));
  const longest: QuotedRun[] = [];
  for (const run of sorted.filter(({ formula }) => !formula)) {
    const outer = longest.find((quoted) => standsIn(run, quoted.run));
    if (outer) outer.within.push(run);
    else if (longest.length < most) longest.push({ run, within: [] });
  }
  return { longest, formulas: sorted.filter(({ formula }) => formula) };
}

/** Whether a run stands inside another wherever both plans have that. */
function standsIn(run: ReuseRun, outer: ReuseRun): boolean {
  return outer.occurrences.every(({ plan, span }) =>
    run.occurrences.some(
      (own) => own.plan === plan && own.span.start >= span.start && own.span.end <= span.end,
    ),
  );
}
