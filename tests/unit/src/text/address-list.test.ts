import { expect, test } from 'vitest';
import { parseList, writeList } from '#src/text/address-list.ts';

const read = (search: string) => parseList(new URLSearchParams(search), 'plan');

test.each([
  ['', []],
  ['plan=', []],
  ['plan=a,b', ['a', 'b']],
  ['plan=a&plan=b', ['a', 'b']],
  ['plan=a&plan=b,c', ['a', 'b', 'c']],
  ['plan=a%2Cb', ['a', 'b']],
  ['plan=a,,a, b &plan=a', ['a', 'b']],
  ['plans=a', []],
])('%o names %o', (search, values) => {
  expect(read(search)).toEqual(values);
});

test('a list is written with commas, its values encoded', () => {
  expect(writeList('plan', ['a', '人次', '%&'])).toBe('plan=a,%E4%BA%BA%E6%AC%A1,%25%26');
  expect(read(writeList('plan', ['a', '人次', '%&']))).toEqual(['a', '人次', '%&']);
  expect(writeList('plan', [])).toBe('');
});
