import { sum } from 'd3-array';
import type { PageCard } from './page-card.ts';
import { getTopicSections } from '#src/corpus/codebook.ts';
import { getPlans, getQuotas } from '#src/corpus/corpus.ts';
import { readDataFile } from '#src/corpus/open-data.ts';
import { getNote } from '#src/features/method/notes.ts';
import type { Messages } from '#src/i18n/index.ts';
import { TABLE_NAMES } from '#src/schemas/open-data.ts';

/** The cards of the pages about the site and its data: the name of each, and what it comes to. */
export async function getNoteCards(messages: Messages): Promise<PageCard[]> {
  const { cards, data, lang, language, search } = messages;
  const count = (value: number) => value.toLocaleString(lang);
  const [plans, quotas, sections] = await Promise.all([
    getPlans(),
    getQuotas(),
    getTopicSections(),
  ]);
  const clauses = sum(sections, (section) => section.clauses);
  const topics = sum(sections, (section) => section.topics);
  const rows = sum(TABLE_NAMES, (name) => readDataFile(name).rows.length);
  const characters = sum(plans, (plan) => plan.source.characters);
  const note = async (name: string, headline: string): Promise<PageCard> => {
    const { title } = await getNote(name, language);
    return { page: `/${name}/`, kicker: title, headline };
  };
  return [
    { page: '/search/', kicker: search.title, headline: cards.search(clauses, quotas.length) },
    { page: '/data/', kicker: data.title, headline: cards.data(TABLE_NAMES.length, count(rows)) },
    await note('codebook', cards.topics(topics, clauses)),
    await note('method', cards.method(count(characters))),
    await note('about', cards.about),
  ];
}
