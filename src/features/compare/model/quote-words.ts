import { findHits } from '#src/text/marks.ts';

/** Words in the stretch of their sentence that commas bound; `…` stands for what is left out. */
export interface QuotedWords {
  before: string;
  words: string;
  after: string;
}

/**
 * Cuts a sentence down to the stretch with some words of it: « 加强健康教育，«利用广播、电视»普及知识。 » →
 * « …|利用广播、电视|普及知识。 ». Undefined where they do not stand in it.
 */
export function quoteWords(sentence: string, words: string): QuotedWords | undefined {
  const [hit] = findHits(sentence, [words]);
  if (!hit) return undefined;
  const start = sentence.slice(0, hit.start).search(/[^，,；;：:。]*$/u);
  const rest = sentence.slice(hit.end);
  const stretch = rest.slice(0, rest.search(/[，,；;：:。]|$/u));
  // The mark at the end of the sentence is not worth a sign that it is left out.
  const isWhole = rest.length - stretch.length <= 1;
  return {
    before: (start > 0 ? '…' : '') + sentence.slice(start, hit.start),
    words: sentence.slice(hit.start, hit.end),
    after: isWhole ? rest : `${stretch}…`,
  };
}
