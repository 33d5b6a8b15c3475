import { describe, expect, it } from 'vitest';
import { READING_CHOICES, STANDARD, stepOf } from '#src/browser/reading-choices.ts';
import { atLeastOne } from '../../../at-least-one.ts';

describe('stepOf', () => {
  it('gives the step that was kept', () => {
    expect(stepOf('text-size', 'largest')).toBe('largest');
    expect(stepOf('line-spacing', 'tight')).toBe('tight');
  });

  it('gives the standard one for nothing, and for what is no step of this choice', () => {
    expect(stepOf('text-size', null)).toBe('standard');
    expect(stepOf('text-size', undefined)).toBe('standard');
    expect(stepOf('text-size', 'huge')).toBe('standard');
    expect(stepOf('line-spacing', 'largest')).toBe('standard');
  });

  it('has a standard step in each choice', () => {
    for (const steps of atLeastOne(Object.values(READING_CHOICES)))
      expect(steps).toContain(STANDARD);
  });
});
