/** Some words, all Chinese or all not. */
export interface HanRun {
  text: string;
  han: boolean;
}

/**
 * Cuts words at the Chinese among them, with the marks and digits inside it:
 * « by 到2025年, or » is « by », « 到2025年 », « , or ».
 */
export function hanRuns(text: string): HanRun[] {
  return text
    .split(HAN_RUN)
    .map((run, index) => ({ text: run, han: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

// From a Han character or full-width mark to the last one before other words go on.
const HAN_RUN =
  /([\p{Script=Han}\u3001-\u303f\uff01-\uff20](?:[\p{Script=Han}\p{Nd}\u3000-\u303f\uff00-\uffef“”‘’…—·~,;:%.()[\]-]*[\p{Script=Han}\u3001-\u303f\uff01-\uff20…])?)/u;
