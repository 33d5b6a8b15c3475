import fc from 'fast-check';

/** Text as in plans and in search boxes, with every kind of character that folding treats. */
export const chineseText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'科普志愿者人次年到每所，。、') },
      { weight: 3, arbitrary: fc.constantFrom(...'0159.%-—"“”()（）０９％ａＡaZ 　\n') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('……', '——', '①', '㎡', '👍🏽', '\u200B', '\uD800', '⠿'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
