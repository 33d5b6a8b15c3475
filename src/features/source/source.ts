import type { Plan } from '#src/schemas/plan.ts';
import type { Piece, Slip, Statement } from '#src/schemas/source.ts';
import { getSectionsOf } from '#src/corpus/corpus.ts';
import { countNoise, countPieces } from './count-places.ts';
import { groupNumbers } from './count-numbers.ts';
import { readDataFile } from '#src/corpus/open-data.ts';
import { readSourceFile } from '#src/corpus/source-file.ts';
import { lineAt } from '#src/text/line-at.ts';
import { splitSourceLines } from './source-lines.ts';

/** A statement with its line in the file; null where the file says nothing. */
export interface PlacedStatement extends Statement {
  line: number | null;
}

/** A slip with its number on the page and its line in the file. */
export interface PlacedSlip extends Slip {
  /** Number from 1, in the order of the file. */
  number: number;
  line: number;
}

export type SourceView = Awaited<ReturnType<typeof getSource>>;

/**
 * The file that a plan was read from, with all that is known of its characters; `parts` are the plan's
 * own, by their headings in the order of the file. @throws when the open data do not account for all of it
 */
export async function getSource(plan: Plan) {
  const { text, bytes, encoding } = readSourceFile(plan);
  const entries = await getSectionsOf(plan.id);
  const ofPlan = <Row extends { plan: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.plan === plan.id);
  const pieces: Piece[] = ofPlan(readDataFile('pieces').rows);
  const noise = ofPlan(readDataFile('noise').rows);
  const slips = ofPlan(readDataFile('slips').rows).sort((a, b) => a.span.start - b.span.start);
  const headings = entries
    .flatMap(({ section: { id, key, heading } }) => (heading ? [{ id, key, ...heading }] : []))
    .sort((a, b) => a.span.start - b.span.start);
  const anchored = [...headings, ...entries.flatMap(({ measures }) => measures)];
  const lines = splitSourceLines(text, {
    pieces,
    noise,
    slips,
    changes: ofPlan(readDataFile('changes').rows),
    clauses: entries.flatMap(({ clauses }) => clauses),
    anchors: anchored.map(({ id, span }) => ({ id, start: span.start })),
  });
  return {
    encoding,
    bytes,
    characters: text.length,
    lines,
    pieces: countPieces(pieces),
    noise: countNoise(noise),
    statements: ofPlan(readDataFile('statements').rows).map((row): PlacedStatement => {
      return { ...row, line: row.span && lineAt(text, row.span.start) };
    }),
    numbers: groupNumbers(
      ofPlan(readDataFile('numbers').rows),
      ofPlan(readDataFile('near-misses').rows),
      lines,
    ),
    slips: slips.map((slip, index): PlacedSlip => {
      return { ...slip, number: index + 1, line: lineAt(text, slip.span.start) };
    }),
    parts: headings.map(({ id, key, title }) => ({ id, key, title })),
  };
}
