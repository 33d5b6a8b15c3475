import { Change, type Noise, type Piece, PieceKind } from '#src/schemas/corpus.ts';

/** Number of places, and of the characters in them. */
export interface PlaceCount {
  places: number;
  characters: number;
}

/** Number of changes of each kind; a kind that does not occur counts 0. */
export function countChanges(
  changes: readonly Pick<Change, 'kind' | 'characters'>[],
): Record<Change['kind'], PlaceCount> {
  return countPlaces(Change.shape.kind.options, changes);
}

/** Number of pieces of each kind that a source has, and of the characters in them. */
export function countPieces(
  pieces: readonly Pick<Piece, 'kind' | 'span'>[],
): Record<PieceKind, PlaceCount> {
  return countPlaces(
    PieceKind.options,
    pieces.map(({ kind, span }) => ({ kind, characters: span.end - span.start })),
  );
}

/** Noise by its reason, the longest first. */
export function countNoise(
  noise: readonly Pick<Noise, 'reason' | 'characters'>[],
): ({ reason: Noise['reason'] } & PlaceCount)[] {
  const reasons = [...new Set(noise.map(({ reason }) => reason))];
  const counts = countPlaces(
    reasons,
    noise.map(({ reason, characters }) => ({ kind: reason, characters })),
  );
  return reasons
    .map((reason) => ({ reason, ...counts[reason] }))
    .sort((a, b) => b.characters - a.characters);
}

function countPlaces<Kind extends string>(
  kinds: readonly Kind[],
  places: readonly { kind: Kind; characters: number }[],
): Record<Kind, PlaceCount> {
  const counts = kinds.map((kind) => {
    const own = places.filter((place) => place.kind === kind);
    const characters = own.reduce((sum, place) => sum + place.characters, 0);
    return [kind, { places: own.length, characters }] as const;
  });
  return Object.fromEntries(counts) as Record<Kind, PlaceCount>;
}
