import { type EncodedColumns, FACETS, type Facet } from './model/columns.ts';
import { unitLabel } from '#src/i18n/unit-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

/** A value of a facet: its name, and how many quotas have it. */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
}

/** Values that a facet lists at most: a page must not grow with the number of plans. */
const MAX_VALUES = 60;

/**
 * Facets that quotas can be narrowed down by, in the words of a language.
 * @param names of plans, parts and indicators, by their ids
 */
export function facetOptions(
  columns: EncodedColumns,
  names: Record<'plan' | 'part' | 'indicator', ReadonlyMap<string, string>>,
  messages: Messages,
): { facet: Facet; label: string; options: FacetOption[] }[] {
  const { quotaTools: tools } = messages;
  const labels: Record<Facet, (value: string) => string | undefined> = {
    plan: (value) => names.plan.get(value),
    part: (value) => names.part.get(value),
    indicator: (value) => names.indicator.get(value),
    unit: (value) => unitLabel(value, messages.quota.units),
    frequency: (value) => lookUp(tools.frequency, value),
    scope: (value) => lookUp(tools.scope, value),
    deadline: (value) => tools.deadline[value],
    comparator: (value) => lookUp(tools.comparator, value),
    status: (value) => lookUp(messages.status, value),
    level: (value) => lookUp(messages.level, value),
  };
  return FACETS.map((facet) => {
    const counts = countValues(columns, facet);
    const options = columns.names[facet].map((value, code) => {
      return { value, label: labels[facet](value) ?? value, count: counts[code] ?? 0 };
    });
    return { facet, label: tools.facet[facet], options: options.slice(0, MAX_VALUES) };
  });
}

function lookUp(labels: Record<string, string>, value: string): string | undefined {
  return labels[value];
}

function countValues({ codes, names, plans }: EncodedColumns, facet: Facet): number[] {
  const counts = names[facet].map(() => 0);
  const codeOfPlan =
    facet === 'status' || facet === 'level'
      ? plans.map((plan) => names[facet].indexOf(plan[facet]))
      : undefined;
  const column = codeOfPlan
    ? codes.plan.map((plan) => codeOfPlan[plan] ?? 0)
    : storedCodes(codes, facet);
  for (const code of column) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function storedCodes(codes: EncodedColumns['codes'], facet: Facet): readonly number[] {
  return facet === 'status' || facet === 'level' ? [] : codes[facet];
}
