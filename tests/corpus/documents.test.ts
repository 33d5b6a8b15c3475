/** The two files of each section, the document and the facts, tell the same. */
import { describe, expect, it, test } from 'vitest';
import { renderPlanFiles } from '#scripts/steps/13-write.ts';
import { SectionDocument, SectionFacts } from '#src/schemas/corpus.ts';
import { atLeastOne } from '../at-least-one.ts';
import { corpus } from './corpus.ts';
import { type DocumentElement, readDocument, textOf } from './read-document.ts';

const NAMES = [
  ...['Section', 'Chapter', 'Heading', 'Measure', 'Passage', 'Clause', 'Quota', 'QuotaNote'],
  ...['Responsibilities', 'Role', 'Responsibility'],
];

const files = new Map(corpus.plans.flatMap((plan) => [...renderPlanFiles(plan)]));
const paths = [...files.keys()].filter((path) => path.endsWith('.mdx'));
const sections = paths.map((path) => {
  const facts: unknown = JSON.parse(files.get(path.replace(/mdx$/, 'json')) ?? 'null');
  const { frontmatter, elements } = readDocument(files.get(path) ?? '', NAMES);
  const named = (name: string) => elements.filter((element) => element.name === name);
  return { path, facts: SectionFacts.parse(facts), frontmatter, elements, named };
});
const rowsOf = (elements: readonly DocumentElement[]) =>
  elements.map((element) => ({ id: element.props['id'], text: textOf(element) }));

test('five plans have 59 sections, each with its document and its facts', () => {
  expect(sections).toHaveLength(59);
  expect(files.size).toBe(5 + 2 * 59);
});

describe.each(atLeastOne(sections))('$path', ({ facts, frontmatter, elements, named }) => {
  const { section, measures, clauses, quotas, responsibilities } = facts;

  it('has the heading and the place of its section in its frontmatter', () => {
    const { plan, key, heading, span } = section;
    const printed = heading && heading.mark + heading.title;
    expect(SectionDocument.parse(frontmatter)).toEqual({
      plan,
      section: key,
      heading: printed,
      span,
    });
  });

  it('has every clause once, in the order and the words of the facts', () => {
    expect(clauses.length).toBeGreaterThan(0);
    expect(rowsOf(named('Clause'))).toEqual(clauses.map(({ id, text }) => ({ id, text })));
  });

  it('has each clause in its measure', () => {
    const placed = named('Measure').flatMap((measure) =>
      clauseIdsIn(measure).map((id) => ({ id, measure: measure.props['id'] })),
    );
    const wanted = clauses.flatMap(({ id, measure }) => (measure ? [{ id, measure }] : []));
    expect(placed).toEqual(wanted);
  });

  it('has every measure with its label and title, unless the chapter has printed them', () => {
    const written = named('Measure').map(({ props: { id, mark, title } }) => ({ id, mark, title }));
    const wanted = measures.map(({ id, mark, title }) =>
      mark === '' ? { id, mark: undefined, title: undefined } : { id, mark, title },
    );
    expect(written).toEqual(wanted);
  });

  it('marks every quota in the words of its clause, and notes what it says', () => {
    const marked = new Map(rowsOf(named('Quota')).map(({ id, text }) => [id, text]));
    const noted = new Map(named('QuotaNote').map(({ props }) => [props['id'], props]));
    expect([...marked.keys()].sort()).toEqual(quotas.map(({ id }) => id).sort());
    expect([...noted.keys()].sort()).toEqual(quotas.map(({ id }) => id).sort());
    // Not every section has a number.
    expect(quotas.filter(({ id, quote }) => !quote.includes(marked.get(id) ?? id))).toEqual([]);
    expect(quotas.map((quota) => ({ ...quota, slot: 'notes' }))).toMatchObject(
      quotas.map(({ id }) => noted.get(id) ?? {}),
    );
  });

  it('has every body in its role, as the plan names it, and says which list is open', () => {
    const written = named('Role').flatMap(({ props: { role, word, open = false }, children }) =>
      children.flatMap((child) =>
        typeof child === 'string' ? [] : [{ role, word, open, ...child.props, raw: textOf(child) }],
      ),
    );
    const wanted = responsibilities.map(({ id, agency, name, also, raw, alsoUnder, ...roles }) => ({
      ...{ id, agency, name, raw, role: roles.role, word: roles.roleWord, open: roles.openList },
      ...(also.length > 0 && { also }),
      ...(alsoUnder.length > 0 && { alsoUnder }),
    }));
    expect(byId(written)).toEqual(byId(wanted));
  });

  it('has no element that a page does not know', () => {
    expect(elements.filter(({ name }) => !NAMES.includes(name))).toEqual([]);
  });
});

test('each of the 46 quotas begins in the line that its facts say', () => {
  const placed = sections.flatMap(({ facts: { section, quotas, quotaLines } }) => {
    const { source } = corpus.plans.find(({ plan }) => plan.id === section.plan) ?? {};
    const lines = source?.text.split('\n') ?? [];
    return quotas.map(({ quote, span }, index) => {
      const line = quotaLines[index] ?? 0;
      const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
      return { quote, found: lines[line - 1]?.slice(span.start - before).replace(/\s+/g, '') };
    });
  });
  expect(placed).toHaveLength(46);
  for (const { quote, found } of atLeastOne(placed)) expect(found?.[0]).toBe(quote[0]);
});

test('the headings of a plan stand once each in its documents', () => {
  const printed = sections.flatMap(({ named }) =>
    ['Chapter', 'Heading'].flatMap((name) => named(name).map(({ props }) => props['id'])),
  );
  expect(new Set(printed).size).toBe(printed.length);
});

function clauseIdsIn({ name, props, children }: DocumentElement): unknown[] {
  const below = children.flatMap((child) => (typeof child === 'string' ? [] : clauseIdsIn(child)));
  return name === 'Clause' ? [props['id'], ...below] : below;
}

function byId<Row extends object>(rows: readonly Row[]): Row[] {
  const idOf = (row: Row) => ('id' in row ? String(row.id) : '');
  return rows.toSorted((a, b) => idOf(a).localeCompare(idOf(b)));
}
