import { describe, expect, it } from 'vitest';
import { lineAt } from '#src/text/line-at.ts';

describe('lineAt', () => {
  it('counts lines from 1, a line break belonging to the line that it ends', () => {
    const offsets = [0, 1, 2, 3];
    expect(offsets.map((offset) => lineAt('一\n\n二', offset))).toEqual([1, 1, 2, 3]);
  });
});
