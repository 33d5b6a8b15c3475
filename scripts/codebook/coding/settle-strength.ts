import type { Bilingual, CodedBy } from '#src/schemas/vocabulary.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import type { Grade } from '#scripts/grammar/strength.ts';

/** Both readings' grades of one clause, and what holds. */
export interface SettledStrength {
  opens: string;
  first: Grade;
  second: Grade;
  final: Grade;
  agree: boolean;
  codedBy: CodedBy;
  reason: Bilingual | null;
}

/**
 * What holds of each clause that was read, by its id: what was decided, else what both readings say. Of two
 * words for one level the first reading's is kept: 建立健全, where the second has 建立. Where the readings
 * differ and nothing is decided the first holds; `undecided` lists them.
 */
export function settleStrength({ strength: { readings, decisions } }: Codebook['coding']) {
  const decided = new Map(decisions.map((entry) => [entry.clause, entry]));
  const settled = readings.map((row): [string, SettledStrength] => {
    const first = { level: row.first, word: row.firstWord || null };
    const second = { level: row.second, word: row.secondWord || null };
    const decision = decided.get(row.clause);
    const { level, word } = decision ?? first;
    return [
      row.clause,
      {
        opens: row.opens,
        first,
        second,
        final: { level, word },
        agree: row.first === row.second,
        codedBy: decision?.by ?? 'model',
        reason: decision?.reason ?? null,
      },
    ];
  });
  return {
    settled: new Map(settled),
    undecided: settled.flatMap(([id, { agree, reason }]) => (agree || reason ? [] : [id])),
  };
}
