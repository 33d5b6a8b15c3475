import type { SectionsFile } from '#src/schemas/codebook.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import {
  type HeadingMeaning,
  parseChapterTitle,
  parseSectionTitle,
} from '#scripts/grammar/heading.ts';
import { type Label, type LabelKind, parseLabel } from '#scripts/grammar/label.ts';
import { parseLeadPhrase } from '#scripts/grammar/lead-phrase.ts';
import { findTrailingBracket, opensResponsibilities } from '#scripts/grammar/role.ts';
import { type CleanText, sliceClean, spanOf } from '#scripts/text/clean-text.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type { DraftHeading, DraftSection, Outline, Source } from './plan.ts';

/** Finds the parts of a plan. Headings that no rule knows are reported and kept as text. */
export function outlinePlan(
  source: Source,
  front: CleanText[],
  body: readonly CleanText[],
  book: SectionsFile,
): Outline {
  const builder = new OutlineBuilder(source, book);
  for (const paragraph of body) builder.add(paragraph);
  return { front, headings: builder.headings, sections: builder.sections };
}

/** Walks the paragraphs with the open chapter, section and item at hand. */
class OutlineBuilder {
  readonly headings: DraftHeading[] = [];
  readonly sections: DraftSection[] = [];
  private chapters: DraftHeading[] = [];
  private readonly overview = this.openSection('overview', undefined);
  private section = this.overview;
  private meaning: HeadingMeaning | undefined = 'overview';
  /** The kind of label that the first group's heading has; the others must have the same. */
  private sectionKind: LabelKind | undefined;
  /** Sections whose items have lists of their own, each under its item. */
  private readonly listedByItem = new Set<DraftSection>();
  /** Lists of the open section that stand after its items: for it as a whole, if no item follows. */
  private closing: CleanText[] = [];
  private readonly source: Source;
  private readonly book: SectionsFile;

  constructor(source: Source, book: SectionsFile) {
    this.source = source;
    this.book = book;
  }

  add(paragraph: CleanText): void {
    const label = parseLabel(paragraph.shadow);
    if (opensResponsibilities(paragraph.shadow)) this.addList(paragraph);
    else if (label) this.addLabelled(paragraph, label);
    else this.addText(paragraph);
  }

  private addLabelled(paragraph: CleanText, label: Label): void {
    const { heading, rest } = splitHeading(paragraph, label);
    const section = this.sectionUnder(heading, label);
    if (section) {
      this.headings.push(heading);
      this.section = section;
      this.closing = [];
      for (const text of filled(rest)) this.addText(text);
    } else this.addMeasure(paragraph, label);
  }

  /** The section that a heading opens, or comes back to; undefined where it heads a mere item. */
  private sectionUnder(heading: DraftHeading, label: Label): DraftSection | undefined {
    if (label.kind === 'chapter') return this.openChapter(heading);
    if (this.meaning !== 'container') return undefined;
    const key = parseSectionTitle(heading.title, this.book);
    this.sectionKind ??= key && label.kind;
    const isNew = !this.sections.some((section) => section.key === key);
    if (key && isNew && label.kind === this.sectionKind) return this.openSection(key, heading);
    if (label.kind !== 'part') return undefined;
    // A chapter inside a chapter: 三、工作重点与分工 «（一）提升行动» 1.青少年…
    if (parseChapterTitle(heading.title, this.book) !== 'container')
      this.reportUnknown('heading', heading);
    this.chapters = [...this.chapters.slice(0, 1), heading];
    return this.overview;
  }

  private openChapter(heading: DraftHeading): DraftSection {
    this.meaning = parseChapterTitle(heading.title, this.book);
    if (this.meaning === undefined) this.reportUnknown('chapter heading', heading);
    this.chapters = [heading];
    if (this.meaning === 'implementation') return this.openSection('implementation', heading);
    if (this.meaning === 'overview') this.overview.heading ??= heading;
    return this.overview;
  }

  private openSection(key: SectionKey, heading: DraftHeading | undefined): DraftSection {
    const chapters = this.chapters.filter((chapter) => chapter !== heading);
    const section = { key, heading, chapters, intro: [], measures: [], responsibilities: [] };
    this.sections.push(section);
    return section;
  }

  /** A list is for its section, unless it stands between items: then each is for the item before it. */
  private addList(paragraph: CleanText): void {
    const item = this.section.measures.at(-1);
    if (item && this.listedByItem.has(this.section)) {
      item.responsibilities.push(paragraph);
      return;
    }
    this.section.responsibilities.push(paragraph);
    if (item) this.closing.push(paragraph);
  }

  /** Gives the lists after an item to it, now that another item follows. */
  private listByItem(item: DraftSection['measures'][number]): void {
    const { responsibilities } = this.section;
    item.responsibilities.push(...responsibilities.splice(-this.closing.length));
    this.listedByItem.add(this.section);
    this.closing = [];
  }

  private addMeasure(paragraph: CleanText, label: Label): void {
    const before = this.section.measures.at(-1);
    if (before && this.closing.length > 0) this.listByItem(before);
    const { own, bracket } = splitBracket(sliceClean(paragraph, label.length));
    const lead = parseLeadPhrase(own.shadow);
    const bodyStart = lead?.bodyStart ?? 0;
    // An item of one sentence is named by it, up to its first comma.
    const titleLength = lead?.titleLength ?? own.shadow.search(/[，。；：]|$/);
    this.section.measures.push({
      label: label.label,
      mark: writtenMark(paragraph, label),
      title: own.text.slice(0, titleLength),
      lead: sliceClean(paragraph, 0, label.length + bodyStart),
      chapters: this.chapters,
      body: filled(sliceClean(own, bodyStart)),
      responsibilities: filled(bracket),
    });
  }

  /** Adds a paragraph without a label: it goes on with what is open. */
  private addText(paragraph: CleanText): void {
    const chapter = this.chapters.at(-1);
    const open = this.section.measures.at(-1);
    const isOverview = this.section === this.overview;
    if (open && (!isOverview || open.chapters.at(-1) === chapter)) {
      const { own, bracket } = splitBracket(paragraph);
      open.body.push(...filled(own));
      open.responsibilities.push(...filled(bracket));
    } else if (isOverview && chapter) {
      // A chapter's own sentences, which stand under no item, borrow its title.
      const bare = { label: '', mark: '', lead: undefined, responsibilities: [] };
      const { title } = chapter;
      this.section.measures.push({ ...bare, title, chapters: this.chapters, body: [paragraph] });
    } else this.section.intro.push(paragraph);
  }

  private reportUnknown(what: string, { title, whole }: DraftHeading): void {
    const found = `the ${what} “${title}” is not known`;
    reportAt(this.source, spanOf(whole).start, found, 'add a cue to content/codebook/sections.yml');
  }
}

/** Nothing instead of an empty text. */
function filled(clean: CleanText): CleanText[] {
  return clean.text === '' ? [] : [clean];
}

/** Parts a closing bracket from what stands before it: …工作机制。«（区科协按职责分工负责）» */
function splitBracket(content: CleanText): { own: CleanText; bracket: CleanText } {
  const start = findTrailingBracket(content.shadow) ?? content.text.length;
  return { own: sliceClean(content, 0, start), bracket: sliceClean(content, start) };
}

/** Parts «（一）青少年科学素质提升行动。»围绕… into the heading and what runs on after it. */
function splitHeading(paragraph: CleanText, label: Label) {
  const content = sliceClean(paragraph, label.length);
  const lead = parseLeadPhrase(content.shadow);
  const titleLength = lead?.titleLength ?? content.text.replace(/。$/, '').length;
  const bodyStart = label.length + (lead?.bodyStart ?? content.text.length);
  const heading: DraftHeading = {
    label: label.label,
    mark: writtenMark(paragraph, label),
    title: content.text.slice(0, titleLength),
    whole: sliceClean(paragraph, 0, bodyStart),
  };
  return { heading, rest: sliceClean(paragraph, bodyStart) };
}

/** The label with its punctuation, as the file has it: « （一） », « (二) », « 1. ». */
function writtenMark(paragraph: CleanText, { length }: Label): string {
  return paragraph.text.slice(0, length).replace(/\s/g, '');
}
