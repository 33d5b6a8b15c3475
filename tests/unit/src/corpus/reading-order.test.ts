import { describe, expect, it } from 'vitest';
import { readingOrder } from '#src/corpus/reading-order.ts';
import type { Heading, Measure, SectionEntry } from '#src/schemas/corpus.ts';

const headingAt = (start: number, label: string, title: string): Heading => ({
  label,
  mark: `${label}、`,
  title,
  span: { start, end: start + title.length },
});

type Key = SectionEntry['section']['key'];

function entryAt(
  key: Key,
  heading: Heading,
  chapters: Heading[],
  measures: [start: number, chapters: Heading[]][],
) {
  const id = `a-${key}`;
  return {
    section: {
      id,
      plan: 'a',
      key,
      heading,
      chapters,
      span: heading.span,
      present: true,
      roleWords: [],
    },
    measures: measures.map(([start, above], index): Measure => ({
      id: `${id}-${String(index + 1)}`,
      plan: 'a',
      section: key,
      label: '1',
      mark: '1.',
      title: '措施',
      span: { start, end: start + 5 },
      chapters: above,
    })),
    clauses: [],
    quotas: [],
    responsibilities: [],
  } satisfies SectionEntry;
}

const aims = headingAt(10, '一', '总体要求');
const actions = headingAt(100, '二', '提升行动');
const youth = headingAt(130, '一', '青少年行动');
const farmers = headingAt(200, '二', '农民行动');
const entries = [
  entryAt(
    'overview',
    aims,
    [],
    [
      [20, [aims]],
      [110, [actions]],
    ],
  ),
  entryAt('farmers', farmers, [actions], [[210, [actions]]]),
  entryAt('youth', youth, [actions], [[140, [actions]]]),
];

describe('readingOrder', () => {
  const pieces = readingOrder(entries);

  it('moves the introduction of a chapter from the overview to its chapter', () => {
    expect(pieces.map(({ measures }) => measures.map(({ id }) => id))).toEqual([
      ['a-overview-1'],
      ['a-overview-2'],
      ['a-youth-1'],
      ['a-farmers-1'],
    ]);
  });

  it('prints each chapter heading once, above its first piece', () => {
    expect(pieces.map(({ chapters }) => chapters.map(({ heading }) => heading.title))).toEqual([
      [],
      ['提升行动'],
      [],
      [],
    ]);
  });

  it('prints a part’s own heading only where the part itself stands', () => {
    expect(pieces.map(({ headed }) => headed)).toEqual([true, false, true, true]);
  });

  it('ranks a part below its chapter', () => {
    expect(pieces.map(({ level }) => level)).toEqual([2, 2, 3, 3]);
  });

  it('starts a part at its introduction, which may stand before a later measure', () => {
    const late = entryAt('youth', youth, [actions], [[250, [actions]]]);
    const order = readingOrder([...entries.slice(1, 2), late]);
    expect(order.map(({ entry }) => entry.section.key)).toEqual(['youth', 'farmers']);
  });

  it('says each part that the plan lacks once, after the part that it would follow', () => {
    expect(pieces.map(({ silences }) => silences.length)).toEqual([0, 0, 0, 9]);
    expect(pieces[3]?.silences.slice(0, 2)).toEqual(['workers', 'elderly']);
  });

  it('says a part that would come first after the first piece', () => {
    const [first] = readingOrder(entries.slice(2));
    expect(first?.silences.slice(0, 2)).toEqual(['overview', 'farmers']);
  });
});
