import { parse } from 'yaml';
import source from '#content/codebook/topics.yml?raw';
import { TopicsFile } from '#src/schemas/codebook.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';

/** A topic that a clause of a part can have, as the codebook names and defines it. */
export type CodebookTopic = Pick<
  TopicsFile['sections'][number]['topics'][number],
  'id' | 'aliases' | 'zh' | 'en' | 'definition'
>;

/** content/codebook/topics.yml: what a clause is about, part by part. */
export const codebookTopics = TopicsFile.parse(parse(source)).sections;

/** The topics of a part in the codebook's order, which is that of the rows. @throws when it has none */
export function topicsOf(key: SectionKey): readonly CodebookTopic[] {
  const topics = codebookTopics.find(({ section }) => section === key)?.topics;
  if (!topics) throw new Error(`content/codebook/topics.yml has no part “${key}”`);
  return topics;
}
