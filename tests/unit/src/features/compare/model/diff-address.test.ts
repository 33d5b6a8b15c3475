import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDiff, parseDiff } from '#src/features/compare/model/diff-address.ts';

const NAME = fc.stringMatching(/^[a-z]+(-[a-z]+)?$/);
const ASKED = fc
  .uniqueArray(NAME, { minLength: 3, maxLength: 3 })
  .chain(([topic = '', first = '', second = '']) =>
    fc.record({
      topic: fc.constant(topic),
      first: fc.constant(first),
      second: fc.constant(second),
      place: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }),
    }),
  );

test('reads back what it writes, beside the parameters of others', () => {
  fc.assert(
    fc.property(ASKED, fc.constantFrom('', '?plans=hebi,mengjin&base=none'), (asked, search) => {
      const written = formatDiff(asked, search);
      expect(written.startsWith(search)).toBe(true);
      expect(parseDiff(written)).toEqual(asked);
      expect(formatDiff(undefined, written)).toBe(search);
    }),
  );
});

test('one place takes the place of another, commas as they are', () => {
  const asked = { topic: 'youth-rural', first: 'mengjin', second: 'hebi', place: 3 };
  expect(formatDiff(asked, '?plans=hebi,mengjin&diff=youth-rural,hebi,mengjin&q=志愿')).toBe(
    '?plans=hebi,mengjin&q=志愿&diff=youth-rural,mengjin,hebi,3',
  );
});

test.each([
  '',
  '?diff=',
  '?diff=youth-rural',
  '?diff=youth-rural,mengjin',
  '?diff=youth-rural,mengjin,mengjin',
  '?diff=youth-rural,mengjin,hebi,0',
  '?diff=youth-rural,mengjin,hebi,-1',
  '?diff=youth-rural,mengjin,hebi,1.5',
  '?diff=youth-rural,mengjin,hebi,12345',
  '?diff=youth-rural,mengjin,hebi,3,4',
])('%j asks for nothing that can be', (search) => {
  expect(parseDiff(search)).toBeUndefined();
});
