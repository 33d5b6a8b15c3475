/** The open data contract: what must hold of dist/data/ whatever the plans say. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { AXIS_REFUSALS } from '#src/schemas/axis.ts';
import { Origin } from '#src/schemas/origin.ts';
import { SECTION_KEYS, type Span } from '#src/schemas/vocabulary.ts';
import { OPEN_DATA, TABLE_NAMES } from '#src/schemas/open-data.ts';
import { readTable } from './open-data.ts';
import { attributeOf, BUILT, fileAt, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const plans = readTable('plans');
const sections = readTable('sections');
const measures = readTable('measures');
const clauses = readTable('clauses');
const quotas = readTable('quotas');
const nearMisses = readTable('near-misses');
const responsibilities = readTable('responsibilities');
const agencies = readTable('agencies');
const topics = readTable('topics');
const noise = readTable('noise');
const texts = new Map(plans.map(({ id, source }) => [id, readSource(source.file)]));

/** What the file of one number says of others; nothing else of its indicator may be in it. */
const QuotaFile = z.object({
  quota: OPEN_DATA.quotas.row,
  indicator: z.strictObject({
    id: z.string(),
    zh: z.string(),
    en: z.string(),
    definition: z.strictObject({ zh: z.string(), en: z.string() }),
  }),
  indicatorQuotas: z.string(),
  comparable: z.array(z.string()).max(100),
  notComparable: z
    .array(
      z.strictObject({
        id: z.string(),
        reasons: z.array(z.enum(AXIS_REFUSALS)).min(1),
        zh: z.string().min(1),
        en: z.string().min(1),
      }),
    )
    .max(100),
});

test('every table holds rows as its schema says', () => {
  for (const name of atLeastOne(TABLE_NAMES)) expect(() => readTable(name)).not.toThrow();
  const tables = TABLE_NAMES.map((name) => `${name}.json`);
  expect(dataFiles('.json').filter((name) => name !== 'datapackage.json')).toEqual(tables.sort());
});

test('every file of dist/data is described in its data package, and is there', () => {
  const text = readFileSync(join(BUILT.dist, 'data/datapackage.json'), 'utf8');
  const Package = z.object({ resources: z.array(z.object({ path: z.string() })) });
  const described = Package.parse(JSON.parse(text)).resources.map(({ path }) => path);
  const present = [...dataFiles('.json'), ...dataFiles('.csv')];
  expect(described.sort()).toEqual(present.filter((name) => name !== 'datapackage.json').sort());
});

test('every source is the file as received', () => {
  for (const { source, id } of atLeastOne(plans)) {
    const bytes = readFileSync(join('content/sources', source.file));
    expect(createHash('sha256').update(bytes).digest('hex'), id).toBe(source.sha256);
    expect(texts.get(id)?.length, id).toBe(source.characters);
  }
});

test('every plan has a row for each of the 12 parts', () => {
  for (const { id } of atLeastOne(plans)) {
    const own = sections.filter(({ plan }) => plan === id);
    expect(own.map(({ key }) => key)).toEqual([...SECTION_KEYS]);
    for (const { present, span, heading } of atLeastOne(own))
      expect(present ? span !== null : span === null && heading === null).toBe(true);
  }
});

describe('order', () => {
  test.each(atLeastOne(tablesWithPlan()))('$name is in plan order', ({ rows }) => {
    const order = atLeastOne(rows).map(({ plan }) => plans.findIndex(({ id }) => id === plan));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('clauses of a section follow one another and do not overlap', () => {
    const pairs = clauses
      .flatMap((clause, index) => ({ clause, before: clauses[index - 1] ?? clause }))
      .filter(({ clause, before }) => clause !== before)
      .filter(({ clause: { plan }, before }) => before.plan === plan)
      .filter(({ clause: { section }, before }) => before.section === section);
    for (const { clause, before } of atLeastOne(pairs))
      expect(clause.span.start, clause.id).toBeGreaterThanOrEqual(before.span.end);
  });
});

describe('ids', () => {
  test.each([
    ['plans', plans],
    ['sections', sections],
    ['measures', measures],
    ['clauses', clauses],
    ['quotas', quotas],
    ['responsibilities', responsibilities],
    ['agencies', agencies],
    ['topics', topics],
  ])('of %s are unique', (_, rows: readonly { id: string }[]) => {
    const ids = atLeastOne(rows).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('lead to a plan and to a part that it has', () => {
    const present = new Set(
      sections.filter((row) => row.present).map(({ plan, key }) => `${plan}/${key}`),
    );
    for (const row of atLeastOne([
      ...measures,
      ...clauses,
      ...quotas,
      ...nearMisses,
      ...responsibilities,
    ]))
      expect(present).toContain(`${row.plan}/${row.section}`);
    for (const { plan } of atLeastOne(noise)) expect(texts.has(plan)).toBe(true);
  });

  test('lead to a measure and a clause of the same part', () => {
    const measureOf = new Map(measures.map((row) => [row.id, row]));
    const clauseOf = new Map(clauses.map((row) => [row.id, row]));
    const inMeasures = [clauses, quotas, responsibilities].flatMap((rows) =>
      atLeastOne(rows.flatMap((row) => (row.measure === null ? [] : { ...row, of: row.measure }))),
    );
    for (const row of atLeastOne(inMeasures))
      expect(measureOf.get(row.of), row.id).toMatchObject(placeOf(row));
    for (const row of atLeastOne(quotas))
      expect(clauseOf.get(row.clause), row.id).toMatchObject({
        ...placeOf(row),
        measure: row.measure,
        text: row.sentence,
      });
    const inClauses = nearMisses.flatMap((row) =>
      row.clause === null ? [] : { ...row, of: row.clause },
    );
    for (const row of atLeastOne(inClauses))
      expect(clauseOf.get(row.of), row.quote).toMatchObject(placeOf(row));
  });

  test('of responsibilities lead to agencies', () => {
    const known = new Set(agencies.map(({ id }) => id));
    for (const { id, agency, also } of atLeastOne(responsibilities))
      for (const each of [agency, ...also]) expect(known.has(each), `${id}: ${each}`).toBe(true);
  });

  test('of clauses lead to one or two topics of their part', () => {
    const sectionOf = new Map(topics.map(({ id, section }) => [id, section]));
    for (const { id, section, topics: own } of atLeastOne(clauses)) {
      expect([1, 2], id).toContain(own.length);
      for (const topic of atLeastOne(own))
        expect(sectionOf.get(topic), `${id}: ${topic}`).toBe(section);
    }
  });

  test('of comparable quotas point both ways, to the same indicator and unit', () => {
    const quotaOf = new Map(quotas.map((row) => [row.id, row]));
    const pairs = quotas.flatMap((quota) =>
      quota.comparableWith.map((other) => ({ quota, other })),
    );
    for (const { quota, other } of atLeastOne(pairs)) {
      const { id, indicator, unit, frequency, scope } = quota;
      expect(other).not.toBe(id);
      expect(quotaOf.get(other)).toMatchObject({ indicator, unit, frequency, scope });
      expect(quotaOf.get(other)?.comparableWith).toContain(id);
    }
  });
});

describe('spans', () => {
  test('of clauses hold their raw words, character for character', () => {
    for (const { plan, span, raw, id } of atLeastOne(clauses))
      expect(slice(plan, span), id).toBe(raw);
  });

  test('of quotas, near misses and responsibilities hold their words', () => {
    const quoted = [...quotas, ...nearMisses].map(({ plan, span, quote }) => ({
      plan,
      span,
      quote,
    }));
    const listed = responsibilities.map(({ plan, span, raw }) => ({ plan, span, quote: raw }));
    for (const { plan, span, quote } of atLeastOne([...quoted, ...listed]))
      expect(withoutSpace(withoutNoise(plan, span))).toBe(withoutSpace(quote));
  });

  test('of headings hold their titles', () => {
    const headings = sections.flatMap(({ plan, heading, chapters }) =>
      [...(heading ? [heading] : []), ...chapters].map((each) => ({ plan, ...each })),
    );
    for (const { plan, span, label, title } of atLeastOne(headings)) {
      const words = withoutSpace(withoutNoise(plan, span));
      expect(words).toContain(withoutSpace(label));
      expect(words).toContain(withoutSpace(title));
    }
  });

  test('of quotas lie in their clause, and of clauses in their section', () => {
    const clauseOf = new Map(clauses.map((row) => [row.id, row]));
    for (const { id, clause, span } of atLeastOne(quotas))
      expect(contains(clauseOf.get(clause)?.span, span), id).toBe(true);
    const inMeasures = clauses.filter(({ measure }) => measure !== null);
    for (const { measure, span, id } of atLeastOne(inMeasures))
      expect(contains(measures.find((row) => row.id === measure)?.span, span), id).toBe(true);
  });

  test('of noise are counted right, and no clause shows what they hold', () => {
    for (const { span, characters } of atLeastOne(noise))
      expect(span.end - span.start).toBe(characters);
    for (const { plan, span, text, id } of atLeastOne(clauses))
      expect(withoutSpace(withoutNoise(plan, span)), id).toBe(withoutSpace(text));
  });
});

test('every clause and quota can be opened at its address', () => {
  const idsOf = new Map(
    readPages().map(({ file, elements }) => [
      file,
      new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
    ]),
  );
  const addresses = [
    ...clauses.map(({ id, plan }) => `/plans/${plan}/#${id}`),
    ...quotas.map(({ url }) => url),
  ];
  const lost = atLeastOne(addresses).filter((address) => {
    const [path = '', id = ''] = address.split('#');
    const file = fileAt(BUILT.base + path.replace(/^\//, ''));
    return !file || (id !== '' && !idsOf.get(file)?.has(id));
  });
  expect(lost).toEqual([]);
});

test('the file of a number holds no other number: their ids, and a link to the rows', () => {
  const known = new Set(quotas.map(({ id }) => id));
  const others = new Set<string>();
  for (const quota of atLeastOne(quotas)) {
    const file = join(BUILT.dist, 'quotas', `${quota.id}.json`);
    const record = QuotaFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(record.quota).toEqual(quota);
    expect(record.comparable.toSorted()).toEqual(quota.comparableWith.toSorted());
    for (const other of record.notComparable) others.add(other.id);
    const rows = fileAt(record.indicatorQuotas);
    expect(rows && readFileSync(rows, 'utf8'), quota.id).toContain(`"id": "${quota.id}"`);
  }
  expect(atLeastOne(others).filter((id) => !known.has(id))).toEqual([]);
});

function dataFiles(ending: string): string[] {
  const names = readdirSync(join(BUILT.dist, 'data'));
  return names.filter((name) => name.endsWith(ending)).sort();
}

function tablesWithPlan(): { name: string; rows: readonly { plan: string }[] }[] {
  const tables = { sections, measures, clauses, quotas, nearMisses, responsibilities, noise };
  return Object.entries(tables).map(([name, rows]) => ({ name, rows }));
}

function readSource(file: string): string {
  const name = file.replace(/\.txt$/, '.origin.yml');
  const origin = Origin.parse(parse(readFileSync(join('content/sources', name), 'utf8')));
  const bytes = readFileSync(join('content/sources', file));
  return new TextDecoder(origin.encoding, { ignoreBOM: true }).decode(bytes);
}

function placeOf({ plan, section }: { plan: string; section: string }) {
  return { plan, section };
}

function slice(plan: string, { start, end }: Span): string {
  return texts.get(plan)?.slice(start, end) ?? '';
}

/** The characters of a place, less those that the noise table leaves out. */
function withoutNoise(plan: string, { start, end }: Span): string {
  const inside = noise.filter(
    (row) => row.plan === plan && row.span.end > start && row.span.start < end,
  );
  let kept = '';
  let from = start;
  for (const { span } of inside.toSorted((a, b) => a.span.start - b.span.start)) {
    kept += slice(plan, { start: from, end: Math.max(from, span.start) });
    from = Math.max(from, span.end);
  }
  return kept + slice(plan, { start: from, end: Math.max(from, end) });
}

function withoutSpace(words: string): string {
  return words.replace(/\s+/g, '');
}

function contains(outer: Span | undefined, inner: Span): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}
