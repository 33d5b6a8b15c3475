/** Reference values: which government stands above which, by the division of China; told by a language model, not a person. */
import { expect, test } from 'vitest';
import { coversPlan } from '#src/schemas/upstream.ts';

const name = (zh: string) => ({ zh, en: zh });
const HENAN = name('河南省');
const MENGJIN = { level: 'county', province: HENAN, prefecture: name('洛阳市') } as const;
const HEBI = { level: 'prefecture', province: HENAN, prefecture: name('鹤壁市') } as const;

test.each([
  ['national', null, null, true, true],
  ['province', '河南省', null, true, true],
  ['province', '山东省', null, false, false],
  ['prefecture', '河南省', '洛阳市', true, false],
  ['prefecture', '河南省', '鹤壁市', false, false], // not above the plan of 鹤壁市 itself
  ['prefecture', '山东省', '洛阳市', false, false],
] as const)('a text of level %s, %s %s', (level, province, prefecture, county, city) => {
  const text = {
    level,
    province: province === null ? null : name(province),
    prefecture: prefecture === null ? null : name(prefecture),
  };
  expect([coversPlan(text, MENGJIN), coversPlan(text, HEBI)]).toEqual([county, city]);
});
