/** Reference values: years and days made up for the test by a language model. No person has checked them. */
import { expect, test } from 'vitest';
import { countEnded } from '#src/corpus/ended.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { atLeastOne } from '../../../at-least-one.ts';

const plansTo = (...ends: number[]) => ends.map((end) => ({ period: { start: end - 4, end } }));

test.each([
  ['the last day is still of the period', [2025], '2025-12-31', undefined],
  ['the day after it is not', [2025], '2026-01-01', { plans: 1, ended: 1, year: 2025 }],
  ['a plan that runs on says nothing of an end', [2030], '2026-11-27', undefined],
  ['some have ended', [2025, 2030, 2025], '2026-11-27', { plans: 3, ended: 2, year: 2025 }],
  [
    'they ended in several years',
    [2025, 2020],
    '2026-11-27',
    { plans: 2, ended: 2, year: undefined },
  ],
  ['no plan, no end', [], '2026-11-27', undefined],
])('%s', (_, ends, date, counted) => {
  expect(countEnded(plansTo(...ends), date)).toEqual(counted);
});

test.each([
  [
    [2025],
    false,
    '规划期已于2025年结束；本站数据不含完成情况。',
    'The plan’s period ended in 2025; these data hold no results.',
  ],
  [
    [2025, 2025],
    false,
    '各方案的规划期都已于2025年结束；本站数据不含各地的完成情况。',
    'The plans’ periods all ended in 2025; these data hold no local results.',
  ],
  [
    [2025, 2020],
    false,
    '各方案的规划期都已结束；本站数据不含各地的完成情况。',
    'The plans’ periods have all ended; these data hold no local results.',
  ],
  [
    [2025, 2030],
    false,
    '2份方案中，1份的规划期已经结束；本站数据不含各地的完成情况。',
    'The periods of 1 of 2 plans have ended; these data hold no local results.',
  ],
  [
    [2025],
    true,
    '规划期已于2025年结束；本站数据只收录注明出处的完成情况。',
    'The plan’s period ended in 2025; these data hold only those results whose source is given.',
  ],
])('of periods to %j, results %j, it says: %s', (ends, hasResults, inChinese, inEnglish) => {
  const [ended] = atLeastOne(
    [countEnded(plansTo(...ends), '2026-11-27')].flatMap((each) => each ?? []),
  );
  expect([zh, en].map(({ time }) => ended && time.ended(ended, hasResults))).toEqual([
    inChinese,
    inEnglish,
  ]);
});
