import { csvFormat } from 'd3-dsv';
import { BYTE_ORDER_MARK } from '#src/text/byte-order-mark.ts';
import type { PlanPair } from './model/list-pairs.ts';
import { getPairPage } from './pair-page.ts';

/** The runs of a pair as CSV: a row for each place of either plan, with the columns of reuse.json. */
export async function pairFile(pair: PlanPair): Promise<string> {
  const { runs } = await getPairPage(pair);
  const rows = runs.flatMap(({ run }) =>
    [pair.first, pair.second].flatMap((plan) =>
      run.occurrences
        .filter((each) => each.plan === plan.id)
        .map(({ section, clause, span }) => ({
          id: run.id,
          characters: run.characters,
          formula: run.formula,
          origin: run.origin,
          plan: plan.id,
          plan_status: plan.status,
          plan_level: plan.level,
          section,
          clause,
          span_start: span.start,
          span_end: span.end,
          text: run.text,
        })),
    ),
  );
  return `${BYTE_ORDER_MARK}${csvFormat(rows, COLUMNS)}\n`;
}

const COLUMNS = [
  ...(['id', 'characters', 'formula', 'origin', 'plan', 'plan_status', 'plan_level'] as const),
  ...(['section', 'clause', 'span_start', 'span_end', 'text'] as const),
];
