import { describe, expect, it } from 'vitest';
import { sectionNumber } from '#src/features/reading/model/place.ts';

/** The introduction of a chapter, two parts, a part that the plan lacks, a part. */
const stretches = [false, true, true, false, true].map((part) => ({ part }));

describe('partNumber', () => {
  it('counts parts only', () => {
    expect(sectionNumber(stretches, 1)).toBe(1);
    expect(sectionNumber(stretches, 2)).toBe(2);
    expect(sectionNumber(stretches, 4)).toBe(3);
  });

  it('stays with the part before, where the plan lacks one', () => {
    expect(sectionNumber(stretches, 3)).toBe(2);
  });

  it('is 0 before the first part', () => {
    expect(sectionNumber(stretches, 0)).toBe(0);
    expect(sectionNumber(stretches, -1)).toBe(0);
  });
});
