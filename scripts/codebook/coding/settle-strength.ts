import type { StrengthDecisionsFile, StrengthRow } from '#src/schemas/coding-files.ts';
import type { Bilingual, CodedBy } from '#src/schemas/vocabulary.ts';
import type { Grade } from '#scripts/grammar/strength.ts';
import { planOfClause } from './plan-of-clause.ts';

/** Both readings' grades of one clause, and what holds. */
interface SettledStrength {
  opens: string;
  first: Grade;
  second: Grade;
  final: Grade;
  agree: boolean;
  codedBy: CodedBy;
  reason: Bilingual | null;
}

/** The strength of one plan's clauses as the readings have it. */
export interface StrengthOfPlan {
  settled: Map<string, SettledStrength>;
  /** Clauses on which the readings differ, and nothing is decided: the first holds. */
  undecided: string[];
  /** Clauses on which something is decided, and that were not read. */
  unread: string[];
}

/**
 * What holds of each clause that was read, by its plan: what was decided, else what both readings say. Of two
 * words for one level the first reading's is kept: 建立健全, where the second has 建立.
 */
export function settleStrength(
  readings: readonly StrengthRow[],
  decisions: StrengthDecisionsFile['decisions'],
): Map<string, StrengthOfPlan> {
  const decided = new Map(decisions.map((entry) => [entry.clause, entry]));
  const read = Map.groupBy(readings, planOfClause);
  const decisionsOf = Map.groupBy(decisions, planOfClause);
  const plans = new Set([...read.keys(), ...decisionsOf.keys()]);
  return new Map(
    [...plans].map((plan) => {
      const settled = new Map(
        (read.get(plan) ?? []).map((row) => [row.clause, settle(row, decided.get(row.clause))]),
      );
      const named = (decisionsOf.get(plan) ?? []).map(({ clause }) => clause);
      const undecided = [...settled].filter(([, { agree, reason }]) => !agree && !reason);
      return [
        plan,
        {
          settled,
          undecided: undecided.map(([clause]) => clause),
          unread: named.filter((clause) => !settled.has(clause)),
        },
      ];
    }),
  );
}

function settle(
  row: StrengthRow,
  decision: StrengthDecisionsFile['decisions'][number] | undefined,
): SettledStrength {
  const first = { level: row.first, word: row.firstWord || null };
  const second = { level: row.second, word: row.secondWord || null };
  const { level, word } = decision ?? first;
  return {
    opens: row.opens,
    first,
    second,
    final: { level, word },
    agree: row.first === row.second,
    codedBy: decision?.by ?? 'model',
    reason: decision?.reason ?? null,
  };
}
