import type { TopicsFile } from '#src/schemas/codebook.ts';
import type { Agreement, Coding } from '#src/schemas/corpus.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import type { TopicCodings } from '#scripts/codebook/read-codebook.ts';
import { agrees, krippendorffAlpha } from './agreement.ts';

/** Both readers' topics of every clause that they coded, in the order of the readers' file. */
export function listCodings({ readers, adjudication }: TopicCodings, topics: TopicsFile): Coding[] {
  const sectionOf = new Map(
    topics.sections.flatMap((entry) => entry.topics.map(({ id }) => [id, entry.section])),
  );
  const { decisions: decided, corrections } = adjudication;
  const decisions = new Map([...decided, ...corrections].map((entry) => [entry.clause, entry]));
  return readers.flatMap(({ clause, first, second }): Coding[] => {
    const section = sectionOf.get(first[0] ?? '');
    if (!section) return [];
    const decision = decisions.get(clause);
    return [
      {
        clause,
        section,
        first,
        second,
        final: decision?.topics ?? first,
        agree: agrees({ first, second }),
        reason: decision?.reason ?? null,
      },
    ];
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
  const rowOf = (section: SectionKey | 'all', own: readonly Coding[]): Agreement => {
    const others = own.filter(({ clause }) => !examples.has(clause));
    const agreeing = own.filter(({ agree }) => agree).length;
    const agreeingOthers = others.filter(({ agree }) => agree).length;
    return {
      section,
      clauses: own.length,
      agreeing,
      share: agreeing / own.length,
      alpha: krippendorffAlpha(own) ?? null,
      withoutExamples: {
        clauses: others.length,
        agreeing: agreeingOthers,
        share: agreeingOthers / others.length,
      },
    };
  };
  return [
    ...[...bySection].map(([section, own]) => rowOf(section, own)),
    ...(codings.length > 0 ? [rowOf('all', codings)] : []),
  ];
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
