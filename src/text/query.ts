import { foldForSearch } from './tokens.ts';

/** A reader's query, ready to be answered. */
export type ParsedQuery =
  | { kind: 'empty' }
  /** Only control characters and the like: nothing that a text can contain. */
  | { kind: 'unsearchable' }
  /** Only words to leave out. */
  | { kind: 'only-excluded' }
  | { kind: 'too-long' }
  | PhraseQuery;

/** Folded, without repeats: a text must contain every phrase and none of the excluded. */
export interface PhraseQuery {
  kind: 'phrases';
  phrases: string[];
  excluded: string[];
}

/** UTF-16 units. The longest clause of the first five plans has 390. */
export const MAX_QUERY_LENGTH = 1000;
/** Each word is a search of its own. */
const MAX_PHRASES = 20;

/** Words between blanks, or anything between two ASCII double quotes; a minus before leaves out. */
const PART =
  /(?:^|\s)([-－−])?(?:["＂]([^"＂]*)["＂]?|([^\s"＂]+))|["＂]([^"＂]*)["＂]?|[^\s"＂]+/gu;
/** Plans print «3000 人次» and «2025 年»: a blank before a unit does not part two words. */
const BLANK_BEFORE_UNIT =
  /([0-9０-９])\s+(?=(?:[万亿余多]*(?:人次|小时|学时|课时|年|月|日|人|名|个|家|次|所|场|期|件|项|部|处|岁|元)(?:以上|以下|以内|底|末|前)?|[%％])(?:\s|$))/gu;

const DASHES = /^[-－−‐–—]+$/u;

/** Reads a query: blanks part words, `"…"` holds a phrase together, `-` leaves a word out. */
export function parseQuery(query: string): ParsedQuery {
  const trimmed = query.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.length > MAX_QUERY_LENGTH) return { kind: 'too-long' };
  const phrases = new Set<string>();
  const excluded = new Set<string>();
  for (const match of trimmed.replace(BLANK_BEFORE_UNIT, '$1').matchAll(PART)) {
    const [matched, minus, held, word, heldInside] = match;
    const whole = matched.trimStart();
    // A minus with nothing to leave out is a mark like others.
    const leavesOut = minus !== undefined && !DASHES.test(whole);
    const phrase = foldForSearch(leavesOut ? (held ?? word ?? '') : (held ?? heldInside ?? whole));
    if (phrase !== '') (leavesOut ? excluded : phrases).add(phrase);
  }
  for (const phrase of phrases) excluded.delete(phrase);
  if (phrases.size === 0) return { kind: excluded.size > 0 ? 'only-excluded' : 'unsearchable' };
  if (phrases.size + excluded.size > MAX_PHRASES) return { kind: 'too-long' };
  return { kind: 'phrases', phrases: [...phrases], excluded: [...excluded] };
}
