/** Reference values: which of these texts stand above which plan; told by a language model, not a person. */
import { expect, test } from 'vitest';
import { upstreamsOf } from '#src/corpus/upstream.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Upstream } from '#src/schemas/upstream.ts';

const name = (zh: string) => ({ zh, en: zh });
const PLACE = { level: 'county', province: name('河南省'), prefecture: name('洛阳市') };
const TEXTS = [
  { id: 'outline', level: 'national', province: null, prefecture: null },
  { id: 'hunan', level: 'province', province: name('湖南省'), prefecture: null },
  { id: 'henan', level: 'province', province: name('河南省'), prefecture: null },
];

test('a plan has the texts above it, in their order', () => {
  const above = upstreamsOf(PLACE as Plan, TEXTS as Upstream[]);
  expect(above.map(({ id }) => id)).toEqual(['outline', 'henan']);
  expect(upstreamsOf(PLACE as Plan, [])).toEqual([]);
});
