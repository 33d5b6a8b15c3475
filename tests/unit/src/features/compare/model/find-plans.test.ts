import { expect, test } from 'vitest';
import { findPlans } from '#src/features/compare/model/find-plans.ts';
import type { PlanChoice } from '#src/features/compare/model/plan-choice.ts';

const HENAN = { zh: '河南省', en: 'Henan' };
const NINGXIA = { zh: '宁夏', en: 'Ningxia' };
const plans: PlanChoice[] = [
  {
    id: 'hebi',
    name: { zh: '鹤壁市', en: 'Hebi' },
    province: HENAN,
    level: 'prefecture',
    status: 'final',
  },
  {
    id: 'mengjin',
    name: { zh: '孟津区', en: 'Mengjin' },
    province: HENAN,
    level: 'county',
    status: 'final',
  },
  {
    id: 'qingtongxia',
    name: { zh: '青铜峡市', en: 'Qingtongxia' },
    province: NINGXIA,
    level: 'county',
    status: 'draft',
  },
];
const describe = ({ level }: PlanChoice) => (level === 'county' ? '县级' : '地级');

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
  expect(findPlans(plans, query, describe).map(({ id }) => id)).toEqual(ids);
});
