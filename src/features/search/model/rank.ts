import type { Quota } from '#src/schemas/numbers.ts';
import type { CatalogueRow } from './catalogue.ts';
import type { Found } from './engine.ts';
import type { RecordKind } from './record.ts';
import type { SearchState } from './state.ts';

/** Numbers of records by where a page shows them. */
export interface RankedRecords {
  quotas: number[];
  /** Titles of measures and parts. */
  titles: number[];
  /** Clauses, lists of bodies and notes. */
  texts: number[];
}

/** Points that a clause gains where its quota, or the title above it, says the words too. */
const QUOTA_BONUS = 1000;
const TITLE_BONUS = 500;
const TEXT_KINDS: readonly RecordKind[] = ['clause', 'responsibility', 'note'];

/**
 * Orders what was found: exact in a quota or a title first, then in the text, there the records that
 * say it most. Within the same score, and when asked for, in plan order, then position.
 * @param quotas by the number of their record, where they are asked for by value
 */
export function rankRecords(
  found: Found,
  shown: readonly number[],
  { records, plans }: { records: readonly CatalogueRow[]; plans: readonly string[] },
  { sort, grouped }: Pick<SearchState, 'sort' | 'grouped'>,
  quotas: ReadonlyMap<number, Pick<Quota, 'value' | 'unit'>> = new Map(),
): RankedRecords {
  const withQuota = new Set([...found.keys()].map((recordIndex) => records[recordIndex]?.clause));
  const scoreOf = (recordIndex: number): number => {
    const row = records[recordIndex];
    if (row?.kind !== 'clause') return found.get(recordIndex) ?? 0;
    const titled = row.measure !== undefined && found.has(row.measure);
    const bonus = (withQuota.has(recordIndex) ? QUOTA_BONUS : 0) + (titled ? TITLE_BONUS : 0);
    return (found.get(recordIndex) ?? 0) + bonus;
  };
  const planOf = (recordIndex: number) => {
    const position = plans.indexOf(records[recordIndex]?.plan ?? '');
    return position === -1 ? plans.length : position;
  };
  const kindOf = (recordIndex: number) =>
    TEXT_KINDS.indexOf(records[recordIndex]?.kind ?? 'clause');
  // In plan order a list of bodies stands behind the clauses of its plan, and notes at the end.
  const inPlanOrder = (a: number, b: number) => planOf(a) - planOf(b) || a - b;
  const byScore = (a: number, b: number) =>
    kindOf(a) - kindOf(b) || scoreOf(b) - scoreOf(a) || inPlanOrder(a, b);
  const order = sort === 'relevance' ? byScore : inPlanOrder;
  const within = grouped ? (a: number, b: number) => planOf(a) - planOf(b) || order(a, b) : order;
  const ofKind = (...kinds: readonly RecordKind[]) =>
    shown.filter((recordIndex) => kinds.includes(records[recordIndex]?.kind ?? 'clause'));
  return {
    quotas: ofKind('quota').sort(sort === 'value' ? byValue(quotas) : order),
    titles: ofKind('measure', 'section').sort(inPlanOrder),
    texts: ofKind(...TEXT_KINDS).sort(within),
  };
}

/** Numbers of one unit stand together: 90 % is not less than 100 people. */
function byValue(quotas: ReadonlyMap<number, Pick<Quota, 'value' | 'unit'>>) {
  const units = [...new Set(Array.from(quotas.values(), ({ unit }) => unit))];
  const unitOf = (recordIndex: number) => units.indexOf(quotas.get(recordIndex)?.unit ?? '');
  const valueOf = (recordIndex: number) => quotas.get(recordIndex)?.value ?? 0;
  return (a: number, b: number) => unitOf(a) - unitOf(b) || valueOf(b) - valueOf(a) || a - b;
}
