import type { Quota } from '#src/schemas/corpus.ts';
import type { Messages } from './zh/index.ts';

type Term = Pick<Quota, 'unit' | 'scope' | 'frequency'>;

/** Words for whom and how often; `frequency.total` says that the plan does not say it. */
export interface FrequencyNames {
  scope: Record<Quota['scope'], string>;
  frequency: Record<Quota['frequency'], string>;
}

/** The names as the tables print them. */
export function tableTerms({ quota, quotaTable }: Messages): FrequencyNames {
  return {
    scope: quota.scope,
    frequency: { ...quota.frequency, total: quotaTable.noFrequency },
  };
}

/** « 每校 », « 每学期 »: for whom and how often. A share needs no frequency, so none is missed. */
export function frequencyTerms(quota: Term, names: FrequencyNames): string[] {
  const frequency = isUnsaid(quota) || quota.frequency !== 'total';
  return [names.scope[quota.scope], frequency ? names.frequency[quota.frequency] : ''].filter(
    (term) => term !== '',
  );
}

/** Whether the plan should say how often, and does not. */
export function isUnsaid({ unit, frequency }: Pick<Term, 'unit' | 'frequency'>): boolean {
  return unit !== '%' && frequency === 'total';
}
