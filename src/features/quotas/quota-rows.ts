import {
  COMPARATOR_NAMES,
  encodeColumns,
  type EncodedColumns,
  type Facet,
  NO_DEADLINE,
} from './model/columns.ts';
import type { QuotaRecord } from './model/record.ts';
import { messagesFor, type Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { unitLabel } from '#src/i18n/unit-words.ts';
import { Plan, Quota } from '#src/schemas/corpus.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { DATA_VERSION } from '#src/version.ts';
import { getIndicators } from '#src/corpus/codebook.ts';
import { residentsOf } from '#src/corpus/context.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import { findQuotaSpans } from '#src/text/mark-quotas.ts';
import { getQuotaGroups, type PlacedQuota } from '#src/corpus/quotas.ts';

/** Quotas in one file of records: about 25 KB packed. */
const RECORDS_PER_FILE = 250;

/**
 * All quotas as columns, in the order of the quota page: by part, then by plan.
 * @param language of the names of places, and of the order of indicators and units
 */
export async function getQuotaColumns(language: Messages['language']): Promise<EncodedColumns> {
  const messages = messagesFor(language);
  const { compare } = new Intl.Collator(COLLATIONS[language]);
  const quotas = (await getPlacedQuotas()).map(({ quota }) => quota);
  const plans = (await getPlans()).map((plan) => {
    const { id, status, level, period, short } = plan;
    const residents = residentsOf(plan)?.value ?? null;
    return {
      id,
      name: nameIn(short, messages),
      avatar: short.zh.slice(0, 1),
      status,
      level,
      period,
      residents,
    };
  });
  const labelOf = (unit: string) => unitLabel(unit, messages.quota.units);
  const used = new Set(quotas.map(({ indicator }) => indicator));
  const indicators = (await getIndicators()).filter(({ id }) => used.has(id));
  const names: Record<Facet, string[]> = {
    plan: plans.map(({ id }) => id),
    part: SECTION_KEYS.filter((key) => quotas.some(({ section }) => section === key)),
    indicator: indicators
      .sort((a, b) => compare(nameIn(a, messages), nameIn(b, messages)))
      .map(({ id }) => id),
    unit: [...new Set(quotas.map(({ unit }) => unit))].sort((a, b) =>
      compare(labelOf(a), labelOf(b)),
    ),
    frequency: [...Quota.shape.frequency.options],
    scope: [...Quota.shape.scope.options],
    deadline: ['2025', NO_DEADLINE],
    comparator: Object.values(COMPARATOR_NAMES),
    status: [...Plan.shape.status.options],
    level: [...Plan.shape.level.options],
  };
  return encodeColumns(quotas, plans, names, { version: DATA_VERSION, shard: RECORDS_PER_FILE });
}

/** Records of all quotas with their words, in the order of the columns, cut into files. */
export async function getQuotaRecords(): Promise<QuotaRecord[][]> {
  const records = (await getPlacedQuotas()).map(({ quota, clause }): QuotaRecord => {
    const [span] = findQuotaSpans(clause, [quota]);
    return { ...quota, mark: [span?.start ?? 0, span?.end ?? 0] };
  });
  const files = Math.ceil(records.length / RECORDS_PER_FILE);
  return Array.from({ length: files }, (_, index) =>
    records.slice(index * RECORDS_PER_FILE, (index + 1) * RECORDS_PER_FILE),
  );
}

async function getPlacedQuotas(): Promise<PlacedQuota[]> {
  return (await getQuotaGroups()).flatMap(({ quotas }) => quotas);
}

/** Locales to sort names by, the same on every machine; Han in the order of Pinyin. */
const COLLATIONS: Record<Messages['language'], string> = { zh: 'zh-CN-u-co-pinyin', en: 'en-GB' };
