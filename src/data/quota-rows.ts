import {
  COMPARATOR_NAMES,
  encodeColumns,
  type EncodedColumns,
  type Facet,
  NO_DEADLINE,
} from '../quotas/columns.ts';
import type { QuotaRecord } from '../quotas/record.ts';
import { Plan, Quota } from '../schemas/corpus.ts';
import { SECTION_KEYS } from '../schemas/vocabulary.ts';
import { DATA_VERSION } from '../site.ts';
import { getIndicators } from './codebook.ts';
import { residentsOf } from './context.ts';
import { getPlans } from './corpus.ts';
import { placeQuotas } from './mark-quotas.ts';
import { getQuotaGroups, type PlacedQuota } from './quotas.ts';

/** Quotas in one file of records: about 25 KB packed. */
const RECORDS_PER_FILE = 250;

/** All quotas as columns, in the order of the quota page: by part, then by plan. */
export async function getQuotaColumns(): Promise<EncodedColumns> {
  const quotas = (await getPlacedQuotas()).map(({ quota }) => quota);
  const plans = (await getPlans()).map((plan) => {
    const { id, status, level, period, short } = plan;
    const residents = residentsOf(plan)?.value ?? null;
    return { id, name: short.zh, status, level, period, residents };
  });
  const used = new Set(quotas.map(({ indicator }) => indicator));
  const indicators = (await getIndicators()).filter(({ id }) => used.has(id));
  const names: Record<Facet, string[]> = {
    plan: plans.map(({ id }) => id),
    part: SECTION_KEYS.filter((key) => quotas.some(({ section }) => section === key)),
    indicator: indicators.sort((a, b) => collator.compare(a.zh, b.zh)).map(({ id }) => id),
    unit: [...new Set(quotas.map(({ unit }) => unit))].sort(collator.compare),
    frequency: [...Quota.shape.frequency.options],
    scope: [...Quota.shape.scope.options],
    deadline: ['2025', NO_DEADLINE],
    comparator: Object.values(COMPARATOR_NAMES),
    status: [...Plan.shape.status.options],
    level: [...Plan.shape.level.options],
  };
  return encodeColumns(quotas, plans, names, { version: DATA_VERSION, shard: RECORDS_PER_FILE });
}

/** The same quotas with their words, cut into files. */
export async function getQuotaRecords(): Promise<QuotaRecord[][]> {
  const records = (await getPlacedQuotas()).map(({ quota, clause }): QuotaRecord => {
    const [place] = placeQuotas(clause, [quota]);
    return { ...quota, mark: [place?.start ?? 0, place?.end ?? 0] };
  });
  const files = Math.ceil(records.length / RECORDS_PER_FILE);
  return Array.from({ length: files }, (_, at) =>
    records.slice(at * RECORDS_PER_FILE, (at + 1) * RECORDS_PER_FILE),
  );
}

async function getPlacedQuotas(): Promise<PlacedQuota[]> {
  return (await getQuotaGroups()).flatMap(({ quotas }) => quotas);
}

/** Han in the order of Pinyin, the same on every machine. */
const collator = new Intl.Collator('zh-CN-u-co-pinyin');
