import type { Heading, Measure, SectionEntry } from '#src/schemas/corpus.ts';
import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';

/** A heading above a part, with the id of its place on the page and its rank. */
interface Chapter {
  id: string;
  heading: Heading;
  /** Level of the heading, from 2. */
  level: number;
}

/** A stretch of a plan that stands together in the source. */
export interface ReadingPiece {
  /** Id of the section, or of the first measure of a chapter's introduction. */
  id: string;
  entry: SectionEntry;
  /** All measures of the part, or those of `overview` that open one chapter. */
  measures: Measure[];
  /** Headings above this piece that no piece before it has printed, outermost first. */
  chapters: Chapter[];
  /** Rank of the part's own heading, from 2; the measures stand one below. */
  level: number;
  /** Whether the part itself stands here; false for the introduction of a chapter. */
  headed: boolean;
  /** Parts that the plan lacks, to be said after this piece. */
  silences: SectionKey[];
}

/**
 * Brings the parts of one plan back into the order of its source: the introductions of chapters,
 * which count as `overview`, go to the chapters that they open, and each chapter heading comes
 * once. A part that the plan lacks is said after the part that it would follow.
 */
export function readingOrder(entries: readonly SectionEntry[]): ReadingPiece[] {
  const printed = new Map<number, string>();
  const pieces = entries
    .flatMap((entry) => splitByChapter(entry))
    .sort((a, b) => startOf(a) - startOf(b))
    .map(({ above, ...stretch }) => {
      const { section } = stretch.entry;
      const chapters: Chapter[] = [];
      for (const [depth, heading] of above.entries()) {
        if (printed.has(heading.span.start)) continue;
        const id = `${section.plan}-chapter-${String(printed.size + 1)}`;
        printed.set(heading.span.start, id);
        chapters.push({ id, heading, level: 2 + depth });
      }
      const level = (stretch.headed ? 2 : 1) + above.length;
      const { id } = stretch.headed ? section : (stretch.measures[0] ?? section);
      return { ...stretch, id, chapters, level, silences: [] as SectionKey[] };
    });
  saySilences(pieces);
  return pieces;
}

interface Stretch {
  entry: SectionEntry;
  measures: Measure[];
  headed: boolean;
  above: Heading[];
}

/** Only `overview` spans chapters: its own, and those that its other measures open. */
function splitByChapter(entry: SectionEntry): Stretch[] {
  const { key, heading, chapters } = entry.section;
  const home = key === 'overview' ? heading?.span.start : undefined;
  const chapterOf = (measure: Measure) => {
    const start = measure.chapters.at(-1)?.span.start;
    return home === undefined || start === home ? undefined : start;
  };
  const starts = new Set([undefined, ...entry.measures.map(chapterOf)]);
  return [...starts].map((start) => {
    const measures = entry.measures.filter((measure) => chapterOf(measure) === start);
    const headed = start === undefined;
    return { entry, measures, headed, above: headed ? chapters : (measures[0]?.chapters ?? []) };
  });
}

function startOf({ entry, measures, headed }: Stretch): number {
  const own = headed ? entry.section.span?.start : undefined;
  return own ?? measures[0]?.span.start ?? 0;
}

function saySilences(pieces: ReadingPiece[]): void {
  const homeOf = (key: SectionKey | undefined) =>
    pieces.find(({ entry, headed }) => headed && entry.section.key === key);
  for (const [index, key] of SECTION_KEYS.entries()) {
    if (homeOf(key)) continue;
    const before = SECTION_KEYS.slice(0, index).findLast((each) => homeOf(each));
    (homeOf(before) ?? pieces[0])?.silences.push(key);
  }
}
