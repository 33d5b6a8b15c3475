import { describe, expect, it } from 'vitest';
import { partNumber } from '#src/features/reading/model/place.ts';

/** The introduction of a chapter, two parts, a part that the plan lacks, a part. */
const stretches = [false, true, true, false, true].map((part) => ({ part }));

describe('partNumber', () => {
  it('counts parts only', () => {
    expect(partNumber(stretches, 1)).toBe(1);
    expect(partNumber(stretches, 2)).toBe(2);
    expect(partNumber(stretches, 4)).toBe(3);
  });

  it('stays with the part before, where the plan lacks one', () => {
    expect(partNumber(stretches, 3)).toBe(2);
  });

  it('is 0 before the first part', () => {
    expect(partNumber(stretches, 0)).toBe(0);
    expect(partNumber(stretches, -1)).toBe(0);
  });
});
