import type { Clause } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';

/** A run of a clause's text, with the ids of all quotas whose number it is part of. */
export interface Segment {
  text: string;
  /** Absent in plain text. Two or more where one number is shared: “小学、初中各1名”. */
  quotaIds?: string[];
}

type QuotaPlace = Pick<Quota, 'id' | 'quote' | 'span'>;
type ClauseText = Pick<Clause, 'raw' | 'text' | 'span'>;

/** Place of the words of a quota in a clause's clean text: half-open, in UTF-16 units. */
export interface QuotaMarkSpan {
  id: string;
  start: number;
  end: number;
}

/**
 * Cuts a clause's clean text at the borders of its quotas.
 * @returns segments that re-join to `clause.text`
 * @throws when the words of a quota do not occur in the clause
 */
export function markQuotas(clause: ClauseText, quotas: readonly QuotaPlace[]): Segment[] {
  return cutAtSpans(clause.text, findQuotaSpans(clause, quotas));
}

/**
 * Finds the words of quotas in a clause's clean text. A quota's place in the source is carried over
 * to it; where the same words occur more than once, the nearest occurrence counts.
 * @throws when the words of a quota do not occur in the clause
 */
export function findQuotaSpans(clause: ClauseText, quotas: readonly QuotaPlace[]): QuotaMarkSpan[] {
  const cleanOffset = cleanOffsets(clause.raw, clause.text);
  return quotas.map((quota) => {
    const expected = cleanOffset[quota.span.start - clause.span.start] ?? clause.text.length;
    const start = nearestOccurrence(clause.text, quota.quote, expected);
    if (start === undefined)
      throw new Error(`quota ${quota.id}: “${quota.quote}” is not in its clause`);
    return { id: quota.id, start, end: start + quota.quote.length };
  });
}

/** Cuts a text at the borders of these places; the segments re-join to it. */
function cutAtSpans(text: string, spans: readonly QuotaMarkSpan[]): Segment[] {
  const borders = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const quotaIds = spans
      .filter((span) => span.start <= start && end <= span.end)
      .map(({ id }) => id);
    const words = text.slice(start, end);
    return quotaIds.length > 0 ? { text: words, quotaIds } : { text: words };
  });
}

/** Number of clean characters that stand before each offset of `raw`. Cleaning only removes. */
function cleanOffsets(raw: string, text: string): number[] {
  const offsets: number[] = [];
  let clean = 0;
  for (let index = 0; index < raw.length; index += 1) {
    offsets.push(clean);
    if (raw[index] === text[clean]) clean += 1;
  }
  return offsets;
}

function nearestOccurrence(text: string, words: string, expected: number): number | undefined {
  let nearest: number | undefined;
  for (let index = text.indexOf(words); index >= 0; index = text.indexOf(words, index + 1)) {
    if (nearest === undefined || Math.abs(index - expected) < Math.abs(nearest - expected))
      nearest = index;
  }
  return nearest;
}
