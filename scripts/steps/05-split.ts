import type { Clause, Measure, Section } from '#src/schemas/corpus.ts';
import { SECTION_KEYS, type SectionKey, type Span } from '#src/schemas/vocabulary.ts';
import { opensWithDeadline } from '#scripts/grammar/deadline.ts';
import { splitSentences } from '#scripts/grammar/sentence.ts';
import { type CleanText, sliceClean, spanOf } from '#scripts/text/clean-text.ts';
import { placeOf, type Report } from '#scripts/text/problem.ts';
import type {
  DraftHeading,
  DraftMeasure,
  DraftSection,
  Outline,
  Source,
  SplitClause,
  SplitSection,
} from './plan.ts';

/** Cuts every section of a plan into measures and clauses with ids; absent ones get a row too. */
export function splitPlan(source: Source, outline: Outline, report: Report): SplitSection[] {
  const heads = outline.sections.flatMap(({ key, heading }) =>
    heading && key !== 'overview' ? [spanOf(heading.whole).start] : [],
  );
  const firstGroup = Math.min(...heads);
  return SECTION_KEYS.map((key) => {
    const draft = outline.sections.find((section) => section.key === key);
    checkAbsence(source, key, draft !== undefined, report);
    if (!draft) return absentSection(source.origin.id, key);
    return splitSection(source, draft, firstGroup, report);
  });
}

function splitSection(
  source: Source,
  draft: DraftSection,
  firstGroup: number,
  report: Report,
): SplitSection {
  const plan = source.origin.id;
  const id = `${plan}-${draft.key}`;
  const measures = draft.measures.map((measure, index) =>
    toMeasure(measure, plan, draft.key, index),
  );
  const clauses = [
    ...splitParagraphs(
      source,
      draft.intro,
      { plan, section: draft.key, measure: null },
      `${id}-0`,
      undefined,
    ),
    ...draft.measures.flatMap((measure, index) => {
      const measureId = `${id}-${index + 1}`;
      const owner = { plan, section: draft.key, measure: measureId };
      return splitParagraphs(source, measure.body, owner, measureId, measure.title);
    }),
  ];
  const responsibilities = [
    ...draft.measures.flatMap((measure, index) =>
      measure.responsibilities.map((words) => ({ measure: `${id}-${index + 1}`, words })),
    ),
    ...draft.responsibilities.map((words) => ({ measure: null, words })),
  ];
  const section: Section = {
    id,
    plan,
    key: draft.key,
    heading: draft.heading ? toHeading(draft.heading) : null,
    chapters: draft.chapters.map(toHeading),
    span: sectionSpan(draft, firstGroup),
    present: true,
    roleWords: [],
  };
  if (clauses.length === 0)
    report({
      file: source.path,
      place: placeOf(source.text, section.span?.start ?? 0),
      found: `“${section.heading?.title ?? draft.key}” has no sentence`,
      fix: 'check whether the file is cut off, or its headings are out of order',
    });
  for (const { clause, words } of clauses)
    if (!/[。！？；：…][”’）》]*$/.test(words.shadow))
      report({
        file: source.path,
        place: placeOf(source.text, clause.span.end - 1),
        found: `the sentence “…${clause.text.slice(-12)}” has no end`,
        fix: 'check whether the file is cut off here',
      });
  return { section, measures, clauses, responsibilities };
}

/**
 * Checks that a part is there, or that the origin file says that it is not: so a file that was cut
 * off is noticed.
 */
function checkAbsence(source: Source, key: SectionKey, isPresent: boolean, report: Report): void {
  const isDeclared = source.origin.absent.some(({ section }) => section === key);
  if (isPresent !== isDeclared) return;
  report({
    file: source.path,
    found: isPresent ? `part “${key}” is there` : `part “${key}” was not found`,
    fix: isPresent
      ? 'take it off the list of absent parts in the origin file'
      : 'check the headings and whether the file is cut off; or declare the part absent in the origin file',
  });
}

function toMeasure(draft: DraftMeasure, plan: string, section: SectionKey, index: number): Measure {
  const pieces = [...(draft.lead ? [draft.lead] : []), ...draft.body].filter(({ text }) => text);
  const spans = pieces.map(spanOf);
  return {
    id: `${plan}-${section}-${index + 1}`,
    plan,
    section,
    label: draft.label,
    mark: draft.mark,
    title: draft.title,
    span: hull(spans),
    chapters: draft.chapters.map(toHeading),
  };
}

function splitParagraphs(
  source: Source,
  paragraphs: readonly CleanText[],
  owner: Pick<Clause, 'plan' | 'section' | 'measure'>,
  idBase: string,
  title: string | undefined,
): SplitClause[] {
  const pieces = paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph.shadow).map(({ start, end }) => sliceClean(paragraph, start, end)),
  );
  let isDated = false;
  return pieces.map((words, index) => {
    isDated ||= owner.section === 'overview' && opensWithDeadline(words.shadow);
    const span = spanOf(words);
    const raw = source.text.slice(span.start, span.end);
    const id = `${idBase}-${index + 1}`;
    const clause = { id, ...owner, raw, text: words.text, span };
    return { clause, words, title, isDated };
  });
}

function toHeading({ label, mark, title, whole }: DraftHeading) {
  return { label, mark, title, span: spanOf(whole) };
}

/**
 * Span of a section, from the first character to the last. An overview ends where the first group
 * begins: the introductions of later chapters belong to it but stand outside.
 */
function sectionSpan(draft: DraftSection, firstGroup: number): Span | null {
  const spans = [
    ...(draft.heading ? [draft.heading.whole] : []),
    ...draft.intro,
    ...draft.measures.flatMap(({ lead, body, responsibilities }) => [
      ...(lead ? [lead] : []),
      ...body,
      ...responsibilities,
    ]),
    ...draft.responsibilities,
  ]
    .filter(({ text }) => text !== '')
    .map(spanOf)
    .filter(({ start }) => draft.key !== 'overview' || start < firstGroup);
  return spans.length === 0 ? null : hull(spans);
}

/** The smallest span that holds all of them. */
function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function absentSection(plan: string, key: SectionKey): SplitSection {
  const section: Section = {
    id: `${plan}-${key}`,
    plan,
    key,
    heading: null,
    chapters: [],
    span: null,
    present: false,
    roleWords: [],
  };
  return { section, measures: [], clauses: [], responsibilities: [] };
}
