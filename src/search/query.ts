import { foldForSearch } from './tokens.ts';

/** A reader's query, ready to be answered. */
export type ParsedQuery =
  | { kind: 'empty' }
  /** Only control characters and the like: nothing that a text can contain. */
  | { kind: 'unsearchable' }
  | { kind: 'too-long' }
  /** Folded, without repeats: a clause must contain every one of them. */
  | { kind: 'phrases'; phrases: string[] };

/** UTF-16 units. The longest clause of the first five plans has 390. */
export const MAX_QUERY_LENGTH = 1000;
/** Each word is a search of its own. */
const MAX_PHRASES = 20;

/** Words between blanks, or anything between two ASCII double quotes, blanks included. */
const PART = /["＂]([^"＂]*)["＂]?|([^\s"＂]+)/gu;
/** Plans print «3000 人次» and «2025 年»: a blank before a unit does not part two words. */
const BLANK_BEFORE_UNIT =
  /(?<=[0-9０-９])\s+(?=(?:[万亿余多]*(?:人次|小时|学时|课时|年|月|日|人|名|个|家|次|所|场|期|件|项|部|处|岁|元)(?:以上|以下|以内|底|末|前)?|[%％])(?:\s|$))/gu;

/** Reads a query: blanks part words, `"…"` holds a phrase together. */
export function parseQuery(query: string): ParsedQuery {
  const trimmed = query.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.length > MAX_QUERY_LENGTH) return { kind: 'too-long' };
  const parts = Array.from(
    trimmed.replace(BLANK_BEFORE_UNIT, '').matchAll(PART),
    (match) => match[1] ?? match[2] ?? '',
  );
  const phrases = [...new Set(parts.map(foldForSearch))].filter((phrase) => phrase !== '');
  if (phrases.length === 0) return { kind: 'unsearchable' };
  if (phrases.length > MAX_PHRASES) return { kind: 'too-long' };
  return { kind: 'phrases', phrases };
}
