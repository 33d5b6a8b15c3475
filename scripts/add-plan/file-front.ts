/** What the origin files of plans and of texts of a higher level are told from: the lines at the head of a file. */
import type { Origin } from '#src/schemas/origin.ts';
import * as notice from '#scripts/grammar/notice.ts';
import { decode } from '#scripts/steps/01-read.ts';
import { type CleanText, joinClean, sliceClean, spanOf } from '#scripts/text/clean-text.ts';

/** Stand-in of an origin file where nobody has said yet. */
export const UNKNOWN = '？';

/** What is true of how a file was got as long as nobody has said it. */
export const NOT_SAID = {
  how: 'unknown',
  account: {
    zh: '怎样取得、由谁提供，没有记录。',
    en: 'How it was obtained, and from whom, is not on record.',
  },
  url: null,
} as const satisfies Partial<Origin['obtained']>;

export const ASK_OBTAINED =
  'obtained says “not known”: say how, from whom, when and at which address the file was got';

/** The lines of a file, shadows of those above its own text, and the title among them. */
export interface Front {
  lines: readonly CleanText[];
  shadows: readonly string[];
  title: notice.Found;
}

/** Gives a value back; where there is none, asks for the field and gives its stand-in. */
export type Ask = <Value>(value: Value | undefined, field: string, standIn: Value) => Value;

/** A list of questions, and who adds to it. */
export function openQuestions(): { questions: string[]; ask: Ask } {
  const questions: string[] = [];
  const ask: Ask = (value, field, standIn) => {
    if (value === undefined) questions.push(`${field} is not told by the file: fill it in`);
    return value ?? standIn;
  };
  return { questions, ask };
}

/** Text of a file and its encoding: UTF-8 if all bytes fit it, else GB18030. */
export function decodeEither(bytes: Uint8Array): { text: string; encoding: Origin['encoding'] } {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = decode(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  throw new Error('the file is neither UTF-8 nor GB18030');
}

/** What the first line of such a form says, with its words; null where there is none. */
export function tell(front: Front, form: RegExp, valueOf = (words: string) => words) {
  const found = notice.findInLines(front.shadows, form);
  return found ? { value: valueOf(found.quote), ...evidence(front, found) } : null;
}

/** Words that were found, as the file has them. */
export function wordsOf(
  { lines }: Pick<Front, 'lines'>,
  { quote, line, lines: count, start }: notice.Found,
): CleanText {
  return sliceClean(joinClean(lines.slice(line, line + count)), start, start + quote.length);
}

export function evidence(front: Pick<Front, 'lines'>, found: notice.Found) {
  const words = wordsOf(front, found);
  return { quote: words.text, span: spanOf(words) };
}
