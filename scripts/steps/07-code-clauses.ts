import type { Clause } from '#src/schemas/corpus.ts';
import { agrees } from '#scripts/codebook/coding/agreement.ts';
import { gradeClauses } from '#scripts/codebook/coding/grade-clauses.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { codeByCues } from '#scripts/grammar/topic.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type { Source, SplitClause, UncodedQuota } from './plan.ts';

/**
 * Gives each clause its topics and its strength. Both come from the codings of two language models, the
 * readers; a plan that none of them has coded is coded by cues and rule, and says so.
 * @param quotas of the plan: a clause with one is quantified
 */
export function codeClauses(
  source: Source,
  clauses: readonly SplitClause[],
  quotas: readonly UncodedQuota[],
  codebook: Codebook,
): Clause[] {
  const decided = settleCodings(source, codebook);
  const strengths = gradeClauses(source, clauses, quotas, codebook);
  const known = new Set(
    codebook.topics.sections.flatMap(({ topics }) => topics.map(({ id }) => id)),
  );
  const coded = clauses.map(({ clause, words, title }): Clause => {
    const strength = strengths.get(clause.id);
    if (!strength) throw new Error(`${clause.id} has no strength`);
    const settled = decided.get(clause.id);
    decided.delete(clause.id);
    const fits = settled && words.shadow.startsWith(foldCharacters(settled.opens));
    const topics = [...(settled?.topics ?? [])];
    if (fits && topics.every((topic) => known.has(topic)))
      return { ...clause, topics, codedBy: settled.codedBy, strength };
    if (settled)
      reportAt(
        source,
        clause.span.start,
        `${clause.id} is coded as “${settled.opens}…” on ${topics.join('+')}, the text has “${clause.text.slice(0, 10)}…”`,
        'correct the coding in content/codebook/coding, or the topic in topics.yml',
      );
    const cued = codebook.cuedTopics.get(clause.section) ?? [];
    const toCode = { text: words.shadow, title: title && foldCharacters(title) };
    return { ...clause, topics: codeByCues(toCode, cued), codedBy: 'rule', strength };
  });
  for (const [clause, { opens }] of decided)
    source.report({
      file: 'content/codebook/coding/readers.csv',
      found: `the coding of ${clause} (“${opens}…”) matches no clause of the text`,
      fix: 'correct its id, or remove the row',
    });
  return coded;
}

/**
 * Topics that hold for each clause of a plan, whose they are, and the words by which it is known: what
 * both readers said, else what was decided or corrected.
 */
function settleCodings(source: Source, { coding }: Codebook) {
  const { decisions, corrections } = coding;
  return new Map(
    (coding.readersOf.get(source.origin.id) ?? []).map(({ clause, opens, first, second }) => {
      const agree = agrees({ first, second });
      const [own, other] = agree ? [corrections, decisions] : [decisions, corrections];
      if (other.has(clause) || (!agree && !own.has(clause)))
        source.report({
          file: 'content/codebook/coding/adjudication.yml',
          found: agree
            ? `${clause} is decided although both readers agree`
            : `${clause} is coded ${first.join('+')} and ${second.join('+')}`,
          fix: agree
            ? 'remove the decision, or make it a correction'
            : 'decide it under `decisions`, with a reason',
        });
      const { topics = first, by: codedBy = 'model' } = own.get(clause) ?? {};
      return [clause, { opens, topics, codedBy }];
    }),
  );
}
