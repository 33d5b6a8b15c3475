/** A stretch of words of the site, and whether it is Chinese. */
export interface HanRun {
  text: string;
  han: boolean;
}

/**
 * Cuts English words at the Chinese that they quote, with the marks and digits inside it:
 * « by 到2025年, or » is « by », « 到2025年 », « , or ».
 */
export function splitHanRuns(words: string): HanRun[] {
  return words
    .split(HAN_RUN)
    .map((text, index) => ({ text, han: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

// From a character or full-width mark to the last one before English goes on.
const HAN_RUN =
  /([\p{Script=Han}\u3001-\u303f\uff01-\uff20](?:[\p{Script=Han}\p{Nd}\u3000-\u303f\uff00-\uffef“”‘’…—·~-]*[\p{Script=Han}\u3001-\u303f\uff01-\uff20…])?)/u;
