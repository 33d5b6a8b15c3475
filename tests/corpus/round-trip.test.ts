import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpus, withoutSpace } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

describe.each(atLeastOne(corpus.plans.map((read) => ({ id: read.plan.id, read }))))(
  '$id',
  ({ id, read }) => {
    const { source, pieces, sections } = read;

    test('re-joins to the exact bytes of its file', () => {
      const joined = pieces.map(({ span }) => source.text.slice(span.start, span.end)).join('');
      expect(Buffer.from(joined, 'utf8').equals(readFileSync(`content/sources/${id}.txt`))).toBe(
        true,
      );
    });

    test('has pieces that follow each other without gap or overlap', () => {
      let end = 0;
      for (const { span } of atLeastOne(pieces)) {
        expect(span.start).toBe(end);
        end = span.end;
      }
      expect(end).toBe(source.text.length);
    });

    test('shows every character of its clauses at their span', () => {
      for (const { raw, text, span } of atLeastOne(sections.flatMap(({ clauses }) => clauses))) {
        expect(source.text.slice(span.start, span.end)).toBe(raw);
        expect(withoutSpace(raw)).toBe(withoutSpace(text));
      }
    });

    test('keeps noise out of what is shown', () => {
      const shown = JSON.stringify(sections);
      expect(shown).not.toMatch(/<\/?(?:tbody|div|td|nobr)|\?{2,}|\*\*/);
    });
  },
);

test('keeps the lines that an origin file declares as noise out of what is shown', () => {
  const declared = corpus.plans.flatMap((read) =>
    read.source.origin.noise.map((entry) => ({ read, entry })),
  );
  for (const { read, entry } of atLeastOne(declared)) {
    const noise = read.noise.find(({ reason }) => reason === entry.reason);
    const words = read.source.text.slice(noise?.span.start, noise?.span.end);
    expect(words).toHaveLength(entry.characters);
    expect(JSON.stringify(read.sections)).not.toContain(words);
  }
});
