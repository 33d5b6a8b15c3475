import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import {
  encodeColumns,
  type Facet,
  FACETS,
  type FacetValues,
  type QuotaColumns,
} from './model/columns.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { unitLabel } from '#src/i18n/unit-words.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { DATA_VERSION } from '#src/version.ts';
import { getIndicators } from '#src/corpus/codebook.ts';
import { getPlans, getQuotas } from '#src/corpus/corpus.ts';
import { getQuotaGroups, type PlacedQuota } from '#src/corpus/quotas.ts';
import { namedSections } from '#src/corpus/sections.ts';

/** A facet with the names of its values. */
export interface NamedFacet extends FacetValues {
  labels: readonly string[];
}

type Option = readonly [value: string, label: string];

/**
 * All facets of quotas with their values, named in a language. Plans and parts stand in their own
 * order, indicators and units by name.
 */
export async function getFacets(messages: Messages): Promise<NamedFacet[]> {
  const { quotaTools: tools } = messages;
  const quotas = await getQuotas();
  const used = (facet: 'section' | 'indicator' | 'unit') =>
    new Set<string>(quotas.map((quota) => quota[facet]));
  const { compare } = new Intl.Collator(COLLATIONS[messages.language]);
  const byName = (options: Option[]) => options.sort(([, a], [, b]) => compare(a, b));
  const sections = namedSections(SECTION_KEYS).filter(({ key }) => used('section').has(key));
  const years = [...new Set(quotas.flatMap(({ deadline }) => deadline ?? []))].sort();
  const indicators = (await getIndicators()).filter(({ id }) => used('indicator').has(id));
  const options: Record<Facet, readonly Option[]> = {
    plan: (await getPlans()).map((plan) => [plan.id, placeOfPlan(plan, messages)]),
    part: sections.map(({ key, short }) => [key, nameIn(short, messages)]),
    indicator: byName(indicators.map((each) => [each.id, nameIn(each, messages)])),
    unit: byName([...used('unit')].map((unit) => [unit, unitLabel(unit, messages.quota.units)])),
    frequency: Object.entries(tools.frequency),
    scope: Object.entries(tools.scope),
    deadline: [
      ...years.map((year): Option => [year, messages.quota.deadlineYear(year)]),
      ['none', messages.quotaTable.noDeadline],
    ],
    comparator: Object.entries(tools.comparator),
    status: Object.entries(messages.status),
    level: Object.entries(messages.level),
  };
  return FACETS.map((facet) => ({
    facet,
    values: options[facet].map(([value]) => value),
    labels: options[facet].map(([, label]) => label),
  }));
}

/** All quotas in the order of the quota page: by part, then by plan. */
export async function getPlacedQuotas(): Promise<PlacedQuota[]> {
  return (await getQuotaGroups()).flatMap(({ quotas }) => quotas);
}

/** All quotas as columns, in the order of the quota page. */
export async function getQuotaColumns(facets: readonly NamedFacet[]): Promise<QuotaColumns> {
  return encodeColumns(DATA_VERSION, await getPlacedQuotas(), facets);
}

/** Locales to sort names by, the same on every machine; Han in the order of Pinyin. */
const COLLATIONS: Record<Messages['language'], string> = { zh: 'zh-CN-u-co-pinyin', en: 'en-GB' };
