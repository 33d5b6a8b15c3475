import type { Clause, Measure, Quota, Responsibility, Section } from '#src/schemas/corpus.ts';
import type { Passage } from './record.ts';

/** The rows of the open data that the index is made of; more fields do no harm. */
export interface SearchRows {
  clauses: readonly Pick<Clause, 'id' | 'plan' | 'section' | 'measure' | 'text'>[];
  measures: readonly Pick<Measure, 'id' | 'plan' | 'section' | 'label' | 'title'>[];
  sections: readonly Pick<Section, 'id' | 'plan' | 'key' | 'heading'>[];
  quotas: readonly Quota[];
  responsibilities: readonly Pick<
    Responsibility,
    'plan' | 'section' | 'measure' | 'raw' | 'role' | 'roleWord' | 'agency'
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

/** Fields of a quota that a result shows, written into its record. */
export type QuotaPayload = Pick<
  Quota,
  'id' | 'value' | 'unit' | 'comparator' | 'frequency' | 'scope' | 'deadline' | 'subject'
>;

/** Everything that can be found, kind by kind as RECORD_KINDS, each in plan order. */
export function passagesOf(rows: SearchRows): Passage[] {
  const titles = new Map(rows.measures.map(({ id, title }) => [id, title]));
  return [
    ...rows.clauses.map((clause) => ({
      ...clause,
      kind: 'clause' as const,
      fields: [clause.text],
      payload: titles.get(clause.measure ?? '') ?? '',
      url: addressOf(clause.plan, clause.id),
    })),
    ...rows.quotas.map((quota) => ({
      kind: 'quota' as const,
      id: quota.id,
      plan: quota.plan,
      section: quota.section,
      measure: quota.measure,
      fields: [quota.subject.zh, quota.quote],
      payload: JSON.stringify(quotaPayload(quota)),
      url: addressOf(quota.plan, quota.clause),
    })),
    ...rows.measures.map(({ id, plan, section, title }) => ({
      kind: 'measure' as const,
      id,
      plan,
      section,
      measure: id,
      fields: [title],
      payload: '',
      url: addressOf(plan, id),
    })),
    ...rows.sections.flatMap(({ id, plan, key, heading }) =>
      heading
        ? [
            {
              kind: 'section' as const,
              id,
              plan,
              section: key,
              measure: null,
              fields: [heading.title],
              payload: '',
              url: addressOf(plan, id),
            },
          ]
        : [],
    ),
    ...responsibilityLists(rows),
    ...rows.notes.map(({ page, heading, text, url }) => ({
      kind: 'note' as const,
      id: url,
      plan: null,
      section: null,
      measure: null,
      fields: [heading, text],
      payload: page,
      url,
    })),
  ];
}

/** The fields of a quota that its result shows. */
function quotaPayload(quota: QuotaPayload): QuotaPayload {
  const { id, value, unit, comparator, frequency, scope, deadline, subject } = quota;
  return { id, value, unit, comparator, frequency, scope, deadline, subject };
}

/** One passage for each list of bodies, every name as the plan writes it. */
function responsibilityLists({ responsibilities, measures }: SearchRows): Passage[] {
  const titles = new Map(measures.map(({ id, title }) => [id, title]));
  const lists = new Map<string, SearchRows['responsibilities'][number][]>();
  for (const row of responsibilities) {
    const anchor = row.measure ?? `${row.plan}-${row.section}`;
    lists.set(anchor, [...(lists.get(anchor) ?? []), row]);
  }
  return [...lists].flatMap(([anchor, rows]) => {
    const [first] = rows;
    if (!first) return [];
    const words = [...new Set(rows.map(({ roleWord }) => roleWord))];
    const fields = words.map((word) => {
      const names = rows.filter(({ roleWord }) => roleWord === word).map(({ raw }) => raw);
      return `${word}：${names.join('、')}`;
    });
    const { plan, section, measure } = first;
    const payload = titles.get(measure ?? '') ?? '';
    const url = addressOf(plan, anchor);
    return [
      {
        kind: 'responsibility',
        id: `${anchor}-bodies`,
        plan,
        section,
        measure,
        fields,
        payload,
        url,
      },
    ];
  });
}

function addressOf(plan: string, anchor: string): string {
  return `/plans/${plan}/#${anchor}`;
}
