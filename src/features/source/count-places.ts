import { descending, group, sum } from 'd3-array';
import { Change, type Noise, type Piece, PieceKind } from '#src/schemas/source.ts';

/** Number of places, and of the characters in them. */
export interface PlaceCount {
  places: number;
  characters: number;
}

/** Number of changes of each kind; a kind that does not occur counts 0. */
export function countChanges(
  changes: readonly Pick<Change, 'kind' | 'characters'>[],
): Record<Change['kind'], PlaceCount> {
  return countKinds(Change.shape.kind.options, changes);
}

/** Number of pieces of each kind that a source has, and of the characters in them. */
export function countPieces(
  pieces: readonly Pick<Piece, 'kind' | 'span'>[],
): Record<PieceKind, PlaceCount> {
  return countKinds(
    PieceKind.options,
    pieces.map(({ kind, span }) => ({ kind, characters: span.end - span.start })),
  );
}

/** Noise by its reason, the longest first. */
export function countNoise(
  noise: readonly Pick<Noise, 'reason' | 'characters'>[],
): ({ reason: Noise['reason'] } & PlaceCount)[] {
  return [...group(noise, ({ reason }) => reason)]
    .map(([reason, rows]) => ({ reason, ...countPlaces(rows) }))
    .sort((a, b) => descending(a.characters, b.characters));
}

function countKinds<Kind extends string>(
  kinds: readonly Kind[],
  places: readonly { kind: Kind; characters: number }[],
): Record<Kind, PlaceCount> {
  const counts = kinds.map((kind) => [
    kind,
    countPlaces(places.filter((place) => place.kind === kind)),
  ]);
  return Object.fromEntries(counts) as Record<Kind, PlaceCount>;
}

function countPlaces(places: readonly { characters: number }[]): PlaceCount {
  return { places: places.length, characters: sum(places, ({ characters }) => characters) };
}
