import { type LabelKind, parseLabel } from '#scripts/grammar/label.ts';
import { findTrailingBracket, opensResponsibilities } from '#scripts/grammar/role.ts';
import { type CleanText, joinClean } from '#scripts/text/clean-text.ts';

/** Ends of sentences: «…全面总结和评估。» */
const SENTENCE_END = /。[”’）》]*$/;

/** A heading of its own, without a sentence mark: «二、提升行动». */
const HEADING = /^[^。，；：！？]{2,30}$/;

/** Ends of headings; one that ends otherwise and fills its line may go on in the next. */
const HEADING_END = /(?:要求|思想|原则|目标|行动|工程|实施|措施|保障|分工|条件)$/;

const LONGEST_LEAD = 48;

/**
 * Joins lines that a page or a line end cut inside a sentence: «“建强副» + «中心、形成…».
 * A line begins a paragraph when it opens with a label or a responsibility word, or when what
 * stands before it has ended.
 */
export function joinLines(lines: readonly CleanText[]): CleanText[] {
  const paragraphs: CleanText[][] = [];
  const habits = { full: fullLength(lines), runIn: findRunInKinds(lines) };
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (!open || beginsParagraph(line, open, habits)) paragraphs.push([line]);
    else open.push(line);
  }
  return paragraphs.map(joinClean);
}

/** Habits of a file in setting its lines. */
interface Habits {
  /** The length from which a line may have been cut by wrapping. */
  full: number;
  /** Labels whose items run on after their lead phrase, rather than on a line of their own. */
  runIn: ReadonlySet<LabelKind>;
}

function beginsParagraph(line: CleanText, open: readonly CleanText[], habits: Habits): boolean {
  if (/^[。，、；：！？”’）》]/.test(line.shadow)) return false;
  const shadow = open.map((piece) => piece.shadow).join('');
  const label = parseLabel(line.shadow);
  const inList = opensResponsibilities(shadow);
  if (opensResponsibilities(line.shadow)) return true;
  if (label && label.kind !== 'dash') return true;
  const hasEnd = SENTENCE_END.test(shadow) || findTrailingBracket(shadow) !== undefined;
  const isOver = hasEnd || isHeading(shadow);
  if (label) return isOver || inList;
  if (inList) return hasEnd;
  if (isLeadAlone(shadow)) return false;
  if (hasEnd) return true;
  return isHeading(shadow) && !mayGoOn(shadow, line.shadow, open.at(-1), habits);
}

/**
 * Whether a heading may have been cut: by wrapping, in a line that is full, or by a page break, where
 * what follows makes it whole: «（五）领导干部和公务员科学素质» + «提升行动».
 */
function mayGoOn(
  shadow: string,
  next: string,
  last: CleanText | undefined,
  { full, runIn }: Habits,
): boolean {
  const kind = parseLabel(shadow)?.kind;
  const isFull = last !== undefined && last.text.length >= full;
  const whole = shadow + next;
  const isCut = isFull || (isHeading(whole) && HEADING_END.test(whole));
  if (isCut && /^[和与及]/.test(next)) return true;
  if (kind !== 'dash' && HEADING_END.test(shadow)) return false;
  return isCut || (kind !== undefined && runIn.has(kind));
}

/** Kinds of labels of which most lines hold a whole lead phrase: «——实施银龄科普行动。»积极… */
function findRunInKinds(lines: readonly CleanText[]): Set<LabelKind> {
  const byKind = Map.groupBy(lines, ({ shadow }) => parseLabel(shadow)?.kind);
  const runIn = [...byKind].filter(([kind, labelled]) => {
    const whole = labelled.filter(({ shadow }) => shadow.includes('。')).length;
    return kind !== undefined && whole > labelled.length / 2;
  });
  return new Set(runIn.flatMap(([kind]) => kind ?? []));
}

function isHeading(shadow: string): boolean {
  const label = parseLabel(shadow);
  return label !== undefined && HEADING.test(shadow.slice(label.length));
}

/** Whether a line is an item whose lead phrase fills a line of its own: «1.广泛开展农村科普活动。» */
function isLeadAlone(shadow: string): boolean {
  const label = parseLabel(shadow);
  if (!label) return false;
  const content = shadow.slice(label.length);
  return content.length <= LONGEST_LEAD && content.indexOf('。') === content.length - 1;
}

/**
 * The length from which a line may have been cut by wrapping: that of a quarter of all lines, give
 * or take the spaces that were dropped. Infinite where lines are as long as their paragraphs.
 */
function fullLength(lines: readonly CleanText[]): number {
  const slack = 3;
  const lengths = lines.map((line) => line.text.length).sort((a, b) => b - a);
  const needed = Math.ceil(lengths.length / 4);
  const common = lengths.find((length, index) => {
    const last = lengths[index + needed - 1];
    return last !== undefined && last >= length - slack;
  });
  return (common ?? Infinity) - slack;
}
