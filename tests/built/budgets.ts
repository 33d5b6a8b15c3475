import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const FILE = 'tests/budgets.yml';

const Limits = z.strictObject({
  kilobytes: z.number().positive(),
  scriptKilobytes: z.number().nonnegative(),
  requests: z.int().positive(),
  nodes: z.int().positive(),
});
const Row = Limits.extend({
  kinds: z.array(z.string()).min(1),
  ownScriptKilobytes: z.number().positive().optional(),
  english: Limits.partial().optional(),
});
type Row = z.output<typeof Row>;
/** What a page may cost at most; see tests/budgets.yml. */
export type Limits = z.output<typeof Limits>;

/** The rows of tests/budgets.yml by the kinds of page that they name. @throws where two name the same */
export function readBudgets(): Map<string, Row> {
  const rows = z.array(Row).parse(parse(readFileSync(FILE, 'utf8')));
  const named = rows.flatMap((row) => row.kinds.map((kind) => [kind, row] as const));
  const budgets = new Map(named);
  if (budgets.size < named.length) throw new Error(`${FILE} names a kind of page twice`);
  return budgets;
}

/** The limits of a row for the pages in one language. */
export function limitsIn(row: Row, isEnglish: boolean): Limits {
  const own = isEnglish ? row.english : undefined;
  return {
    kilobytes: own?.kilobytes ?? row.kilobytes,
    scriptKilobytes: own?.scriptKilobytes ?? row.scriptKilobytes,
    requests: own?.requests ?? row.requests,
    nodes: own?.nodes ?? row.nodes,
  };
}
