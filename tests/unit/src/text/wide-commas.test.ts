import { describe, expect, test } from 'vitest';
import { splitAtWideCommas, wrapWideCommas } from '#src/text/wide-commas.ts';

const WIDE = '<span class="wide">,</span>';

describe('a half-width comma is set wide', () => {
  test.each([
    ['科普活动,将其', `科普活动${WIDE}将其`],
    ['工程”,持续', `工程”${WIDE}持续`],
    ['超过14.3%,全市', `超过14.3%${WIDE}全市`],
    ['(八)专栏,3个', `(八)专栏${WIDE}3个`],
    ['<mark data-quota="a">4000人</mark>,3个', `<mark data-quota="a">4000人</mark>${WIDE}3个`],
  ])('in «%s»', (html, expected) => {
    expect(wrapWideCommas(html)).toBe(expected);
  });
});

test.each(['1,000人次', 'A,B', '全市，各区', 'share, then', '<a title="科普,活动">x</a>'])(
  'a comma of «%s» is left as it is',
  (html) => {
    expect(wrapWideCommas(html)).toBe(html);
  },
);

test('the text between commas joins to the text again', () => {
  const text = '达到4000人,每年1,000人次,以上';
  expect(splitAtWideCommas(text)).toEqual(['达到4000人', '每年1,000人次', '以上']);
  expect(splitAtWideCommas(text).join(',')).toBe(text);
});
