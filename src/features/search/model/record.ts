import type { Clause } from '#src/schemas/corpus.ts';
import { hide, reveal } from '#src/text/hidden.ts';
import { fromIndexContent, toIndexContent } from '#src/text/tokens.ts';

/** Kinds of records of the index, in the order in which they are numbered. */
export const RECORD_KINDS = [
  'clause',
  'quota',
  'measure',
  'section',
  'responsibility',
  'note',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A text to be found, before it takes Pagefind's form. */
export interface Passage {
  kind: RecordKind;
  /** Id of the clause, quota, measure or section; of a responsibility list or note, of its place. */
  id: string;
  /** Null for our own notes. */
  plan: string | null;
  section: Clause['section'] | null;
  measure: string | null;
  /** Of a quota, the clause that states it. */
  clause: string | null;
  /** Of a list of bodies, whom it names. */
  agencies: readonly string[];
  /** Texts that are searched one by one: no phrase runs from one into the next. */
  fields: readonly string[];
  /** Text that travels with the record unsearched: what a result shows besides the fields. */
  payload: string;
  /** Address from the site's root. */
  url: string;
}

/** One custom record of the Pagefind index. */
interface SearchRecord {
  /** Address from the site's root; Pagefind puts the base path before it in the browser. */
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
}

/** A record as Pagefind gives it back. */
export type SearchFragment = Omit<SearchRecord, 'language'>;

/** A record as read back from the index. */
export interface SearchHit {
  /** Each field character for character: the text of a clause is that of clauses.json. */
  fields: string[];
  payload: string;
  /** Address with the base path. */
  url: string;
  /** Id that the address names: of the clause, measure or section. */
  place: string;
}

/** Pagefind keeps one record an address: those that share a place end in « ~ » and their kind. */
const SHARED_PLACE = /~[a-z0-9-]+$/;
/** Private use: never in a text, and a word of its own to the index. */
const FIELD_END = '\uE000';
/** Kinds that stand at the place of another: a quota in its clause, bodies under their measure. */
const SHARING: ReadonlySet<RecordKind> = new Set(['quota', 'responsibility']);

/** The record of a passage. Ids go into the catalogue: Pagefind would index them as words. */
export function toRecord(passage: Passage, language = 'zh'): SearchRecord {
  return {
    url: SHARING.has(passage.kind) ? `${passage.url}~${passage.id}` : passage.url,
    content: toIndexContent(passage.fields.join(FIELD_END)),
    language,
    meta: passage.payload ? { payload: hide(passage.payload) } : {},
  };
}

/** Reads a record as Pagefind returns it. */
export function toHit(fragment: SearchFragment): SearchHit {
  const url = fragment.url.replace(SHARED_PLACE, '');
  return {
    fields: fromIndexContent(fragment.content).split(FIELD_END),
    payload: reveal(fragment.meta['payload'] ?? ''),
    url,
    place: decodeURIComponent(url.slice(url.indexOf('#') + 1)),
  };
}
