import type { NearMiss } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { findDeadlineWords } from '#scripts/grammar/deadline-words.ts';
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
  const clauses = sections.flatMap((section) =>
    section.clauses.map((split) => ({ ...split, found: findQuotas(split.words.shadow) })),
  );
  const passages = [
    ...titlesOf(outline),
    ...clauses.map(({ clause: { section, id }, words, found }) => {
      return { section, clause: id, words, explained: found.flatMap((quota) => quota.explained) };
    }),
  ];
  return {
    quotas: clauses.flatMap((split) =>
      split.found.map((quota, index) => toQuota(split, quota, index)),
    ),
    nearMisses: passages
      .flatMap((passage) => extractNearMisses(source, passage, numberNames))
      .sort((a, b) => a.span.start - b.span.start),
    responsibilities: sections.flatMap((section) => extractResponsibilities(section, source)),
  };
}

function toQuota(
  { clause, words, isDated }: SplitClause,
  found: FoundQuota,
  index: number,
): UncodedQuota {
  const { value, unit, comparator, frequency, scope, scopeWords, start, end, share } = found;
  const quote = sliceClean(words, start, end);
  const { plan, section, measure } = clause;
  const level = {
    valueMax: null,
    unit,
    comparator,
    kind: 'level',
    per: null,
    baseline: null,
  } as const;
  const amount = { value, ...level, frequency, scope, scopeWords };
  const quota = {
    id: `${clause.id}-q${index + 1}`,
    plan,
    section,
    measure,
    clause: clause.id,
    ...amount,
    deadline: found.deadline ?? (isDated ? ('2025' as const) : null),
    deadlineWords: found.deadline && wordsOfDeadline(words, found),
    quote: quote.text,
    sentence: clause.text,
    span: spanOf(quote),
  };
  return { quota, at: { start, end }, share };
}

/** Words of the sentence that set the deadline of a number. */
function wordsOfDeadline(words: CleanText, found: FoundQuota): string | null {
  const place = findDeadlineWords(words.shadow, found);
  return place ? sliceClean(words, place.start, place.end).text : null;
}

/** Words that may hold numbers; those at the places `explained`, quotas and labels, are no near misses. */
interface Passage extends Pick<NearMiss, 'section' | 'clause'> {
  words: CleanText;
  explained: Span[];
}

/** Headings and lead phrases, each with its section: a chapter that opens none is of the overview. */
function titlesOf({ headings, sections }: Outline): Passage[] {
  const opened = new Map(sections.map(({ key, heading }) => [heading, key]));
  const titles = [
    ...headings.map((heading) => ({ section: opened.get(heading), words: heading.whole })),
    ...sections.flatMap(({ key, measures }) =>
      measures.flatMap(({ lead }) => (lead ? [{ section: key, words: lead }] : [])),
    ),
  ];
  return titles.map(({ section = 'overview', words }) => {
    const end = parseLabel(words.shadow)?.length ?? 0;
    return { section, clause: null, words, explained: [{ start: 0, end }] };
  });
}

function extractNearMisses(
  source: Source,
  { section, clause, words, explained }: Passage,
  numberNames: readonly string[],
): NearMiss[] {
  const misses = findNearMisses(words.shadow, numberNames, explained);
  for (const { start, end } of findUnknownNumbers(words.shadow, [...explained, ...misses]))
    reportAt(
      source,
      words.offsets[start],
      `no rule knows the number in “${words.text.slice(Math.max(0, start - 8), end + 6)}”`,
      'add its unit to scripts/grammar/unit.ts, or its name to content/codebook/number-names.yml',
    );
  return misses.map(({ start, end, reason }) => {
    const quote = sliceClean(words, start, end);
    const plan = source.origin.id;
    return { plan, section, clause, quote: quote.text, span: spanOf(quote), reason };
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
        words.offsets[0],
        `no list of bodies can be read in “${words.text.slice(0, 20)}…”`,
        'add the form to scripts/grammar/role.ts, or check whether the file is cut off here',
      );
    return lists.flatMap(({ role, roleWord, isOpen: openList, start, end }) => {
      const list = sliceClean(words, start, end);
      return splitNames(list.shadow).map((name) => {
        const raw = sliceClean(list, name.start, name.end);
        return { measure, role, roleWord, openList, raw: raw.text, span: spanOf(raw) };
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
