import { expect, test } from 'vitest';
import {
  countQuotas,
  findSilentSections,
  type QuotaGridRow,
} from '#src/features/quotas/count-quotas.ts';

const row = (key: string, counts: (number | undefined)[]) =>
  ({
    section: { key },
    cells: counts.map((count) => ({
      entry:
        count === undefined ? undefined : { quotas: Array.from({ length: count }, () => ({})) },
    })),
  }) as unknown as QuotaGridRow;

test('a plan without the part is not counted among those that could have set a number', () => {
  expect(countQuotas(row('talent', [1, undefined, 0, 2]))).toEqual({
    plans: 3,
    withQuota: 2,
    quotas: 3,
  });
});

test('a part is silent when no plan sets a number in it', () => {
  const rows = [row('youth', [0, 1]), row('elderly', [0, 0]), row('talent', [undefined, 0])];
  expect(findSilentSections(rows).map(({ key }) => key)).toEqual(['elderly', 'talent']);
});
