/** Types of what the steps hand on: a plan on its way from the file to its rows. */
import type * as rows from '#src/schemas/corpus.ts';
import type * as numbers from '#src/schemas/numbers.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type * as marks from '#src/schemas/source.ts';
import type { Mention } from '#src/schemas/coding.ts';
import type { Origin, UpstreamOrigin } from '#src/schemas/origin.ts';
import type { SectionKey, Span } from '#src/schemas/vocabulary.ts';
import type { CleanText } from '#scripts/text/clean-text.ts';
import type { PlanWitness } from '#scripts/wording/plan-text.ts';
import type { PublishedText } from '#scripts/text/publish-text.ts';
import type { ReportedText } from '#scripts/text/problem.ts';

/**
 * One plan, or another text, as received: its decoded text, a byte-order mark included, and what is known
 * of it. Spans count the UTF-16 units of the text. Its faults go to `report`.
 */
export interface Source<From extends AnyOrigin = Origin> extends ReportedText {
  origin: From;
}

/** What is known of a file, whether it is a plan or a text of a higher level. */
export type AnyOrigin = Origin | UpstreamOrigin;

/**
 * A source whose noise is known. What the data repeat of its text is cut out of `published`: words that
 * others put into the file are masked there, at the same places.
 */
export interface CleanedSource<From extends AnyOrigin = Origin> extends Source<From> {
  published: PublishedText;
}

/** A heading with its label, bare and as written. */
export interface DraftHeading {
  label: string;
  mark: string;
  title: string;
  whole: CleanText;
}

/** An item with its lead phrase (absent in a chapter's own text) and its sentences, uncut. */
interface DraftMeasure extends Omit<DraftHeading, 'whole'> {
  lead: CleanText | undefined;
  chapters: DraftHeading[];
  body: CleanText[];
  /** A bracket that closes the item: （…按职责分工负责）. */
  responsibilities: CleanText[];
}

/** A section with its items, uncut. */
export interface DraftSection {
  key: SectionKey;
  heading: DraftHeading | undefined;
  chapters: DraftHeading[];
  /** Sentences before the first item. */
  intro: CleanText[];
  measures: DraftMeasure[];
  responsibilities: CleanText[];
}

/** A plan cut along its headings; every paragraph is in exactly one place. */
export interface Outline {
  front: CleanText[];
  headings: DraftHeading[];
  sections: DraftSection[];
}

/** A year and the words that set it. */
export interface Deadline {
  year: string;
  words: CleanText;
}

/** A sentence with its text still tied to the source, for the steps that look into it. */
export interface SplitClause {
  clause: Omit<rows.Clause, 'topics' | 'codedBy' | 'strength'>;
  words: CleanText;
  /** Title of the item that it belongs to; undefined in an introduction. */
  title: string | undefined;
  /** The date that opens the goals of its item, which holds for it too: «到2025年»，…。…11.5%。 */
  opening: Deadline | undefined;
}

/** A section cut into items, sentences and lists of bodies. */
export interface SplitSection {
  section: rows.Section;
  measures: rows.Measure[];
  clauses: SplitClause[];
  /** A list paragraph or a bracket each, and the item that it is for. */
  responsibilities: { measure: string | null; words: CleanText }[];
}

/** A quota as the grammar reads it, before the codebook says what it counts. */
export interface UncodedQuota {
  quota: Omit<
    numbers.Quota,
    'indicator' | 'topic' | 'subject' | 'codedBy' | 'comparableWith' | 'url'
  >;
  /** Place of the quote in its sentence. */
  at: Span;
  /** Position 1, 2, … where several things share the number. */
  share: number;
}

/** A listed body before the codebook says which agency it is. */
export type UncodedResponsibility = Omit<
  rows.Responsibility,
  'agency' | 'also' | 'name' | 'alsoUnder'
>;

/** A quota with its indicator, before those of other plans are known. */
export type UncomparedQuota = Omit<numbers.Quota, 'comparableWith'>;

/** A section whose quotas still lack `comparableWith`, which takes all plans. */
export type UncomparedSection = Omit<rows.SectionEntry, 'quotas'> & { quotas: UncomparedQuota[] };

/** A run of characters of one kind. */
export type PlanPiece = Omit<marks.Piece, 'plan'>;

/** One plan, read whole. `sections` has all 12 parts, absent ones too. */
export interface ReadPlan<SectionRead = rows.SectionEntry> {
  source: CleanedSource;
  plan: Plan;
  sections: SectionRead[];
  nearMisses: numbers.NearMiss[];
  numbers: numbers.PlanNumber[];
  noise: marks.Noise[];
  pieces: PlanPiece[];
  changes: marks.Change[];
  slips: marks.Slip[];
  mentions: Mention[];
  /** The plan as wording is compared: its sentences, still tied to the source. */
  witness: PlanWitness;
}

/** One plan as the first reading has it, while the others are still unread. */
export type FirstReading = ReadPlan<UncomparedSection>;
