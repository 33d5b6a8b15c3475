import { spokenText } from './spoken-text.ts';

/**
 * Value of `data-spoken` on the element of a sentence: what is said where that differs from what is written,
 * else nothing, which says that the element is one sentence.
 */
export function spokenOf(sentence: string): string {
  const spoken = spokenText(sentence);
  return spoken === sentence ? '' : spoken;
}
