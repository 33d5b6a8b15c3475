import { messagesFor } from '#src/i18n/index.ts';
import {
  amountInSequence,
  type AmountParts,
  baselineInWords,
  termsOf,
} from '#src/i18n/quota-in-words.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';
import type { Clause, Measure, Responsibility, Section } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { groupByRole } from '#src/schemas/role-lists.ts';
import type { Passage } from './record.ts';

/** The rows of the open data that the index is made of; more fields do no harm. */
export interface SearchRows {
  clauses: readonly Pick<Clause, 'id' | 'plan' | 'section' | 'measure' | 'text'>[];
  measures: readonly Pick<Measure, 'id' | 'plan' | 'section' | 'title'>[];
  sections: readonly Pick<Section, 'id' | 'plan' | 'key' | 'heading'>[];
  quotas: readonly Quota[];
  responsibilities: readonly Pick<
    Responsibility,
    'plan' | 'section' | 'measure' | 'raw' | 'role' | 'roleWord' | 'openList' | 'agency'
  >[];
  notes: readonly Note[];
}

/** A chapter of one of our own pages. */
export interface Note {
  page: string;
  heading: string;
  text: string;
  /** Address from the site's root, with the place of the heading. */
  url: string;
}

/** A number in the words of one language, as every page prints it. */
interface QuotaWords extends AmountParts {
  terms: string[];
}

/** What a result shows of a quota, written into its record. */
export interface QuotaPayload extends Pick<Quota, 'id' | 'subject'> {
  words: Record<keyof Bilingual, QuotaWords>;
}

/** What most passages have none of. */
const NONE = { measure: null, clause: null, agencies: [], payload: '' };

/** Everything that can be found, kind by kind as RECORD_KINDS, each in plan order. */
export function passagesOf(rows: SearchRows): Passage[] {
  const titles = new Map(rows.measures.map(({ id, title }) => [id, title]));
  const titleOf = (measure: string | null) => titles.get(measure ?? '') ?? '';
  return [
    ...rows.clauses.map(({ id, plan, section, measure, text }): Passage => {
      const payload = titleOf(measure);
      const url = addressOf(plan, id);
      return { ...NONE, kind: 'clause', id, plan, section, measure, fields: [text], payload, url };
    }),
    ...rows.quotas.map(quotaPassage),
    ...rows.measures.map(({ id, plan, section, title }): Passage => {
      const url = addressOf(plan, id);
      return { ...NONE, kind: 'measure', id, plan, section, measure: id, fields: [title], url };
    }),
    ...rows.sections.flatMap(({ id, plan, key, heading }): Passage[] => {
      if (!heading) return [];
      const url = addressOf(plan, id);
      return [{ ...NONE, kind: 'section', id, plan, section: key, fields: [heading.title], url }];
    }),
    ...Map.groupBy(
      rows.responsibilities,
      ({ plan, section, measure }) => measure ?? `${plan}-${section}`,
    )
      .entries()
      .flatMap(([anchor, named]) => bodiesPassage(anchor, named, titles.get(anchor) ?? '')),
    ...rows.notes.map(({ page, heading, text, url }): Passage => {
      const ours = { id: url, url, plan: null, section: null };
      return { ...NONE, ...ours, kind: 'note', fields: [heading, text], payload: page };
    }),
  ];
}

/** A quota: what is counted, and the words of the number, are searched; the rest is shown. */
function quotaPassage(quota: Quota): Passage {
  const { id, subject } = quota;
  const words = { zh: wordsOf(quota, 'zh'), en: wordsOf(quota, 'en') };
  const { plan, section, measure, clause, quote } = quota;
  const fields = [subject.zh, quote];
  const payload = JSON.stringify({ id, subject, words } satisfies QuotaPayload);
  const url = addressOf(plan, clause);
  return { ...NONE, kind: 'quota', id, plan, section, measure, clause, fields, payload, url };
}

function wordsOf(quota: Quota, language: keyof Bilingual): QuotaWords {
  const messages = messagesFor(language);
  const terms = [...termsOf(quota, messages), baselineInWords(quota, messages)].filter(Boolean);
  return { ...amountInSequence(quota, messages), terms };
}

/**
 * A list of bodies, every name as the plan writes it, with 等 where the plan ends it so; a field for
 * each role and its word.
 */
function bodiesPassage(
  anchor: string,
  named: SearchRows['responsibilities'],
  payload: string,
): Passage[] {
  const fields = groupByRole(named).map(
    ({ word, bodies, isOpen }) =>
      `${word}：${bodies.map(({ raw }) => raw).join('、')}${isOpen ? '等' : ''}`,
  );
  const agencies = [...new Set(named.map(({ agency }) => agency))];
  return named.slice(0, 1).map(({ plan, section, measure }) => {
    const place = { id: `${anchor}-bodies`, plan, section, measure, url: addressOf(plan, anchor) };
    return { ...NONE, ...place, kind: 'responsibility', agencies, fields, payload };
  });
}

function addressOf(plan: string, anchor: string): string {
  return `/plans/${plan}/#${anchor}`;
}
