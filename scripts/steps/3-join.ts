import { parseLabel } from '../grammar/label.ts';
import { opensResponsibilities } from '../grammar/role.ts';
import type { CleanText } from '../lib/clean-text.ts';

const SENTENCE_END = /[。！？；：][”’）》]*$|按职责分工负责）$|参加）$/;
const HEADING = /^[^。，；：！？]{2,30}$/;

/**
 * Joins lines that a page or a line end cut inside a sentence: «“建强副» + «中心、形成…».
 * A line begins a paragraph when it opens with a label or a responsibility word, or when the
 * line before it ends a sentence or is a heading of its own.
 */
export function joinLines(lines: readonly CleanText[]): CleanText[] {
  const paragraphs: CleanText[] = [];
  const longest = wrapWidth(lines);
  for (const [index, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    const previous = lines[index - 1];
    if (!open || !previous || beginsParagraph(line, previous, open, longest)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = append(open, line);
  }
  return paragraphs;
}

function beginsParagraph(
  line: CleanText,
  previous: CleanText,
  open: CleanText,
  wrapped: number | undefined,
): boolean {
  if (SENTENCE_END.test(open.shadow)) return true;
  if (opensResponsibilities(line.shadow)) return true;
  const label = parseLabel(line.shadow);
  if (label) return label.kind !== 'dash' || isHeading(open) || opensResponsibilities(open.shadow);
  if (opensResponsibilities(open.shadow)) return false;
  return isHeading(open) && previous.text.length !== wrapped;
}

/** A labelled paragraph without a sentence mark: «二、提升行动». */
function isHeading(paragraph: CleanText): boolean {
  const label = parseLabel(paragraph.shadow);
  return label !== undefined && HEADING.test(paragraph.shadow.slice(label.length));
}

/** The length at which a file wraps all its lines, if it does: then a full line may go on. */
function wrapWidth(lines: readonly CleanText[]): number | undefined {
  const lengths = lines.map((line) => line.text.length);
  const longest = Math.max(...lengths);
  const full = lengths.filter((length) => length === longest).length;
  return full > lines.length / 4 ? longest : undefined;
}

function append(a: CleanText, b: CleanText): CleanText {
  return {
    text: a.text + b.text,
    shadow: a.shadow + b.shadow,
    offsets: [...a.offsets, ...b.offsets],
  };
}
