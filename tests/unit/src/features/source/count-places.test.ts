import { describe, expect, it } from 'vitest';
import { countNoise, countPieces } from '#src/features/source/count-places.ts';

describe('countPieces', () => {
  it('counts runs and characters of each kind, and 0 of those that do not occur', () => {
    const counts = countPieces([
      { kind: 'clause', span: { start: 0, end: 5 } },
      { kind: 'white-space', span: { start: 5, end: 6 } },
      { kind: 'clause', span: { start: 6, end: 9 } },
    ]);
    expect(counts.clause).toEqual({ places: 2, characters: 8 });
    expect(counts['white-space']).toEqual({ places: 1, characters: 1 });
    expect(counts.noise).toEqual({ places: 0, characters: 0 });
  });
});

describe('countNoise', () => {
  it('sums up each reason, that with the most characters first', () => {
    const rows = [
      { reason: 'spam', characters: 3 },
      { reason: 'web-debris', characters: 2 },
      { reason: 'web-debris', characters: 4 },
    ] as const;
    expect(countNoise(rows)).toEqual([
      { reason: 'web-debris', places: 2, characters: 6 },
      { reason: 'spam', places: 1, characters: 3 },
    ]);
  });
});
