import type { SectionEntry } from '#src/schemas/corpus.ts';

/** Amounts of what stands in some parts of a plan. */
export interface ContentCounts {
  sections: number;
  /** Numbered or dashed items; a chapter's own text, which has no label, is none. */
  measures: number;
  clauses: number;
  quotas: number;
  /** Bodies named, once for each list that names them. */
  responsibilities: number;
}

/** Counts over the parts given. */
export function countContents(entries: readonly SectionEntry[]): ContentCounts {
  const sum = (count: (entry: SectionEntry) => number) =>
    entries.reduce((total, entry) => total + count(entry), 0);
  return {
    sections: entries.length,
    measures: sum(({ measures }) => measures.filter(({ label }) => label !== '').length),
    clauses: sum(({ clauses }) => clauses.length),
    quotas: sum(({ quotas }) => quotas.length),
    responsibilities: sum(({ responsibilities }) => responsibilities.length),
  };
}
