import type { TopicsFile } from '../../src/schemas/codebook.ts';

type Topic = TopicsFile['sections'][number]['topics'][number];

/** A topic with its cues as patterns. */
export interface CuedTopic {
  id: string;
  cues: readonly RegExp[];
}

/** A second topic needs this share of the first one's score. */
const SECOND_TOPIC = 0.6;

export function compileCues(topics: readonly Topic[]): CuedTopic[] {
  return topics.map(({ id, cues }) => ({ id, cues: cues.map((cue) => new RegExp(cue, 'u')) }));
}

/**
 * Codes a clause by cues alone: a cue counts the characters that it finds, once; the topic with
 * the most characters wins and a second joins it from 60 % of that. Without any cue the section's
 * last topic, `…-other`, stands.
 */
export function codeByCues(shadow: string, topics: readonly CuedTopic[]): string[] {
  const scored = topics
    .map(({ id, cues }) => ({ id, score: scoreOf(shadow, cues) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first) return topics.slice(-1).map(({ id }) => id);
  return second && second.score >= SECOND_TOPIC * first.score ? [first.id, second.id] : [first.id];
}

function scoreOf(shadow: string, cues: readonly RegExp[]): number {
  return cues.reduce((sum, cue) => sum + (cue.exec(shadow)?.[0].length ?? 0), 0);
}
