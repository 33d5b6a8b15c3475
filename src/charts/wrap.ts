import { textWidth } from './svg.ts';

/** A line of a text, and where in the text it begins. */
export interface TextLine {
  from: number;
  words: string;
}

/**
 * Cuts a text into lines for a width in px: between Han signs, at blanks, and inside a word only where
 * it is wider than a line. No closing mark begins a line, and no opening mark ends one.
 * @returns the lines; joined, they are the text
 */
export function wrapText(text: string, size: number, width: number): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextLine = { from: 0, words: '' };
  for (const piece of piecesOf(text, size, width)) {
    const isFull = textWidth((line.words + piece).trimEnd(), size) > width;
    if (isFull && line.words !== '' && !CLOSING.test(piece)) {
      lines.push(line);
      line = { from: line.from + line.words.length, words: '' };
    }
    line.words += piece;
  }
  return line.words === '' ? lines : [...lines, line];
}

/** The same lines where only their words count: without the blanks at their ends. */
export function wrapWords(text: string, size: number, width: number): string[] {
  return wrapText(text, size, width).map(({ words }) => words.trimEnd());
}

const CLOSING = /^[，。；、：）》〕”]/;
/** Closing marks, a Han sign, or a word, with the marks that open it and the blanks that follow it. */
const PIECES =
  /[“（《〔]*(?:[，。；、：）》〕”]+[,.;:)]*|[\u2e80-\u{2ffff}]|[^\s“”\u2e80-\u{2ffff}]+)\s*|[“\s]+/gu;

function piecesOf(text: string, size: number, width: number): string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) =>
    textWidth(piece.trimEnd(), size) > width ? [...piece] : [piece],
  );
}
