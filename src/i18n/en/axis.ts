import type { axisZh } from '#src/i18n/zh/axis.ts';

/** Words in English on what may share an axis, and on why two numbers may not. */
export const axisEn: typeof axisZh = {
  rule: 'Only numbers with the same indicator, unit, frequency, scope, denominator, deadline and kind (a level reached, or a change) share an axis. Counts are never compared across levels; shares may be, and the level is marked. A draft is drawn with its mark; ranges, such as 8–12, and numbers coded by rule alone are not drawn.',
  difference: (term, a, b) => `${term} differs: ${a} / ${b}`,
  reasons: (each) => each.join('; '),
  term: {
    unit: 'unit',
    frequency: 'frequency',
    scope: 'scope',
    per: 'denominator',
    deadline: 'deadline',
    kind: 'kind',
  },
  kind: { level: 'level reached', change: 'change' },
  noDenominator: 'none',
  deadline: (year) => `by ${year}`,
  reason: {
    indicator: 'indicator differs',
    level: 'level',
    range: 'one is a range, not a single number',
    'rule-coded': 'coded by rule alone, not decided',
  },
};
