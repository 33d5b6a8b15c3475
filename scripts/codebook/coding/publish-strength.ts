import type { StrengthAgreement, StrengthCoding } from '#src/schemas/coding.ts';
import { type SectionEntry, StrengthGrade } from '#src/schemas/corpus.ts';
import type { Codebook } from '#scripts/codebook/read-codebook.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { findStrength } from '#scripts/grammar/strength.ts';
import { krippendorffAlpha } from './agreement.ts';

/** Both readings of each clause of some sections that was read, what holds, and what the rule says. */
export function listStrengthCodings(
  sections: readonly Pick<SectionEntry, 'clauses' | 'measures'>[],
  { coding, strengthWords }: Codebook,
): StrengthCoding[] {
  return sections.flatMap(({ clauses, measures }) => {
    const titleOf = new Map(measures.map(({ id, title }) => [id, title]));
    return clauses.flatMap(({ id, plan, text, section, measure }): StrengthCoding[] => {
      const reading = coding.strength.get(plan)?.settled.get(id);
      if (!reading) return [];
      const title = titleOf.get(measure ?? '');
      const shadow = foldCharacters(text);
      const rule = findStrength({ shadow, section, measure, title }, strengthWords);
      const { first, second, final, agree, reason } = reading;
      return [{ clause: id, first, second, final, agree, rule, reason }];
    });
  });
}

type Pair = readonly [StrengthGrade, StrengthGrade];

/** How far the two readings agree, and the rule with what holds: level by level, and all together. */
export function measureStrength(codings: readonly StrengthCoding[]): StrengthAgreement[] {
  if (codings.length === 0) return [];
  const readings = codings.map(({ first, second }): Pair => [first.level, second.level]);
  const rule = codings.map((coding): Pair => [coding.final.level, coding.rule.level]);
  return [...rowsOf('readings', readings), ...rowsOf('rule', rule)];
}

function rowsOf(between: StrengthAgreement['between'], pairs: readonly Pair[]) {
  const rows = StrengthGrade.options.map((level): StrengthAgreement => {
    const first = pairs.filter(([one]) => one === level).length;
    const second = pairs.filter(([, other]) => other === level).length;
    const both = pairs.filter(([one, other]) => one === level && other === level).length;
    const either = first + second - both;
    const share = either === 0 ? null : both / either;
    return { between, level, first, second, both, share, alpha: null };
  });
  const both = pairs.filter(([one, other]) => one === other).length;
  const sets = pairs.map(([one, other]) => ({ first: [one], second: [other] }));
  const all = { first: pairs.length, second: pairs.length, both, share: both / pairs.length };
  return [
    ...rows,
    { between, level: 'all' as const, ...all, alpha: krippendorffAlpha(sets) ?? null },
  ];
}
