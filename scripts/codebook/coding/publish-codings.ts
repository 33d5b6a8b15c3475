import type { TopicsFile } from '#src/schemas/codebook.ts';
import type { Agreement, Coding } from '#src/schemas/coding.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import type { TopicCodings } from '#scripts/codebook/read-codebook.ts';
import { agrees, krippendorffAlpha } from './agreement.ts';

/** Both readers' topics of every clause that they coded, in the order of the readers' file. */
export function listCodings(coding: TopicCodings, topics: TopicsFile): Coding[] {
  const sectionOf = new Map(
    topics.sections.flatMap((entry) => entry.topics.map(({ id }) => [id, entry.section])),
  );
  return coding.readers.flatMap(({ clause, first, second }): Coding[] => {
    const section = sectionOf.get(first[0] ?? '');
    if (!section) return [];
    const decision = coding.corrections.get(clause) ?? coding.decisions.get(clause);
    const [final, reason] = [decision?.topics ?? first, decision?.reason ?? null];
    return [{ clause, section, first, second, final, agree: agrees({ first, second }), reason }];
  });
}

/** The agreement of each section, and of all together in the last row. */
export function measureAgreement(
  codings: readonly Coding[],
  { readers }: TopicCodings,
  topics: TopicsFile,
): Agreement[] {
  const examples = findExamples(readers, topics);
  const bySection = Map.groupBy(codings, ({ section }) => section);
  const rowOf = (section: SectionKey | 'all', own: readonly Coding[]): Agreement => ({
    section,
    ...countAgreeing(own),
    sameMain: own.filter(({ first, second }) => first[0] === second[0]).length,
    alpha: krippendorffAlpha(own) ?? null,
    withoutExamples: countAgreeing(own.filter(({ clause }) => !examples.has(clause))),
  });
  return [
    ...[...bySection].map(([section, own]) => rowOf(section, own)),
    ...(codings.length > 0 ? [rowOf('all', codings)] : []),
  ];
}

function countAgreeing(codings: readonly Coding[]) {
  const agreeing = codings.filter(({ agree }) => agree).length;
  return { clauses: codings.length, agreeing, share: agreeing / codings.length };
}

/** Ids of the clauses that the codebook quotes as examples. */
function findExamples(readers: TopicCodings['readers'], { sections }: TopicsFile): Set<string> {
  const examples = sections.flatMap(({ section, topics }) =>
    topics.flatMap(({ example }) =>
      example ? [{ prefix: `${example.plan}-${section}-`, text: example.text }] : [],
    ),
  );
  const quoted = readers.filter(({ clause, opens }) =>
    examples.some(({ prefix, text }) => clause.startsWith(prefix) && text.startsWith(opens)),
  );
  return new Set(quoted.map(({ clause }) => clause));
}
