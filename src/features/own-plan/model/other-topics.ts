import type { SectionEntry } from '#src/schemas/corpus.ts';

/** A topic on which other plans have clauses in the same part. */
export interface OtherTopic<Topic> {
  topic: Topic;
  /** How many other plans. */
  plans: number;
}

/** What others write in a part, and one plan does not. */
export interface OtherTopics<Topic> {
  /** It has nothing on them. */
  silent: OtherTopic<Topic>[];
  /** It names them, in sentences on other topics. */
  mentioned: OtherTopic<Topic>[];
}

/**
 * The topics of a part that others have clauses on and one plan has none, in the order given.
 * @param own the part of the plan; undefined where it has none, and so is silent on all
 * @param others the same part of each other plan that has it
 * @param isMentioned whether the plan names a topic in clauses on others
 */
export function otherTopics<Topic extends { id: string }>(
  topics: readonly Topic[],
  own: Pick<SectionEntry, 'clauses'> | undefined,
  others: readonly Pick<SectionEntry, 'clauses'>[],
  isMentioned: (topic: string) => boolean,
): OtherTopics<Topic> {
  const written = topics
    .filter(({ id }) => !own || !writesOn(own, id))
    .map((topic) => ({ topic, plans: others.filter((each) => writesOn(each, topic.id)).length }))
    .filter(({ plans }) => plans > 0);
  const isNamed = ({ topic }: OtherTopic<Topic>) => own !== undefined && isMentioned(topic.id);
  return {
    silent: written.filter((each) => !isNamed(each)),
    mentioned: written.filter(isNamed),
  };
}

function writesOn({ clauses }: Pick<SectionEntry, 'clauses'>, topic: string): boolean {
  return clauses.some(({ topics }) => topics.includes(topic));
}
