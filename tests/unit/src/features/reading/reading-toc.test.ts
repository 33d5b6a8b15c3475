import { describe, expect, it } from 'vitest';
import type { ReadingPiece } from '#src/corpus/reading-order.ts';
import { readingToc } from '#src/features/reading/reading-toc.ts';
import type { TocEntry } from '#src/components/toc-entry.ts';
import type { Heading, Measure } from '#src/schemas/corpus.ts';

const headingOf = (label: string, title: string): Heading => ({
  label,
  mark: label,
  title,
  span: { start: 1, end: 2 },
});

function measureOf(id: string, label: string): Measure {
  return {
    id,
    plan: 'a',
    section: 'youth',
    label,
    mark: label,
    title: '措施',
    span: { start: 3, end: 4 },
    chapters: [],
  };
}

type Place = Pick<ReadingPiece, 'level' | 'headed'> & Partial<ReadingPiece>;

function pieceOf(key: 'overview' | 'youth', heading: Heading, place: Place): ReadingPiece {
  const span = { start: 1, end: 9 };
  const rest = { plan: 'a', key, chapters: [], span, present: true, roleWords: [] };
  return {
    id: `a-${key}`,
    entry: {
      section: { id: `a-${key}`, heading, ...rest },
      measures: [],
      clauses: [],
      quotas: [],
      responsibilities: [],
    },
    measures: [],
    chapters: [],
    silences: [],
    ...place,
  };
}

const words = {
  measures: (count: number) => `${String(count)} 条`,
  silence: (part: string) => `无${part}`,
  nameOfSection: (key: string) => key,
};
const chapter = { id: 'a-chapter-1', heading: headingOf('二', '提升行动'), level: 2 };
const aims = pieceOf('overview', headingOf('一', '总体要求'), { level: 2, headed: true });
const youth = headingOf('一', '青少年');

/** Indented lines of ids. */
function outline(entries: readonly TocEntry[], depth = 0): string[] {
  return entries.flatMap(({ id, children }) => [
    '·'.repeat(depth) + id,
    ...outline(children, depth + 1),
  ]);
}

describe('readingToc', () => {
  it('nests measures in parts, and parts in chapters', () => {
    const measures = [measureOf('a-youth-1', '1')];
    const part = pieceOf('youth', youth, { level: 3, headed: true, chapters: [chapter], measures });
    expect(outline(readingToc([aims, part], words))).toEqual([
      'a-overview',
      'a-chapter-1',
      '·a-youth',
      '··a-youth-1',
    ]);
  });

  it('folds measures and says how many there are', () => {
    const measures = [measureOf('a-youth-1', '1'), measureOf('a-youth-2', '2')];
    const part = pieceOf('youth', youth, { level: 2, headed: true, measures });
    expect(readingToc([part], words)[0]?.fold).toBe('2 条');
  });

  it('leaves out the own text of a chapter, and the dash before an item', () => {
    const intro = pieceOf('overview', youth, {
      level: 2,
      headed: false,
      chapters: [chapter],
      measures: [measureOf('a-overview-1', ''), measureOf('a-overview-2', '——')],
    });
    const [entry] = readingToc([intro], words);
    expect(entry?.children).toEqual([
      { id: 'a-overview-2', title: '措施', lang: 'zh-CN', children: [] },
    ]);
  });

  it('lists a part that the plan lacks beside the part that it would follow', () => {
    const silences = ['talent' as const];
    const part = pieceOf('youth', youth, { level: 3, headed: true, chapters: [chapter], silences });
    expect(outline(readingToc([part], words))).toEqual(['a-chapter-1', '·a-youth', '·a-talent']);
  });
});
