import type { UnitNames } from '#src/i18n/unit-words.ts';
import type { Denominator, Quota } from '#src/schemas/numbers.ts';
import { frequenciesZh, scopesZh } from './terms.ts';

/** Words around a number: its comparator, unit, terms and deadline. */
export const quotaZh = {
  heading: '指标',
  /** Comparators are read with the number, so a percentage and a count differ. */
  comparator: (comparator: Quota['comparator'], unit: string) =>
    ({
      '>': '超过',
      '>=': unit === '%' ? '不低于' : '不少于',
      '=': '',
      '<=': '不超过',
      '<': '低于',
    })[comparator],
  /** Of a number that is a change: 增加2个百分点. */
  change: { more: '增加', less: '减少' },
  /** Between the ends of a range. */
  range: '—',
  /** A denominator, in Chinese as the plan writes it. */
  per: ({ words }: Denominator) => words,
  baseline: (amount: string) => `起点${amount}`,
  /** Names of the units; undefined where they are printed as the plans write them. */
  units: undefined as UnitNames | undefined,
  /** An amount with its terms, when, for whom and how often: “十四五”期间每所学校每学期不少于4次. */
  commitment: (amount: string, terms: readonly string[]) => [...terms, amount].join(''),
  /** Terms that read otherwise beside an amount: none in Chinese. */
  besideAmount: {} as { frequency?: typeof frequenciesZh; scope?: typeof scopesZh },
  frequency: frequenciesZh,
  scope: scopesZh,
  /** What sets the deadline, in Chinese as the plan writes it; empty where nothing does. */
  deadline: ({ deadlineWords }: Pick<Quota, 'deadline' | 'deadlineWords'>) => deadlineWords ?? '',
  /** A year of deadlines, to group by: numbers with other words have the same. */
  deadlineYear: (year: string) => `${year}年`,
  count: (count: number) => `${count}项指标`,
};
