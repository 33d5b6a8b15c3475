import { counted } from '#src/i18n/english-count.ts';
import { listInEnglish } from '#src/i18n/english-list.ts';
import type { planBarsZh } from '#src/i18n/zh/plan-bars.ts';
import { partLinesEn } from './part-lines.ts';

export const planBarsEn: typeof planBarsZh = {
  label: ({ before, digits, unit }) => `${before}${digits}${unit === '%' ? '%' : ''}`,
  comparator: (comparator) => ({ '>': '>', '>=': '≥', '=': '', '<=': '≤', '<': '<' })[comparator],
  change: { more: '+', less: '−' },
  title: (clauses, quotas, silent) =>
    silent.length > 0
      ? `${counted(clauses, 'clause')}, ${counted(quotas, 'target')}, and not one target in ${listInEnglish(silent)}`
      : `${counted(clauses, 'clause')}, ${counted(quotas, 'target')}, each in its place`,
  note: 'Each bar is a clause, as long as its text; the thick red ones hold a target, with its number beside them where there is room. A tint marks parts in which no plan has a target, hatching a part that a plan does not have. Length says how much is written, not how strongly.',
  noteNarrow:
    'Each bar is a clause; the thick red ones hold a target. A tint marks parts in which no plan has one, hatching a part that a plan does not have.',
  follow: 'Each bar leads to its clause.',
  followNarrow: 'Tap a bar to read its clause.',
  shown: (shown, all) => `Drawn: the first ${shown} of ${all} plans.`,
  source: 'the published plans',
  description: (plans) => `${plans.join('; ')}.`,
  plan: (place, clauses, quotas) =>
    `${place}: ${counted(clauses, 'clause')}, ${quotas > 0 ? counted(quotas, 'target') : 'no target'}`,
  absent: 'no such part',
  absentBand: (place, part) => `${place}, ${part}: no such part`,
  band: (place, part, clauses, quotas) =>
    `${place}, ${part}: ${counted(clauses, 'clause')}, ${quotas > 0 ? counted(quotas, 'target') : 'no target'}`,
  absentTip: (place, part) => `The plan of ${place} has no part on this: ${part}.`,
  bar: (part, ordinal, amounts) =>
    [`${part}, clause ${ordinal}`, amounts.join('; ')].filter(Boolean).join(': '),
  sentences: (count) => counted(count, 'clause'),
  numbers: (count) => (count > 0 ? counted(count, 'target') : 'no target'),
  lines: partLinesEn,
  upright: {},
  ofPlan: (clauses, quotas) => `${counted(clauses, 'clause')}, ${counted(quotas, 'target')}`,
};
