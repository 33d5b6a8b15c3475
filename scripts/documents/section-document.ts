/**
 * A section as a document to read: MDX of components, in the order of the plan, its words as
 * expressions, because Markdown's typography would change them. The components are in
 * src/features/reading; the facts with their spans are in the JSON file beside it.
 */
import { stringify } from 'yaml';
import type { ReadingPiece } from '#src/corpus/reading-order.ts';
import type { Clause, Responsibility, SectionDocument, SectionEntry } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { groupByRole } from '#src/schemas/role-lists.ts';
import { markQuotas } from '#src/text/mark-quotas.ts';
import { block, Expression, inline, words } from './jsx.ts';

const NOTE =
  '{/* Made by `npm run content` from the plan’s source: a change here is lost, and fails the check. */}';

/**
 * The MDX file of a section.
 * @param pieces its own of `readingOrder` of the whole plan, at least one
 */
export function renderDocument({ section }: SectionEntry, pieces: readonly ReadingPiece[]): string {
  const { plan, key, heading, span } = section;
  const head: SectionDocument = {
    plan,
    section: key,
    heading: heading && `${heading.mark}${heading.title}`,
    span,
  };
  const body = [NOTE, ...pieces.map(renderPiece)].join('\n\n');
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** A stretch of the plan that stands together; the page says which of a section's it is to print. */
function renderPiece({ id, entry, measures, chapters, level, headed }: ReadingPiece): string {
  const { section, clauses, responsibilities } = entry;
  const { key, heading } = section;
  const introduction = headed ? clauses.filter(({ measure }) => measure === null) : [];
  const isPreamble = ({ span }: Clause) => heading !== null && span.start < heading.span.start;
  const ofSection = headed ? responsibilities.filter(({ measure }) => measure === null) : [];
  const printed = { id, section: key, piece: new Expression('props.piece') };
  return block('Section', headed ? printed : { ...printed, introduction: true }, [
    ...renderPassage(introduction.filter(isPreamble), entry),
    ...chapters.map(({ id, level, heading: { mark, title } }) =>
      inline('Chapter', { id, level, mark, title }),
    ),
    ...(headed ? [renderHeading(entry, level)] : []),
    ...renderPassage(
      introduction.filter((clause) => !isPreamble(clause)),
      entry,
    ),
    ...measures.map((measure) => renderMeasure(measure, entry, level + 1)),
    ...renderResponsibilities(ofSection, { id: `${id}-bodies` }),
  ]);
}

function renderHeading({ section }: SectionEntry, level: number): string {
  const { id, key, heading } = section;
  return inline('Heading', {
    id,
    section: key,
    level,
    mark: heading?.mark,
    title: heading?.title,
    responsibilities: new Expression('props.responsibilities'),
  });
}

function renderMeasure(
  { id, mark, title }: SectionEntry['measures'][number],
  entry: SectionEntry,
  level: number,
): string {
  const ofMeasure = ({ measure }: { measure: string | null }) => measure === id;
  // A chapter's own text borrows the title that the chapter has printed.
  const heading = mark === '' ? {} : { level, mark, title };
  return block('Measure', { id, ...heading }, [
    ...renderPassage(entry.clauses.filter(ofMeasure), entry),
    ...renderResponsibilities(entry.responsibilities.filter(ofMeasure), {}),
  ]);
}

/** Clauses that run on as one paragraph, with our notes on the numbers in them. */
function renderPassage(clauses: readonly Clause[], { quotas }: SectionEntry): string[] {
  if (clauses.length === 0) return [];
  const own = quotas.filter((quota) => clauses.some(({ id }) => id === quota.clause));
  const lines = clauses.map((clause) => renderClause(clause, own));
  return [block('Passage', {}, [...lines, ...own.map(renderQuotaNote)])];
}

function renderClause(clause: Clause, quotas: readonly Quota[]): string {
  const own = quotas.filter((quota) => quota.clause === clause.id);
  const text = markQuotas(clause, own).map((segment) =>
    (segment.quotaIds ?? []).reduceRight(
      (within, id) => inline('Quota', { id }, within),
      words(segment.text),
    ),
  );
  return inline('Clause', { id: clause.id }, text.join(''));
}

function renderQuotaNote(quota: Quota): string {
  const { id, subject, comparator, value, unit, frequency, url } = quota;
  const { scope, scopeWords, deadline, deadlineWords } = quota;
  // What most numbers lack is left out.
  const further = {
    valueMax: quota.valueMax ?? undefined,
    kind: quota.kind === 'level' ? undefined : quota.kind,
    per: quota.per ?? undefined,
    baseline: quota.baseline ?? undefined,
  };
  const read = {
    comparator,
    value,
    unit,
    frequency,
    scope,
    scopeWords,
    deadline,
    deadlineWords,
    ...further,
  };
  return inline('QuotaNote', { slot: 'notes', id, subject, ...read, url });
}

function renderResponsibilities(
  responsibilities: readonly Responsibility[],
  attributes: { id?: string },
): string[] {
  const roles = groupByRole(responsibilities).map(({ role, word, bodies, isOpen }) =>
    block('Role', { role, word, open: isOpen || undefined }, bodies.map(renderAgency)),
  );
  return roles.length === 0 ? [] : [block('Responsibilities', attributes, roles)];
}

function renderAgency({ id, agency, name, also, alsoUnder, raw }: Responsibility): string {
  const filled = (list: readonly string[]) => (list.length > 0 ? list : undefined);
  const attributes = { id, agency, name, also: filled(also), alsoUnder: filled(alsoUnder) };
  return inline('Responsibility', attributes, words(raw));
}
