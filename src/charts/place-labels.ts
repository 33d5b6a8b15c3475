/** A label and where it would stand best, in px. */
interface Label {
  at: number;
  width: number;
}

/**
 * Moves labels apart until none touches the next: each stands where it belongs, or as near as those
 * before it let it, and none past the end.
 * @returns left ends, in the same order
 */
export function placeLabels(labels: readonly Label[], gap: number, end: number): number[] {
  const places: number[] = [];
  labels.forEach(({ at }, index) => {
    const before = places[index - 1] ?? -Infinity;
    places.push(Math.max(at, before + (labels[index - 1]?.width ?? 0) + gap));
  });
  let limit = end;
  for (const [index, { width }] of [...labels.entries()].reverse()) {
    const place = Math.min(places[index] ?? 0, limit - width);
    places[index] = place;
    limit = place - gap;
  }
  return places;
}
