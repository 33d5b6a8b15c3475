/**
 * Place in a clause's text of each character of the source that it was read from, and of the end: where one was
 * left out, that of the next which was not.
 * @param raw the source's characters, blanks and noise too
 * @param text the same without what was left out
 * @param isNoise tells of a character by its position in `raw`
 * @throws when the text is not what is left
 */
export function placesInText(
  raw: string,
  text: string,
  isNoise: (position: number) => boolean,
): number[] {
  const places: number[] = [];
  let place = 0;
  for (let position = 0; position < raw.length; position += 1) {
    places.push(place);
    if (!isNoise(position) && raw[position] === text[place]) place += 1;
  }
  places.push(place);
  if (place < text.length) throw new Error(`“${text.slice(0, 12)}…” is not in its source`);
  return places;
}
