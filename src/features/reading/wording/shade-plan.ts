import { getSectionsOf } from '#src/corpus/corpus.ts';
import { FORMULA_WORDS } from '#src/corpus/formulas.ts';
import { runsInText } from '#src/corpus/places-of-clause.ts';
import { runsIn } from '#src/corpus/shared-wording.ts';
import { packPart, runKeys, type ShadedFile } from '#src/features/reading/model/shaded-text.ts';
import { stretchesOf } from '#src/features/reading/model/stretches-of.ts';
import type { SectionEntry } from '#src/schemas/corpus.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';
import { markWords } from '#src/text/shared-words.ts';

/** The runs that a plan shares, each once. */
export function sharedRuns(plan: string): ReuseRun[] {
  return [...new Set(runsIn(plan).map(({ run }) => run))];
}

/** Those of one part, with their names in it. */
export function runsOfPart(
  { section: { plan, key } }: Pick<SectionEntry, 'section'>,
  runs: readonly ReuseRun[],
): { run: ReuseRun; key: string }[] {
  const own = runs.filter(({ occurrences }) =>
    occurrences.some((each) => each.plan === plan && each.section === key),
  );
  const keys = runKeys(own.map(({ id }) => id));
  return own.map((run) => ({ run, key: keys.get(run.id) ?? run.id }));
}

/** What is to be shaded in a plan: parts and clauses without shared wording are left out. */
export async function shadePlan(plan: string): Promise<ShadedFile> {
  const placed = runsIn(plan);
  const runs = sharedRuns(plan);
  const sections = await getSectionsOf(plan);
  return sections.flatMap((entry) => {
    const own = runsOfPart(entry, runs);
    if (own.length === 0) return [];
    const keys = new Map(own.map(({ run, key }) => [run.id, key]));
    const shaded = entry.clauses.map((clause) => {
      const words = markWords(clause.text, runsInText(clause, placed), FORMULA_WORDS);
      return [clause.id, stretchesOf(words, keys)] as const;
    });
    const text = Object.fromEntries(shaded.filter(([, stretches]) => stretches.length > 0));
    return [packPart(text, [...keys.values()])];
  });
}
