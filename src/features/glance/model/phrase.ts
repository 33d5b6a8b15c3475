import type { Clause } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import { findQuotaSpans } from '#src/text/mark-quotas.ts';

/** A run of a plan's own words: plain, of a number, or the digits of one, which are set large. */
export interface PhraseRun {
  text: string;
  of?: 'number' | 'digits';
}

type Numbered = Pick<Quota, 'id' | 'quote' | 'span' | 'deadlineWords'>;

interface Stretch {
  start: number;
  end: number;
}

/** Characters besides the number that tell what it counts: with fewer, the words before it are needed. */
const TELLING = 6;
/** Longest words between two commas that only say by when: « “十四五”期间， ». */
const SHORT = 10;

/**
 * As much of a sentence as its numbers need, in the plan's own words: from the comma before the first number to
 * the one after the last, with the words that say by when. Where these stand farther off, …… is between.
 * « 到2025年……全区公民具备科学素质的比例超过16% »
 */
export function phraseOf(
  clause: Pick<Clause, 'raw' | 'text' | 'span'>,
  quotas: readonly Numbered[],
): PhraseRun[] {
  const spans = findQuotaSpans(clause, quotas).sort((a, b) => a.start - b.start);
  const pieces = piecesOf(clause.text);
  const at = (place: number) => pieces.findIndex(({ start, end }) => start <= place && place < end);
  const last = Math.max(...spans.map(({ end }) => at(end - 1)));
  let first = Math.min(...spans.map(({ start }) => at(start)));
  if (first > 0 && !tells(pieces[first], spans)) first -= 1;
  const when = deadlineBefore(clause.text, quotas, pieces[first]?.start ?? 0);
  const isNext = when && at(when.start) === first - 1 && lengthOf(pieces[first - 1]) <= SHORT;
  if (isNext) first -= 1;
  const start = pieces[first]?.start ?? 0;
  const end = pieces[last]?.end ?? clause.text.length;
  const before = when && !isNext ? [{ text: `${clause.text.slice(when.start, when.end)}……` }] : [];
  return [...before, ...runsBetween(clause.text, { start, end }, spans)];
}

/** Runs in what stays together on a line: plain words alone, or all of a number. */
export function groupRuns(runs: readonly PhraseRun[]): PhraseRun[][] {
  const groups: PhraseRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (run.of !== undefined && last?.[0]?.of !== undefined) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** The parts of a quotation of a number: « 不低于 18 % », « 至少配备 一 名 »; all is digits where none are found. */
export function splitAmount(quote: string): { before: string; digits: string; after: string } {
  const [digits] = DIGITS.exec(quote) ?? [];
  if (digits === undefined) return { before: '', digits: quote, after: '' };
  const at = quote.indexOf(digits);
  return { before: quote.slice(0, at), digits, after: quote.slice(at + digits.length) };
}

const DIGITS =
  /\d[\d.,]*[万亿]?(?:\s*[—–~～-]+\s*\d[\d.,]*[万亿]?)?|[一二两三四五六七八九十百千万亿半]+/u;

/** What stands between two marks of a sentence, with the mark that ends it; 1,000 is one number. */
function piecesOf(text: string): Stretch[] {
  return Array.from(
    text.matchAll(/(?:[^，,；;。]|(?<=\d),(?=\d))+[，,；;。]*|^[，,；;。]+/gu),
    (found) => {
      const { index, 0: words } = found;
      return { start: index, end: index + words.length };
    },
  );
}

function tells(piece: Stretch | undefined, spans: readonly Stretch[]): boolean {
  if (!piece) return true;
  const inside = spans.filter(({ start }) => piece.start <= start && start < piece.end);
  const numbers = inside.reduce((sum, span) => sum + lengthOf(span), 0);
  return inside.length > 1 || lengthOf(piece) - numbers - 1 >= TELLING;
}

function lengthOf(stretch: Stretch | undefined): number {
  return stretch ? stretch.end - stretch.start : 0;
}

/** The words that say by when, where the sentence has them before a place. */
function deadlineBefore(
  text: string,
  quotas: readonly Numbered[],
  place: number,
): Stretch | undefined {
  const words = quotas.find(({ deadlineWords }) => deadlineWords !== null)?.deadlineWords;
  const start = words ? text.indexOf(words) : -1;
  if (!words || start < 0 || start >= place) return undefined;
  return { start, end: start + words.length };
}

function runsBetween(
  text: string,
  { start, end }: Stretch,
  spans: readonly Stretch[],
): PhraseRun[] {
  const last = text.slice(start, end).replace(/[，,；;。、]+$/u, '');
  const runs: PhraseRun[] = [];
  let from = start;
  for (const span of spans.filter((each, index) => each.start >= (spans[index - 1]?.end ?? 0))) {
    runs.push({ text: text.slice(from, span.start) });
    const { before, digits, after } = splitAmount(text.slice(span.start, span.end));
    runs.push({ text: before, of: 'number' }, { text: digits, of: 'digits' });
    runs.push({ text: after, of: 'number' });
    from = span.end;
  }
  runs.push({ text: text.slice(from, start + last.length) });
  return runs.filter((run) => run.text !== '');
}
