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
import { type CleanText, sliceClean } from '#scripts/text/clean-text.ts';
import { type Report, placeOf } from '#scripts/text/problem.ts';
import type { DraftHeading, DraftMeasure, DraftSection, Outline, Source } from './plan.ts';

/** Finds the parts of a plan. Headings that no rule knows are reported and kept as text. */
export function outlinePlan(
  source: Source,
  front: CleanText[],
  body: readonly CleanText[],
  book: SectionsFile,
  report: Report,
): Outline {
  const builder = new OutlineBuilder(source, book, report);
  for (const paragraph of body) builder.add(paragraph);
  return { front, headings: builder.headings, sections: builder.sections };
}

/** Walks the paragraphs with the open chapter, section and item at hand. */
class OutlineBuilder {
  readonly headings: DraftHeading[] = [];
  readonly sections: DraftSection[] = [];
  private chapters: DraftHeading[] = [];
  private meaning: HeadingMeaning | undefined;
  private section: DraftSection;
  /** The kind of label that the first group's heading has; the others must have the same. */
  private sectionKind: LabelKind | undefined;
  private readonly source: Source;
  private readonly book: SectionsFile;
  private readonly report: Report;

  constructor(source: Source, book: SectionsFile, report: Report) {
    this.source = source;
    this.book = book;
    this.report = report;
    this.section = this.openSection('overview', undefined);
    this.meaning = 'overview';
  }

  add(paragraph: CleanText): void {
    const label = parseLabel(paragraph.shadow);
    if (opensResponsibilities(paragraph.shadow)) this.section.responsibilities.push(paragraph);
    else if (label?.kind === 'chapter') this.addChapter(paragraph, label);
    else if (label) this.addLabelled(paragraph, label);
    else this.addText(paragraph);
  }

  private addChapter(paragraph: CleanText, label: Label): void {
    const { heading, rest } = splitHeading(paragraph, label);
    this.meaning = parseChapterTitle(heading.title, this.book);
    if (this.meaning === undefined)
      this.problem(
        paragraph,
        `the chapter heading “${heading.title}” is not known`,
        'add a cue to content/codebook/sections.yml',
      );
    this.headings.push(heading);
    this.chapters = [heading];
    if (this.meaning === 'implementation')
      this.section = this.openSection('implementation', heading);
    else this.section = this.overview();
    if (this.meaning === 'overview') this.section.heading ??= heading;
    if (rest) this.addText(rest);
  }

  private addLabelled(paragraph: CleanText, label: Label): void {
    const { heading, rest } = splitHeading(paragraph, label);
    const key = this.sectionKeyOf(heading, label);
    if (key) {
      this.sectionKind ??= label.kind;
      this.headings.push(heading);
      this.section = this.openSection(key, heading);
      if (rest) this.addText(rest);
    } else if (this.meaning === 'container' && label.kind === 'part') {
      this.addInnerChapter(paragraph, heading, rest);
    } else this.addMeasure(paragraph, label);
  }

  /** Adds a chapter inside a chapter: 三、工作重点与分工 «（一）提升行动» 1.青少年… */
  private addInnerChapter(
    paragraph: CleanText,
    heading: DraftHeading,
    rest: CleanText | undefined,
  ): void {
    if (parseChapterTitle(heading.title, this.book) !== 'container')
      this.problem(
        paragraph,
        `the heading “${heading.title}” is not known`,
        'add a cue to content/codebook/sections.yml',
      );
    this.headings.push(heading);
    this.chapters = [...this.chapters.slice(0, 1), heading];
    this.section = this.overview();
    if (rest) this.addText(rest);
  }

  private addMeasure(paragraph: CleanText, label: Label): void {
    const { own = sliceClean(paragraph, 0, 0), bracket } = splitBracket(
      sliceClean(paragraph, label.length),
    );
    const lead = parseLeadPhrase(own.shadow);
    const bodyStart = lead?.bodyStart ?? 0;
    const rest = sliceClean(own, bodyStart);
    this.section.measures.push({
      label: label.label,
      mark: writtenMark(paragraph, label),
      title: own.text.slice(0, lead?.titleLength ?? titleOfSentence(own.shadow)),
      lead: sliceClean(paragraph, 0, label.length + bodyStart),
      chapters: this.chapters,
      body: rest.text === '' ? [] : [rest],
      responsibilities: bracket ? [bracket] : [],
    });
  }

  /** Adds a paragraph without a label: it goes on with what is open. */
  private addText(paragraph: CleanText): void {
    const chapter = this.chapters.at(-1);
    const open = this.section.measures.at(-1);
    if (open && this.belongsTo(open)) {
      const { own, bracket } = splitBracket(paragraph);
      if (own) open.body.push(own);
      if (bracket) open.responsibilities.push(bracket);
    } else if (this.section.key === 'overview' && chapter) this.addChapterText(paragraph, chapter);
    else this.section.intro.push(paragraph);
  }

  private belongsTo(measure: DraftMeasure): boolean {
    return this.section.key !== 'overview' || measure.chapters.at(-1) === this.chapters.at(-1);
  }

  /** Adds a chapter's own sentences, which stand under no item: they borrow its title. */
  private addChapterText(paragraph: CleanText, chapter: DraftHeading): void {
    this.section.measures.push({
      label: '',
      mark: '',
      title: chapter.title,
      lead: undefined,
      chapters: this.chapters,
      body: [paragraph],
      responsibilities: [],
    });
  }

  private sectionKeyOf(heading: DraftHeading, label: Label): SectionKey | undefined {
    if (this.meaning !== 'container') return undefined;
    if (this.sectionKind !== undefined && label.kind !== this.sectionKind) return undefined;
    const key = parseSectionTitle(heading.title, this.book);
    return this.sections.some((section) => section.key === key) ? undefined : key;
  }

  private overview(): DraftSection {
    return this.sections.find(({ key }) => key === 'overview') ?? this.section;
  }

  private openSection(key: SectionKey, heading: DraftHeading | undefined): DraftSection {
    const section: DraftSection = {
      key,
      heading,
      chapters: this.chapters.filter((chapter) => chapter !== heading),
      intro: [],
      measures: [],
      responsibilities: [],
    };
    this.sections.push(section);
    return section;
  }

  private problem(paragraph: CleanText, found: string, fix: string): void {
    const location = placeOf(this.source.text, paragraph.offsets[0] ?? 0);
    this.report({ file: this.source.path, place: location, found, fix });
  }
}

/** Parts a closing bracket from what stands before it: …工作机制。«（区科协按职责分工负责）» */
function splitBracket(content: CleanText): { own?: CleanText; bracket?: CleanText } {
  const start = findTrailingBracket(content.shadow);
  if (start === undefined) return { own: content };
  const bracket = sliceClean(content, start);
  return start === 0 ? { bracket } : { own: sliceClean(content, 0, start), bracket };
}

/** Parts «（一）青少年科学素质提升行动。»围绕… into the heading and what runs on after it. */
function splitHeading(paragraph: CleanText, label: Label) {
  const content = sliceClean(paragraph, label.length);
  const lead = parseLeadPhrase(content.shadow);
  const titleLength = lead?.titleLength ?? content.text.replace(/。$/, '').length;
  const bodyStart = label.length + (lead?.bodyStart ?? content.text.length);
  const rest = sliceClean(paragraph, bodyStart);
  const heading: DraftHeading = {
    label: label.label,
    mark: writtenMark(paragraph, label),
    title: content.text.slice(0, titleLength),
    whole: sliceClean(paragraph, 0, bodyStart),
  };
  return { heading, rest: rest.text === '' ? undefined : rest };
}

/** The label with its punctuation, as the file has it: « （一） », « (二) », « 1. ». */
function writtenMark(paragraph: CleanText, { length }: Label): string {
  return paragraph.text.slice(0, length).replace(/\s/g, '');
}

/** Length of the title of an item of one sentence: the sentence up to its first comma. */
function titleOfSentence(shadow: string): number {
  const end = shadow.search(/[，。；：]/);
  return end === -1 ? shadow.length : end;
}
