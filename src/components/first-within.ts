/** The first of some, one at least, as long as their sizes add up to no more than there is room for. */
export function firstWithin<Each>(
  all: readonly Each[],
  room: number,
  sizeOf: (each: Each) => number,
): Each[] {
  let taken = 0;
  const past = all.findIndex((each, at) => {
    taken += sizeOf(each);
    return at > 0 && taken > room;
  });
  return all.slice(0, past === -1 ? undefined : past);
}
