import { expect, test } from 'vitest';
import { isFound } from '#src/features/compare/model/is-found.ts';

const plans = [
  { id: 'hebi', words: '鹤壁市\nhebi\n河南省\nhenan\n地级' },
  { id: 'mengjin', words: '孟津区\nmengjin\n河南省\nhenan\n县级' },
  { id: 'qingtongxia', words: '青铜峡市\nqingtongxia\n宁夏\nningxia\n县级\n征求意见稿' },
];

test.each([
  ['', ['hebi', 'mengjin', 'qingtongxia']],
  ['河南', ['hebi', 'mengjin']],
  ['河南　地级', ['hebi']],
  ['孟津', ['mengjin']],
  ['ＨＥＢＩ', ['hebi']],
  ['县级 海南', []],
  ['henan', ['hebi', 'mengjin']],
  ['tongxia 宁夏', ['qingtongxia']],
])('« %s » finds %j', (query, ids) => {
  const found = plans.filter(({ words }) => isFound(words, query));
  expect(found.map(({ id }) => id)).toEqual(ids);
});
