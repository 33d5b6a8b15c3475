import type { TopicsFile } from '#src/schemas/codebook.ts';

type Topic = TopicsFile['sections'][number]['topics'][number];

/** Number of characters of a shadow that a cue finds, 0 where it does not stand. */
type Cue = (shadow: string) => number;

/** A topic with its cues made ready. */
export interface CuedTopic {
  id: string;
  cues: readonly Cue[];
}

/** Share of the first topic's score that a second one needs. */
const SECOND_TOPIC = 0.6;

export function compileCues(topics: readonly Topic[]): CuedTopic[] {
  return topics.map(({ id, cues }) => ({ id, cues: cues.map(compileCue) }));
}

/** Makes a cue ready. Nearly all cues are plain words, which are found much faster than patterns. */
function compileCue(cue: string): Cue {
  if (/^[\p{L}\p{N}]+$/u.test(cue)) return (shadow) => (shadow.includes(cue) ? cue.length : 0);
  const pattern = new RegExp(cue, 'u');
  return (shadow) => pattern.exec(shadow)?.[0].length ?? 0;
}

/** A clause as the rule coder knows it: shadows of its text and of its item's title. */
export interface ClauseToCode {
  text: string;
  /** Title of its item; undefined for the introduction of a section. */
  title: string | undefined;
}

/**
 * Codes a clause by cues alone: a cue counts the characters that it finds, once; the topic with
 * the most characters wins and a second joins it from 60 % of that. A clause without any cue takes
 * the topics of its title; an introduction the section's first topic, its aims; what is left over
 * the last, `…-other`.
 */
export function codeByCues(clause: ClauseToCode, topics: readonly CuedTopic[]): string[] {
  const byText = bestTopics(clause.text, topics);
  if (byText.length > 0) return byText;
  const byTitle =
    clause.title === undefined
      ? topics.slice(0, 1).map(({ id }) => id)
      : bestTopics(clause.title, topics);
  return byTitle.length > 0 ? byTitle : topics.slice(-1).map(({ id }) => id);
}

function bestTopics(shadow: string, topics: readonly CuedTopic[]): string[] {
  const scored = topics
    .map(({ id, cues }) => ({ id, score: scoreOf(shadow, cues) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first) return [];
  return second && second.score >= SECOND_TOPIC * first.score ? [first.id, second.id] : [first.id];
}

function scoreOf(shadow: string, cues: readonly Cue[]): number {
  return cues.reduce((sum, cue) => sum + cue(shadow), 0);
}
