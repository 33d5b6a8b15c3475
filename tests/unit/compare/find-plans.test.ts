import { expect, test } from 'vitest';
import { findPlans } from '../../../src/compare/find-plans.ts';
import type { PlanChoice } from '../../../src/compare/plan-choice.ts';

const plans: PlanChoice[] = [
  { id: 'hebi', name: '鹤壁市', province: '河南省', level: 'prefecture', status: 'final' },
  { id: 'mengjin', name: '孟津区', province: '河南省', level: 'county', status: 'final' },
  { id: 'qingtongxia', name: '青铜峡市', province: '宁夏', level: 'county', status: 'draft' },
];
const describe = ({ level }: PlanChoice) => (level === 'county' ? '县级' : '地级');

test.each([
  ['', ['hebi', 'mengjin', 'qingtongxia']],
  ['河南', ['hebi', 'mengjin']],
  ['河南　地级', ['hebi']],
  ['孟津', ['mengjin']],
  ['ＨＥＢＩ', ['hebi']],
  ['县级 海南', []],
])('« %s » finds %j', (query, ids) => {
  expect(findPlans(plans, query, describe).map(({ id }) => id)).toEqual(ids);
});
