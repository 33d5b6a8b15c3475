/** A fault of data, never of the program: collected, printed together, and then nothing is written. */
export interface Problem {
  /** Path as the reader of the message would type it. */
  file: string;
  /**
   * Line and column, 1-based, in characters of the decoded file; absent where the whole file is
   * meant.
   */
  place?: { line: number; column: number };
  /** A fact, with the Chinese words verbatim. */
  found: string;
  /** Remedy: what to do about it. */
  fix: string;
}

/** Receiver of the problems that steps find. */
export type Report = (problem: Problem) => void;

/** A file that was read, with its text decoded. */
export interface ReportedText {
  path: string;
  text: string;
  report: Report;
}

/** Reports a fault of a text at the UTF-16 offset where it stands; of all the text where there is none. */
export function reportAt(
  { path, text, report }: ReportedText,
  offset: number | undefined,
  found: string,
  fix: string,
): void {
  const place = offset === undefined ? {} : { place: placeOf(text, offset) };
  report({ file: path, ...place, found, fix });
}

/** The 1-based line and column of a UTF-16 offset. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** One problem as two lines: the fact with its place, then the remedy. */
export function formatProblem({ file, place, found, fix }: Problem): string {
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  return `${where}  ${found}\n  → ${fix}`;
}
