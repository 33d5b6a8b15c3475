import type { Clause } from '#src/schemas/corpus.ts';
import { SECTION_KEYS, type SectionKey, type Span } from '#src/schemas/vocabulary.ts';
import { findOpeningDeadline } from '#scripts/grammar/deadline.ts';
import { holdsResponsibilities } from '#scripts/grammar/role.ts';
import { splitSentences } from '#scripts/grammar/sentence.ts';
import { type CleanText, sliceClean, spanOf } from '#scripts/text/clean-text.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type {
  CleanedSource,
  Deadline,
  DraftHeading,
  DraftSection,
  Outline,
  Source,
  SplitClause,
  SplitSection,
} from './plan.ts';

/** Cuts every section of a plan into measures and clauses with ids; absent ones get a row too. */
export function splitPlan(source: CleanedSource, outline: Outline): SplitSection[] {
  const heads = outline.sections.flatMap(({ key, heading }) =>
    heading && key !== 'overview' ? [spanOf(heading.whole).start] : [],
  );
  const firstGroup = Math.min(...heads);
  return SECTION_KEYS.map((key) => {
    const draft = outline.sections.find((section) => section.key === key);
    const split = splitSection(source, draft ?? { key, ...NOTHING }, firstGroup);
    const section = { ...split.section, present: draft !== undefined };
    checkAbsence(source, key, section.present);
    if (section.present) checkSentences(source, split);
    return { ...split, section };
  });
}

/** Content of a part that the plan does not have. */
const NOTHING: Omit<DraftSection, 'key'> = {
  heading: undefined,
  chapters: [],
  intro: [],
  measures: [],
  responsibilities: [],
};

function splitSection(
  source: CleanedSource,
  draft: DraftSection,
  firstGroup: number,
): SplitSection {
  const owner = { plan: source.origin.id, section: draft.key };
  const id = `${owner.plan}-${draft.key}`;
  const items = draft.measures.map((item, index) => ({ ...item, id: `${id}-${index + 1}` }));
  return {
    section: {
      id,
      plan: owner.plan,
      key: draft.key,
      heading: draft.heading ? toHeading(draft.heading) : null,
      chapters: draft.chapters.map(toHeading),
      span: sectionSpan(draft, firstGroup),
      present: true,
      roleWords: [],
    },
    measures: items.map(({ id, label, mark, title, lead, chapters, body }) => {
      const span = hull([...(lead ? [lead] : []), ...body]);
      return { id, ...owner, label, mark, title, span, chapters: chapters.map(toHeading) };
    }),
    clauses: [
      ...splitParagraphs(source, draft.intro, { ...owner, measure: null }),
      ...items.flatMap(({ id, title, body }) =>
        splitParagraphs(source, body, { ...owner, measure: id }, title),
      ),
    ],
    responsibilities: [
      ...items.flatMap(({ id, responsibilities }) =>
        responsibilities.map((words) => ({ measure: id, words })),
      ),
      ...draft.responsibilities.map((words) => ({ measure: null, words })),
    ],
  };
}

/**
 * Checks that a part is there, or that the origin file says that it is not: so a file that was cut
 * off is noticed.
 */
function checkAbsence(source: Source, key: SectionKey, isPresent: boolean): void {
  const isDeclared = source.origin.absent.some(({ section }) => section === key);
  if (isPresent !== isDeclared) return;
  reportAt(
    source,
    undefined,
    isPresent ? `part “${key}” is there` : `part “${key}” was not found`,
    isPresent
      ? 'take it off the list of absent parts in the origin file'
      : 'check the headings and whether the file is cut off; or declare the part absent in the origin file',
  );
}

/** Checks that a section has sentences, and that each has its end and holds no list of bodies. */
function checkSentences(source: Source, { section, clauses }: SplitSection): void {
  if (clauses.length === 0)
    reportAt(
      source,
      section.span?.start ?? 0,
      `“${section.heading?.title ?? section.key}” has no sentence`,
      'check whether the file is cut off, or its headings are out of order',
    );
  for (const { clause, words } of clauses) {
    if (holdsResponsibilities(words.shadow))
      reportAt(
        source,
        clause.span.start,
        `the sentence “…${clause.text.slice(-12)}” holds a list of bodies`,
        'check how the file is set here, or add the form to scripts/grammar/role.ts',
      );
    if (!/[。！？；：…][”’）》]*$/.test(words.shadow))
      reportAt(
        source,
        clause.span.end - 1,
        `the sentence “…${clause.text.slice(-12)}” has no end`,
        'check whether the file is cut off here',
      );
  }
}

/** @param title of the item that the paragraphs belong to */
function splitParagraphs(
  source: CleanedSource,
  paragraphs: readonly CleanText[],
  owner: Pick<Clause, 'plan' | 'section' | 'measure'>,
  title?: string,
): SplitClause[] {
  const pieces = paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph.shadow).map(({ start, end }) => sliceClean(paragraph, start, end)),
  );
  let opening: Deadline | undefined;
  return pieces.map((words, index) => {
    if (owner.section === 'overview') opening = openingOf(words) ?? opening;
    const span = spanOf(words);
    const raw = source.published.text.slice(span.start, span.end);
    const id = `${owner.measure ?? `${owner.plan}-${owner.section}-0`}-${index + 1}`;
    const clause = { id, ...owner, raw, text: words.text, span };
    return { clause, words, title, opening };
  });
}

/**
 * The deadline with which a sentence of goals opens. It holds to the end of their item, until the next
 * one: where paragraphs end is left to the typesetting.
 */
function openingOf(sentence: CleanText): Deadline | undefined {
  const found = findOpeningDeadline(sentence.shadow);
  return found && { year: found.year, words: sliceClean(sentence, found.start, found.end) };
}

function toHeading({ label, mark, title, whole }: DraftHeading) {
  return { label, mark, title, span: spanOf(whole) };
}

/**
 * Span of a section, from the first character to the last. An overview ends where the first group
 * begins: the introductions of later chapters belong to it but stand outside.
 */
function sectionSpan(draft: DraftSection, firstGroup: number): Span | null {
  const pieces = [
    ...(draft.heading ? [draft.heading.whole] : []),
    ...draft.intro,
    ...draft.measures.flatMap(({ lead, body, responsibilities }) => [
      ...(lead ? [lead] : []),
      ...body,
      ...responsibilities,
    ]),
    ...draft.responsibilities,
  ].filter(({ offsets: [start = 0] }) => draft.key !== 'overview' || start < firstGroup);
  return pieces.some(({ text }) => text !== '') ? hull(pieces) : null;
}

/** The smallest span that holds all pieces that are not empty. */
function hull(pieces: readonly CleanText[]): Span {
  const spans = pieces.filter(({ text }) => text !== '').map(spanOf);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
