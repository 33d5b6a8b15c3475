/** Reference values: what the words mean, told by a language model, not a person. */
import { expect, test } from 'vitest';
import { SIGNS_AFTER, SIGNS_BEFORE, signOf } from '#src/features/quotas/model/range-signs.ts';

test.each([
  ['不少于', '>='],
  ['至少', '>='],
  ['atleast', '>='],
  ['不超过', '<='],
  ['至多', '<='],
  ['超过', '>'],
  ['高于', '>'],
  ['morethan', '>'],
  ['低于', '<'],
  ['under', '<'],
  ['等于', '='],
  ['', '='],
  ['>=', '>='],
  ['<', '<'],
  ['以上', '>='],
  ['以内', '<='],
  ['orfewer', '<='],
])('“%s” is %s', (words, sign) => {
  expect(signOf(words)).toBe(sign);
});

test.each([
  ['不超过50', '不超过'],
  ['超过50', '超过'],
  ['>=50', '>='],
  ['>50', '>'],
  ['大于等于50', '大于等于'],
  ['nolessthan50', 'nolessthan'],
])('before a number, %s begins with the whole word', (words, sign) => {
  expect(new RegExp(`^(?:${SIGNS_BEFORE})(?=\\d)`).exec(words)?.[0]).toBe(sign);
});

test.each([
  ['50人及以上', '及以上'],
  ['50人以上', '以上'],
  ['50personsormore', 'ormore'],
])('after a number, %s ends with the whole word', (words, sign) => {
  expect(new RegExp(`(?:${SIGNS_AFTER})$`).exec(words)?.[0]).toBe(sign);
});
