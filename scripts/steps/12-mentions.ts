import type { MentionsFile, TopicsFile } from '#src/schemas/codebook.ts';
import type { Clause } from '#src/schemas/corpus.ts';
import type { Mention } from '#src/schemas/coding.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { isOther } from '#src/text/other-topic.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type { Source, UncomparedSection } from './plan.ts';

type Section = Pick<UncomparedSection, 'section' | 'measures' | 'clauses'>;
type Topic = TopicsFile['sections'][number]['topics'][number];

/**
 * The mentions of a plan, as the codebook has them. Reports each that does not hold, and each silence
 * that is not true. In a part with clauses coded by rule nobody has judged: there the terms of a topic
 * mention it.
 */
export function listMentions(
  source: Source,
  sections: readonly Section[],
  { mentions, topics }: Pick<Codebook, 'mentions'> & { topics: Pick<TopicsFile, 'sections'> },
): Mention[] {
  const own = mentions.mentions.filter(({ plan }) => plan === source.origin.id);
  const judged: Mention[] = [];
  const byRule: Mention[] = [];
  for (const { section: key, topics: possible } of topics.sections) {
    const part = sections.find(({ section }) => section.key === key);
    if (!part) continue;
    const here = own.filter(({ section }) => section === key);
    for (const mention of here) {
      const isTwice = here.find(({ topic }) => topic === mention.topic) !== mention;
      const found = isTwice ? 'it is listed twice' : findFault(mention, part, possible);
      if (found) reportMention(source, mention, found);
      else judged.push(placeMention(mention, part));
    }
    const named = new Set([
      ...here.map(({ topic }) => topic),
      ...part.clauses.flatMap((clause) => clause.topics),
    ]);
    // What fits nowhere has no matter of its own.
    const silent = possible.filter(({ id }) => !named.has(id) && !isOther(id));
    if (part.clauses.every(({ codedBy }) => codedBy !== 'rule')) checkSilence(source, part, silent);
    else byRule.push(...silent.flatMap((topic) => findTerms(part, topic)));
  }
  return [...judged, ...byRule].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ section }: Mention): number {
  return SECTION_KEYS.indexOf(section);
}

/** The mention of a topic in a part that rules coded: its clauses with a term, or none. */
function findTerms({ section, measures, clauses }: Section, { id, terms = [] }: Topic): Mention[] {
  const found = clauses.flatMap((clause) => {
    const placed = terms.flatMap((term) => {
      const where = whereOf(term, clause, measures);
      return where ? [{ clause: clause.id, words: bare(term), where }] : [];
    });
    return placed.slice(0, 1);
  });
  if (found.length === 0) return [];
  return [
    {
      plan: section.plan,
      section: section.key,
      topic: id,
      clauses: found.map(({ clause }) => clause),
      words: found.map(({ words }) => words),
      where: found.map(({ where }) => where),
    },
  ];
}

/** Where words stand: in a clause, or else in the title of its measure; undefined where in neither. */
function whereOf(
  words: string,
  clause: Pick<Clause, 'text' | 'measure'>,
  measures: Section['measures'],
): Mention['where'][number] | undefined {
  if (bare(clause.text).includes(bare(words))) return 'clause';
  const title = measures.find(({ id }) => id === clause.measure)?.title ?? '';
  return bare(title).includes(bare(words)) ? 'title' : undefined;
}

/** A mention that holds, with the places of its words. */
function placeMention(
  { plan, section, topic, clauses: ids, words }: Entry,
  { measures, clauses }: Section,
): Mention {
  const where = ids.flatMap((id, index) => {
    const clause = clauses.find((each) => each.id === id);
    return (clause && whereOf(words[index] ?? '', clause, measures)) ?? [];
  });
  return { plan, section, topic, clauses: ids, words, where };
}

type Entry = MentionsFile['mentions'][number];

/** What is wrong with a mention; undefined where it holds. */
function findFault(
  { section: key, topic, clauses: ids, words }: Entry,
  { measures, clauses }: Section,
  possible: readonly Topic[],
): string | undefined {
  if (!possible.some(({ id }) => id === topic)) return `${key} has no such topic`;
  const coded = clauses.find(({ topics }) => topics.includes(topic));
  if (coded) return `${coded.id} is coded to it`;
  if (ids.length !== words.length)
    return `${ids.length} clauses have ${words.length} runs of words`;
  for (const [index, id] of ids.entries()) {
    const clause = clauses.find((candidate) => candidate.id === id);
    if (!clause) return `the part has no clause ${id}`;
    const run = words[index] ?? '';
    if (!whereOf(run, clause, measures))
      return `“${run}” stands neither in ${id} nor in the title of its measure`;
  }
  return undefined;
}

function reportMention({ report }: Source, { plan, section, topic }: Entry, found: string): void {
  report({
    file: 'content/codebook/mentions.yml',
    found: `the mention of ${topic} (${plan}, ${section}) does not hold: ${found}`,
    fix: 'correct it, or remove it',
  });
}

/** Reports what in a part names a topic that is held to be silent there. */
function checkSilence(source: Source, { section, measures, clauses }: Section, silent: Topic[]) {
  if (!section.present) return;
  const places = [
    ...clauses.map(({ id, text, span }) => ({ id, span, text: bare(text) })),
    ...measures.map(({ id, title, span }) => ({ id, span, text: bare(title) })),
  ];
  for (const { id, terms } of silent)
    if (!terms)
      source.report({
        file: 'content/codebook/topics.yml',
        found: `${id} has no terms, and ${source.origin.id} has no clause on it`,
        fix: 'name as `terms` the words that would mention it',
      });
  for (const { id, terms = [] } of silent)
    for (const term of terms) {
      const place = places.find(({ text }) => text.includes(bare(term)));
      if (!place) continue;
      reportAt(
        source,
        place.span.start,
        `“${term}”, a term of ${id}, stands in ${place.id}, and neither a clause nor a mention is on it`,
        'decide: a mention for content/codebook/mentions.yml, or no term of the topic in topics.yml',
      );
    }
}

/** Words as they are compared: white space and width aside. */
function bare(text: string): string {
  return foldCharacters(text.replace(/\s+/g, ''));
}
