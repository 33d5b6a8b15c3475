import type { NearMiss } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { splitNames } from '#scripts/grammar/agency-list.ts';
import { parseLabel } from '#scripts/grammar/label.ts';
import { findNearMisses, findUnknownNumbers } from '#scripts/grammar/near-miss.ts';
import { findQuotas, type FoundQuota } from '#scripts/grammar/quota.ts';
import { parseRoleLists } from '#scripts/grammar/role.ts';
import { type CleanText, sliceClean, spanOf } from '#scripts/text/clean-text.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type {
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
) {
  const misses = (words: CleanText, owner: Owner, explained: readonly Span[]) =>
    extractNearMisses(source, words, owner, explained, numberNames);
  const plan = source.origin.id;
  const inClauses = sections.flatMap(({ clauses }) =>
    clauses.map((split) => {
      const { section, id } = split.clause;
      const found = findQuotas(split.words.shadow);
      const explained = found.flatMap(({ start, end, frequencyPlace }) => [
        { start, end },
        ...(frequencyPlace ? [frequencyPlace] : []),
      ]);
      return {
        quotas: found.map((quota, index) => toQuota(quota, split, index)),
        nearMisses: misses(split.words, { plan, section, clause: id }, explained),
      };
    }),
  );
  const inTitles = titlesOf(outline).flatMap(({ section, words }) => {
    const label = parseLabel(words.shadow);
    const explained = label ? [{ start: 0, end: label.length }] : [];
    return misses(words, { plan, section, clause: null }, explained);
  });
  return {
    quotas: inClauses.flatMap(({ quotas }) => quotas),
    nearMisses: [...inClauses.flatMap(({ nearMisses }) => nearMisses), ...inTitles].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    responsibilities: sections.flatMap((section) => extractResponsibilities(section, source)),
  };
}

function toQuota(
  { value, unit, comparator, frequency, scope, deadline, start, end, share }: FoundQuota,
  { clause: { id: clause, plan, section, measure, text: sentence }, words, isDated }: SplitClause,
  index: number,
): UncodedQuota {
  const quote = sliceClean(words, start, end);
  const owner = { plan, section, measure, clause };
  const amount = { value, unit, comparator, frequency, scope };
  const quota = {
    id: `${clause}-q${index + 1}`,
    ...owner,
    ...amount,
    deadline: deadline ?? (isDated ? ('2025' as const) : null),
    quote: quote.text,
    sentence,
    span: spanOf(quote),
  };
  return { quota, at: { start, end }, share };
}

/** Headings and lead phrases, each with its section: a chapter that opens none is of the overview. */
function titlesOf({ headings, sections }: Outline) {
  const opened = new Map(sections.map(({ key, heading }) => [heading, key]));
  return [
    ...headings.map((heading) => ({
      section: opened.get(heading) ?? ('overview' as const),
      words: heading.whole,
    })),
    ...sections.flatMap(({ key, measures }) =>
      measures.flatMap(({ lead }) => (lead ? [{ section: key, words: lead }] : [])),
    ),
  ];
}

/** What words belong to. */
type Owner = Pick<NearMiss, 'plan' | 'section' | 'clause'>;

/** @param explained places of the words whose numbers are no near misses: quotas, labels */
function extractNearMisses(
  source: Source,
  words: CleanText,
  owner: Owner,
  explained: readonly Span[],
  numberNames: readonly string[],
): NearMiss[] {
  const misses = findNearMisses(words.shadow, numberNames, explained);
  for (const { start, end } of findUnknownNumbers(words.shadow, [...explained, ...misses]))
    reportAt(
      source,
      words.offsets[start] ?? 0,
      `no rule knows the number in “${words.text.slice(Math.max(0, start - 8), end + 6)}”`,
      'add its unit to scripts/grammar/unit.ts, or its name to content/codebook/number-names.yml',
    );
  return misses.map(({ start, end, reason }) => {
    const quote = sliceClean(words, start, end);
    return { ...owner, quote: quote.text, span: spanOf(quote), reason };
  });
}

function extractResponsibilities(
  { section, responsibilities }: SplitSection,
  source: Source,
): UncodedResponsibility[] {
  const listed = responsibilities.flatMap(({ measure, words }) => {
    const lists = parseRoleLists(words.shadow);
    if (lists.length === 0)
      reportAt(
        source,
        words.offsets[0] ?? 0,
        `no list of bodies can be read in “${words.text.slice(0, 20)}…”`,
        'add the form to scripts/grammar/role.ts',
      );
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
