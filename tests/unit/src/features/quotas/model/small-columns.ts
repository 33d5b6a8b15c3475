/** Six quotas of three plans, small enough to filter by eye. */
import {
  decodeColumns,
  encodeColumns,
  type Facet,
  type FacetPlan,
} from '#src/features/quotas/model/columns.ts';

type Row = Parameters<typeof encodeColumns>[0][number];

const row = (plan: string, value: number, unit: string, more: Partial<Row> = {}): Row => ({
  plan,
  section: 'workers',
  indicator: 'training',
  value,
  unit,
  comparator: '=',
  frequency: 'total',
  scope: 'whole',
  deadline: null,
  ...more,
});

/** Row numbers are places in this list. */
export const ROWS: readonly Row[] = [
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

const period = { start: 2021, end: 2025 };

export const PLANS: readonly FacetPlan[] = [
  {
    id: 'east',
    name: '东区',
    avatar: '东',
    status: 'final',
    level: 'county',
    period,
    residents: 200_000,
  },
  {
    id: 'west',
    name: '西市',
    avatar: '西',
    status: 'draft',
    level: 'county',
    period,
    residents: null,
  },
  {
    id: 'city',
    name: '大市',
    avatar: '大',
    status: 'final',
    level: 'prefecture',
    period,
    residents: 1_000_000,
  },
];

export const NAMES: Record<Facet, string[]> = {
  plan: ['east', 'west', 'city'],
  part: ['overview', 'farmers', 'workers', 'talent'],
  indicator: ['share', 'training', 'volunteers'],
  unit: ['%', '人', '人次'],
  frequency: ['total', 'per-year', 'per-semester'],
  scope: ['whole', 'per-school', 'per-county'],
  deadline: ['2025', 'none'],
  comparator: ['over', 'at-least', 'exact'],
  status: ['final', 'draft'],
  level: ['county', 'prefecture'],
};

const ENCODED = encodeColumns(ROWS, PLANS, NAMES, { version: '1.2.3', shard: 4 });
export const COLUMNS = decodeColumns(ENCODED);
