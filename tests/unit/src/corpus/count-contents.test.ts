import { describe, expect, it } from 'vitest';
import { countContents } from '#src/corpus/count-contents.ts';
import type { SectionEntry } from '#src/schemas/corpus.ts';

const measureOf = (label: string) => ({ label }) as SectionEntry['measures'][number];

describe('countContents', () => {
  it('counts no measure where a chapter has only its own text', () => {
    const entry = {
      measures: [measureOf(''), measureOf('——'), measureOf('1')],
      clauses: [],
      quotas: [],
      responsibilities: [],
    } as unknown as SectionEntry;
    expect(countContents([entry])).toMatchObject({ sections: 1, measures: 2 });
  });
});
