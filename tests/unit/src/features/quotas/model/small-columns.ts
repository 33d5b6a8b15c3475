/** Six quotas of three plans, small enough to filter by eye. */
import {
  encodeColumns,
  type FacetQuota,
  type FacetValues,
} from '#src/features/quotas/model/columns.ts';

const PLANS = {
  east: { id: 'east', status: 'final', level: 'county' },
  west: { id: 'west', status: 'draft', level: 'county' },
  city: { id: 'city', status: 'final', level: 'prefecture' },
} as const;

const row = (
  plan: keyof typeof PLANS,
  value: number,
  unit: string,
  more: Partial<FacetQuota['quota']> = {},
): FacetQuota => ({
  plan: PLANS[plan],
  quota: {
    section: 'workers',
    indicator: 'training',
    value,
    unit,
    comparator: '=',
    frequency: 'total',
    scope: 'whole',
    deadline: null,
    ...more,
  },
});

/** Row numbers are places in this list. */
export const ROWS: readonly FacetQuota[] = [
  row('east', 16, '%', {
    section: 'overview',
    indicator: 'share',
    comparator: '>',
    deadline: '2025',
  }),
  row('east', 3000, '人次', { frequency: 'per-year' }),
  row('east', 800, '人次', { frequency: 'per-year' }),
  row('west', 4000, '人次', { comparator: '>=' }),
  row('west', 500, '人', { section: 'farmers', comparator: '>=', deadline: '2025' }),
  row('city', 4000, '人', { section: 'talent', indicator: 'volunteers', deadline: '2025' }),
];

export const FACET_VALUES: readonly FacetValues[] = [
  { facet: 'plan', values: ['east', 'west', 'city'] },
  { facet: 'part', values: ['overview', 'farmers', 'workers', 'talent'] },
  { facet: 'indicator', values: ['share', 'training', 'volunteers'] },
  { facet: 'unit', values: ['%', '人', '人次'] },
  { facet: 'frequency', values: ['total', 'per-year', 'per-semester'] },
  { facet: 'scope', values: ['whole', 'per-school', 'per-county'] },
  { facet: 'deadline', values: ['2025', 'none'] },
  { facet: 'comparator', values: ['over', 'at-least', 'exact'] },
  { facet: 'status', values: ['final', 'draft'] },
  { facet: 'level', values: ['county', 'prefecture'] },
];

export const COLUMNS = encodeColumns('1.2.3', ROWS, FACET_VALUES);
