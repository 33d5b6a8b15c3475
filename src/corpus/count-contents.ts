import { sum } from 'd3-array';
import type { SectionEntry } from '#src/schemas/corpus.ts';

export type ContentCounts = ReturnType<typeof countContents>;

/** Amounts of what stands in some parts of a plan. */
export function countContents(entries: readonly SectionEntry[]) {
  return {
    sections: entries.length,
    /** Numbered or dashed items; a chapter's own text, which has no label, is none. */
    measures: sum(entries, ({ measures }) => measures.filter(({ label }) => label !== '').length),
    clauses: sum(entries, ({ clauses }) => clauses.length),
    quotas: sum(entries, ({ quotas }) => quotas.length),
    /** Bodies named, once for each list that names them. */
    responsibilities: sum(entries, ({ responsibilities }) => responsibilities.length),
  };
}
