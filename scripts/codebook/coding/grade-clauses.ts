import type { Clause } from '#src/schemas/corpus.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { findStrength, type Grade } from '#scripts/grammar/strength.ts';
import type { Source, SplitClause, UncodedQuota } from '#scripts/steps/plan.ts';
import { reportAt } from '#scripts/text/problem.ts';
import { settleStrength } from './settle-strength.ts';

/**
 * Strength of each clause of a plan, by its id: `quantified` where a quota stands in it; else what the
 * readings say of its main predicate, or the rule where there is none.
 */
export function gradeClauses(
  source: Source,
  clauses: readonly SplitClause[],
  quotas: readonly UncodedQuota[],
  { coding, strengthWords }: Codebook,
): Map<string, Clause['strength']> {
  const { settled, undecided } = settleStrength(coding);
  const isOwn = (id: string) => id.startsWith(`${source.origin.id}-`);
  for (const id of undecided.filter(isOwn))
    reportReading(source, `the readings of ${id} differ`, 'decide it, with a reason');
  const known = new Set(clauses.map(({ clause }) => clause.id));
  const named = [...settled.keys(), ...coding.strength.decisions.map(({ clause }) => clause)];
  for (const id of new Set(named.filter((id) => isOwn(id) && !known.has(id))))
    reportReading(source, `${id} is no clause of the text`, 'correct its id, or remove it');
  const quoteOf = new Map(quotas.toReversed().map(({ quota }) => [quota.clause, quota.quote]));
  return new Map(
    clauses.map((split) => {
      const { id, section, measure } = split.clause;
      const { shadow } = split.words;
      const reading = settled.get(id);
      const { codedBy, final } =
        reading && fits(source, split, reading)
          ? reading
          : {
              codedBy: 'rule' as const,
              final: findStrength({ shadow, section, measure, title: split.title }, strengthWords),
            };
      const word = quoteOf.get(id);
      const grade = word === undefined ? final : { level: 'quantified' as const, word };
      return [id, { ...grade, codedBy }];
    }),
  );
}

/** Whether the clause opens as the reader had it, and has the word that decides; reports where not. */
function fits(
  source: Source,
  { clause, words: { shadow } }: SplitClause,
  { opens, final }: { opens: string; final: Grade },
): boolean {
  const hasWord = final.word === null || shadow.includes(foldCharacters(final.word));
  if (shadow.startsWith(foldCharacters(opens)) && hasWord) return true;
  reportAt(
    source,
    clause.span.start,
    `${clause.id} is read as “${opens}…${final.word ?? ''}”, the text has “${clause.text.slice(0, 10)}…”`,
    'correct the reading in content/codebook/coding/strength.csv, or the decision on it',
  );
  return false;
}

function reportReading(source: Source, found: string, fix: string): void {
  source.report({ file: 'content/codebook/coding/strength-decisions.yml', found, fix });
}
