import type { Baseline, NearMiss, PlanNumber } from '#src/schemas/numbers.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { splitNames } from '#scripts/grammar/agency-list.ts';
import { parseLabel } from '#scripts/grammar/label.ts';
import { accountNumbers } from '#scripts/grammar/number.ts';
import { type NumberNames, overlap } from '#scripts/grammar/number-form.ts';
import type { FoundQuota } from '#scripts/grammar/quota.ts';
import { parseRoleLists } from '#scripts/grammar/role.ts';
import { type CleanText, joinClean, sliceClean, spanOf } from '#scripts/text/clean-text.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type {
  Deadline,
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
  names: NumberNames,
) {
  const accounts = [
    // Its lines are not joined: one may end inside a number.
    { section: 'front', words: joinClean(outline.front) } as const,
    ...titlesOf(outline),
    ...sections.flatMap(passagesOf),
  ].map((passage) => accountPassage(source, passage, names));
  const inOrder = <Row extends { span: Span }>(rows: Row[]) =>
    rows.sort((a, b) => a.span.start - b.span.start);
  return {
    quotas: accounts.flatMap(({ quotas }) => quotas),
    nearMisses: inOrder(accounts.flatMap(({ nearMisses }) => nearMisses)),
    numbers: inOrder(accounts.flatMap(({ numbers }) => numbers)),
    responsibilities: sections.flatMap((section) => extractResponsibilities(section, source)),
  };
}

/** Words that may hold numbers. Only those of a clause commit, and only a plan's own text has near misses. */
interface Passage extends Pick<PlanNumber, 'section'> {
  words: CleanText;
  split?: SplitClause;
  /** Characters of the label of a heading or a title. */
  labelLength?: number;
  isOfBodies?: boolean;
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
    return { section, words, labelLength: parseLabel(words.shadow)?.length ?? 0 };
  });
}

function passagesOf({ section: { key }, clauses, responsibilities }: SplitSection): Passage[] {
  return [
    ...clauses.map((split) => ({ section: key, words: split.words, split })),
    ...responsibilities.map(({ words }) => ({ section: key, words, isOfBodies: true })),
  ];
}

function accountPassage(source: Source, passage: Passage, names: NumberNames) {
  const { section, words, split, labelLength = 0, isOfBodies = false } = passage;
  const { id: plan } = source.origin;
  const found = accountNumbers(words.shadow, names, { labelLength, isClause: split !== undefined });
  for (const { start, end } of found.unknown)
    reportAt(
      source,
      words.offsets[start],
      `no rule knows the number in “${words.text.slice(Math.max(0, start - 8), end + 6)}”`,
      'add its unit to scripts/grammar/unit.ts, or its name to content/codebook/number-names.yml',
    );
  const clause = split?.clause.id ?? null;
  const quotas = split ? found.quotas.map((quota, index) => toQuota(split, quota, index)) : [];
  const nearMisses = found.nearMisses.flatMap(({ start, end, reason }): NearMiss[] => {
    if (section === 'front' || isOfBodies) return [];
    const quote = sliceClean(words, start, end);
    const span = spanOf(quote);
    const id = `${plan}-near-miss-${span.start}`;
    return [{ id, plan, section, clause, quote: quote.text, span, reason }];
  });
  const numbers = found.numbers.map(({ start, end, quotas: owners, ...read }): PlanNumber => {
    const { text, ...numeral } = sliceClean(words, start, end);
    const span = spanOf({ text, ...numeral });
    // 一 of 进一步 is no part of what is «进一步扩大».
    const miss =
      read.kind === 'word' ? undefined : nearMisses.find((each) => overlap(each.span, span));
    const ids = owners.flatMap((index) => quotas[index]?.quota.id ?? []);
    const belongsTo = ids.length === 0 && miss ? [miss.id] : ids;
    return { plan, section, clause, text, ...read, span, belongsTo };
  });
  return { quotas, nearMisses, numbers };
}

function toQuota(
  { clause, words, opening }: SplitClause,
  found: FoundQuota,
  index: number,
): UncodedQuota {
  const { value, valueMax, unit, comparator, kind, per, frequency, scope, scopeWords } = found;
  const { start, end, share } = found;
  const quote = sliceClean(words, start, end);
  const deadline = placeDeadline(words, found.deadline) ?? opening;
  const { plan, section, measure } = clause;
  const quota = {
    id: `${clause.id}-q${index + 1}`,
    plan,
    section,
    measure,
    clause: clause.id,
    ...{ value, valueMax, unit, comparator, kind, per },
    baseline: placeBaseline(words, found.baseline),
    ...{ frequency, scope, scopeWords },
    deadline: deadline?.year ?? null,
    deadlineWords: deadline?.words.text ?? null,
    deadlineSpan: deadline ? spanOf(deadline.words) : null,
    quote: quote.text,
    sentence: clause.text,
    span: spanOf(quote),
  };
  return { quota, at: { start, end }, share };
}

/** The deadline that a sentence sets for its number. */
function placeDeadline(words: CleanText, found: FoundQuota['deadline']): Deadline | undefined {
  return found && { year: found.year, words: sliceClean(words, found.start, found.end) };
}

function placeBaseline(words: CleanText, found: FoundQuota['baseline']): Baseline | null {
  if (!found) return null;
  const quote = sliceClean(words, found.start, found.end);
  return { value: found.value, quote: quote.text, span: spanOf(quote) };
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
