import { diffArrays } from 'diff';
import { foldForSearch } from '#src/text/tokens.ts';
import { wordingKey } from '#src/text/wording.ts';

/** A stretch of two texts: in both, only in the first, or only in the second. */
export interface DiffPart {
  kind: 'both' | 'first' | 'second';
  /** Words in the characters of the text that has them; of the first where both have. */
  text: string;
}

/** A word with the punctuation behind it, which is shown and never compared. */
interface Word {
  key: string;
  text: string;
}

/** Compares two Chinese texts word by word. */
export function diffWords(first: string, second: string): DiffPart[] {
  const own = cutWords(first);
  const changes = diffArrays(own, cutWords(second), { comparator: (a, b) => a.key === b.key });
  const parts: DiffPart[] = [];
  // jsdiff gives the second text's words where both agree: the first's are counted along.
  let read = 0;
  for (const { value, added, removed } of changes) {
    const words = added ? value : own.slice(read, read + value.length);
    if (!added) read += value.length;
    const kind = added ? 'second' : removed ? 'first' : 'both';
    parts.push({ kind, text: words.map(({ text }) => text).join('') });
  }
  return joinParts(parts);
}

/** Firefox has it since 2024; without it each character is compared on its own. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Cuts a text at words; what precedes the first word goes with it. */
function cutWords(text: string): Word[] {
  const words: Word[] = [];
  let before = '';
  const segments = segmenter
    ? Array.from(segmenter.segment(text), ({ segment }) => segment)
    : Array.from(text);
  for (const segment of segments) {
    const last = words.at(-1);
    if (wordingKey(segment) !== '') {
      words.push({ key: foldForSearch(segment), text: before + segment });
      before = '';
    } else if (last) last.text += segment;
    else before += segment;
  }
  return words;
}

/**
 * Joins neighbours of one kind. Words cut differently in the two texts (科普|教育, 科普教育) are no
 * difference.
 */
function joinParts(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && isSame(last, part)) last.kind = 'both';
    else joined.push({ ...part });
  }
  return joined.reduce<DiffPart[]>((merged, part) => {
    const last = merged.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else merged.push(part);
    return merged;
  }, []);
}

/** Whether one part replaces another by the same words. */
function isSame(a: DiffPart, b: DiffPart): boolean {
  if (a.kind === b.kind || a.kind === 'both' || b.kind === 'both') return false;
  return wordingKey(a.text) === wordingKey(b.text);
}
