import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT_DIR } from '#src/folders.ts';
import type { Noise, Piece, PieceKind, Plan, Slip } from '#src/schemas/corpus.ts';
import { Origin } from '#src/schemas/origin.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import { getSectionsOf } from '#src/corpus/corpus.ts';
import { countNoise, countPieces, type PlaceCount } from './count-places.ts';
import { readDataFile } from '#src/corpus/open-data.ts';
import { lineAt } from '#src/text/line-at.ts';
import { type SourceLine, splitSourceLines } from './source-lines.ts';

/** A slip with its number on the page and its line in the file. */
export interface PlacedSlip extends Slip {
  /** Number from 1, in the order of the file. */
  number: number;
  line: number;
}

/** The file that a plan was read from, with all that is known of its characters. */
export interface SourceView {
  encoding: Origin['encoding'];
  bytes: number;
  characters: number;
  lines: SourceLine[];
  pieces: Record<PieceKind, PlaceCount>;
  noise: ({ reason: Noise['reason'] } & PlaceCount)[];
  slips: PlacedSlip[];
  /** The plan's own parts, by their headings in the order of the file. */
  parts: { id: string; key: SectionKey; title: string }[];
}

/** Reads the file of one plan. @throws when the open data do not account for all of it */
export async function getSource(plan: Plan): Promise<SourceView> {
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
    slips: slips.map((slip, index) => {
      return { ...slip, number: index + 1, line: lineAt(text, slip.span.start) };
    }),
    parts: headings.map(({ id, key, title }) => ({ id, key, title })),
  };
}

const SOURCES = join(CONTENT_DIR, 'sources');

/** The file of one plan as received, decoded. */
function readSourceFile({ id, source }: Plan) {
  const origin = readFileSync(join(SOURCES, `${id}.origin.yml`), 'utf8');
  const { encoding } = Origin.parse(parse(origin));
  const contents = readFileSync(join(SOURCES, source.file));
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(contents);
  return { text, bytes: contents.length, encoding };
}
