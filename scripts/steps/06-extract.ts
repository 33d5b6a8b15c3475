import type { NearMiss } from '#src/schemas/corpus.ts';
import { splitNames } from '#scripts/grammar/agency-list.ts';
import { findNearMisses, findUnknownNumbers } from '#scripts/grammar/near-miss.ts';
import { findQuotas, type FoundQuota } from '#scripts/grammar/quota.ts';
import { parseRoleLists } from '#scripts/grammar/role.ts';
import { type CleanText, sliceClean, spanOf } from '#scripts/text/clean-text.ts';
import { placeOf, type Report } from '#scripts/text/problem.ts';
import type {
  Extracted,
  Outline,
  Source,
  SplitClause,
  SplitSection,
  UncodedQuota,
  UncodedResponsibility,
} from './plan.ts';

/** Finds the numbers and the bodies of a plan. A number that no rule knows is reported. */
export function extractFacts(
  source: Source,
  outline: Outline,
  sections: readonly SplitSection[],
  numberNames: readonly string[],
  report: Report,
): Extracted {
  const inClauses = sections.flatMap(({ clauses }) =>
    clauses.map((clause) => extractNumbers(source, clause, numberNames, report)),
  );
  const inTitles = titlesOf(outline).flatMap(({ section, words }) =>
    extractTitleNumbers(source, section, words, numberNames, report),
  );
  return {
    quotas: inClauses.flatMap(({ quotas }) => quotas),
    nearMisses: [...inClauses.flatMap(({ nearMisses }) => nearMisses), ...inTitles].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    responsibilities: sections.flatMap((section) =>
      extractResponsibilities(section, source, report),
    ),
  };
}

function extractNumbers(
  source: Source,
  split: SplitClause,
  numberNames: readonly string[],
  report: Report,
) {
  const { clause, words } = split;
  const found = findQuotas(words.shadow);
  const quotas = found.map((quota, index) => toQuota(quota, split, index));
  const spans = found.flatMap(({ start, end, frequencyPlace }) => [
    { start, end },
    ...(frequencyPlace ? [frequencyPlace] : []),
  ]);
  const misses = findNearMisses(words.shadow, numberNames, spans);
  reportUnknown(source, words, [...spans, ...misses], report);
  const nearMisses = misses.map(({ start, end, reason }): NearMiss => {
    const quote = sliceClean(words, start, end);
    const { plan, section, id } = clause;
    return { plan, section, clause: id, quote: quote.text, span: spanOf(quote), reason };
  });
  return { quotas, nearMisses };
}

function toQuota(
  found: FoundQuota,
  { clause, words, isDated }: SplitClause,
  index: number,
): UncodedQuota {
  const { value, unit, comparator, frequency, scope, start, end, share } = found;
  const quote = sliceClean(words, start, end);
  const quota = {
    id: `${clause.id}-q${index + 1}`,
    plan: clause.plan,
    section: clause.section,
    measure: clause.measure,
    clause: clause.id,
    value,
    unit,
    comparator,
    frequency,
    scope,
    deadline: found.deadline ?? (isDated ? ('2025' as const) : null),
    quote: quote.text,
    sentence: clause.text,
    span: spanOf(quote),
  };
  return { quota, at: { start, end }, share };
}

function titlesOf(outline: Outline) {
  const headings = outline.headings.map(({ whole }) => ({
    section: 'overview' as const,
    words: whole,
  }));
  const own = outline.sections.flatMap(({ key, heading, measures }) => [
    ...(heading ? [{ section: key, words: heading.whole }] : []),
    ...measures.flatMap(({ lead }) => (lead ? [{ section: key, words: lead }] : [])),
  ]);
  const named = new Set(own.map(({ words }) => words));
  return [...own, ...headings.filter(({ words }) => !named.has(words))];
}

function extractTitleNumbers(
  source: Source,
  section: NearMiss['section'],
  words: CleanText,
  numberNames: readonly string[],
  report: Report,
): NearMiss[] {
  const label = /^(?:\d{1,2}[.、]|（\d{1,2}）)/.exec(words.shadow);
  const misses = findNearMisses(words.shadow, numberNames, []);
  const known = label ? [{ start: 0, end: label[0].length }, ...misses] : misses;
  reportUnknown(source, words, known, report);
  return misses.map(({ start, end, reason }) => {
    const quote = sliceClean(words, start, end);
    const plan = source.origin.id;
    return { plan, section, clause: null, quote: quote.text, span: spanOf(quote), reason };
  });
}

function reportUnknown(
  source: Source,
  words: CleanText,
  known: readonly { start: number; end: number }[],
  report: Report,
): void {
  for (const { start, end } of findUnknownNumbers(words.shadow, known))
    report({
      file: source.path,
      place: placeOf(source.text, words.offsets[start] ?? 0),
      found: `no rule knows the number in “${words.text.slice(Math.max(0, start - 8), end + 6)}”`,
      fix: 'add its unit to scripts/grammar/unit.ts, or its name to content/codebook/number-names.yml',
    });
}

function extractResponsibilities(
  { section, responsibilities }: SplitSection,
  source: Source,
  report: Report,
): UncodedResponsibility[] {
  const listed = responsibilities.flatMap(({ measure, words }) => {
    const lists = parseRoleLists(words.shadow);
    if (lists.length === 0)
      report({
        file: source.path,
        place: placeOf(source.text, words.offsets[0] ?? 0),
        found: `no list of bodies can be read in “${words.text.slice(0, 20)}…”`,
        fix: 'add the form to scripts/grammar/role.ts',
      });
    return lists.flatMap(({ role, roleWord, start, end }) => {
      const list = sliceClean(words, start, end);
      return splitNames(list.shadow).map((name) => {
        const raw = sliceClean(list, name.start, name.end);
        return { measure, role, roleWord, raw: raw.text, span: spanOf(raw) };
      });
    });
  });
  return listed.map((entry, index) => ({
    id: `${section.id}-r${index + 1}`,
    plan: section.plan,
    section: section.key,
    ...entry,
  }));
}
