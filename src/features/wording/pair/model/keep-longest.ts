/** A place of a run in one plan. */
export interface RunPlace {
  /** Length of the run. */
  characters: number;
  /** Characters of the source file, half-open. */
  start: number;
  end: number;
}

/** A stretch of a plan in which the same runs stand; one of them keeps its characters. */
export interface KeptStretch<Place extends RunPlace> {
  start: number;
  end: number;
  keeper: Place;
  /** All places that cover it, the keeper first. */
  places: Place[];
}

/**
 * Where places of runs overlap in a plan, the longest run keeps its characters, then the one that begins earlier;
 * the others keep what is left of them. The rule looks at one plan alone, so it is the same whichever comes first.
 * @returns stretches by position, none where no run stands
 */
export function keepLongest<Place extends RunPlace>(
  places: readonly Place[],
): KeptStretch<Place>[] {
  const bounds = [...new Set(places.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  return bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] ?? end;
    const covering = places
      .filter((place) => place.start <= start && place.end >= end)
      .sort((a, b) => b.characters - a.characters || a.start - b.start);
    const [keeper] = covering;
    return keeper ? [{ start, end, keeper, places: covering }] : [];
  });
}
