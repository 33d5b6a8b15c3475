import type { Clause } from '../schemas/corpus.ts';
import { hide, reveal } from './hidden.ts';
import { fromIndexContent, toIndexContent } from './tokens.ts';

/** One custom record of the Pagefind index. */
export interface SearchRecord {
  /** From the site's root; Pagefind puts the base path before it in the browser. */
  url: string;
  content: string;
  language: 'zh';
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** `order` is the clause's number in dist/data/clauses.json: plan order, then position. */
  sort: { order: string };
}

/** What Pagefind gives back for a record. */
export interface SearchFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** A clause that answers a query, with the ids of where it stands. */
export interface SearchHit {
  plan: string;
  section: string;
  clause: string;
  /** Null for sentences before the first measure. */
  measureTitle: string | null;
  /** As in clauses.json, character for character. */
  text: string;
  /** Of the clause in the reading page, base path included. */
  url: string;
}

type IndexedClause = Pick<Clause, 'id' | 'plan' | 'section' | 'text'>;

/** The record of a clause. Ids go into filters, which are not words; the title is hidden. */
export function toRecord(
  clause: IndexedClause,
  measureTitle: string | null,
  order: number,
): SearchRecord {
  return {
    url: `/plans/${clause.plan}/#${clause.id}`,
    content: toIndexContent(clause.text),
    language: 'zh',
    meta: measureTitle ? { measure: hide(measureTitle) } : {},
    filters: { plan: [clause.plan], section: [clause.section], kind: ['clause'] },
    sort: { order: String(order) },
  };
}

/** Reads a record as Pagefind returns it. */
export function toHit(fragment: SearchFragment): SearchHit {
  const { measure } = fragment.meta;
  return {
    plan: fragment.filters['plan']?.[0] ?? '',
    section: fragment.filters['section']?.[0] ?? '',
    clause: fragment.url.slice(fragment.url.indexOf('#') + 1),
    measureTitle: measure ? reveal(measure) : null,
    text: fromIndexContent(fragment.content),
    url: fragment.url,
  };
}
