import type { SectionsFile } from '#src/schemas/codebook.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';

/** Meaning of a heading: one of the 12 parts, or a chapter that only holds others. */
export type HeadingMeaning = SectionKey | 'container';

/** Tells what a chapter's title means: «二、提升行动» holds the groups. Undefined if no cue fits. */
export function parseChapterTitle(title: string, book: SectionsFile): HeadingMeaning | undefined {
  if (book.containers.some((cue) => title.includes(cue))) return 'container';
  return book.sections
    .filter(({ key }) => key === 'overview' || key === 'implementation')
    .find(({ cues }) => cues.some((cue) => title.includes(cue)))?.key;
}

/** The group or project that a title names: «青少年科学素质提升行动». Undefined if none. */
export function parseSectionTitle(title: string, book: SectionsFile): SectionKey | undefined {
  if (!/(?:行动|工程)$/.test(title)) return undefined;
  return book.sections
    .filter(({ key }) => key !== 'overview' && key !== 'implementation')
    .find(({ cues }) => cues.some((cue) => title.includes(cue)))?.key;
}
