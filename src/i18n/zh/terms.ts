import type { Quota } from '#src/schemas/numbers.ts';

/** How often a number falls due, in Chinese. */
export const frequenciesZh = {
  total: '',
  'per-week': '每周',
  'per-month': '每月',
  'per-quarter': '每季度',
  'per-half-year': '每半年',
  'per-semester': '每学期',
  'per-school-year': '每学年',
  'per-year': '每年',
  'every-2-years': '每两年',
} satisfies Record<Quota['frequency'], string>;

/** For whom it is asked. */
export const scopesZh = {
  whole: '',
  'per-school': '每所学校',
  'per-county': '每个县区',
} satisfies Record<Quota['scope'], string>;
