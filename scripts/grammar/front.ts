import { cumsum } from 'd3-array';
import type { SectionsFile } from '#src/schemas/codebook.ts';
import { parseChapterTitle } from './heading.ts';
import { parseLabel } from './label.ts';

/** Lines that may stand between a plan's title and its first sentence: （征求意见稿）, a date. */
const UNDER_TITLE = /^（[^（）]*）$|^\d{4}年\d{1,2}月\d{1,2}日$/;

/**
 * Number of lines before the plan's own text: notice, addressees, signature and title. The title's
 * last occurrence before the first chapter is the plan's own; it may run over lines.
 * @param lines shadows of the lines before the first chapter heading
 * @param title shadow of the plan's title, without white space
 * @returns undefined where the title is not found
 */
export function countFrontLines(lines: readonly string[], title: string): number | undefined {
  const titleStart = lines.join('').lastIndexOf(title);
  if (titleStart === -1) return undefined;
  const titleEnd = titleStart + title.length;
  const ends = cumsum(lines, (line) => line.length);
  let count = ends.findIndex((end) => end >= titleEnd) + 1;
  while (UNDER_TITLE.test(lines[count] ?? '')) count += 1;
  return count;
}

/** Index of the line in which the first chapter begins, -1 where none does. */
export function findFirstChapter(lines: readonly string[], book: SectionsFile): number {
  return lines.findIndex((line, index) => {
    const label = parseLabel(line);
    if (label?.kind !== 'chapter') return false;
    const withNext = lines.slice(index, index + 3).join(''); // the title may run on
    return parseChapterTitle(withNext.slice(label.length, 24), book) !== undefined;
  });
}
