import type { Measure, Responsibility } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';

/**
 * Place of the title of a measure in the source: after its mark, as «实施智慧助老行动» of ——实施智慧助老行动。 Blanks and
 * noise of the file may stand between the characters. @throws when it does not stand there
 */
export function findTitle(
  source: string,
  { id, mark, title, span }: Pick<Measure, 'id' | 'mark' | 'title' | 'span'>,
): Span {
  const own = source.slice(0, span.end);
  const end = follow(own, mark, span.start);
  const last = end === undefined ? undefined : follow(own, title, end);
  if (end === undefined || last === undefined)
    throw new Error(`the title of ${id} is not at its place in the source`);
  return { start: own.indexOf(title.slice(0, 1), end), end: last };
}

/** The place after the last of these characters, which stand in this order; undefined where they do not. */
function follow(text: string, characters: string, from: number): number | undefined {
  let place = from;
  for (const character of characters) {
    const next = text.indexOf(character, place);
    if (next < 0) return undefined;
    place = next + character.length;
  }
  return place;
}

/**
 * Place of the word by which a part names a role, the nearest to those whom it names: before them as in
 * «牵头单位»：区科协, or after them as in 区卫生健康局«按职责分工负责». @throws when it is in neither place
 */
export function findRoleWord(
  source: string,
  bodies: readonly Pick<Responsibility, 'roleWord' | 'span'>[],
): Span {
  const [first, last] = [bodies[0], bodies.at(-1)];
  const word = first?.roleWord ?? '';
  const before = source.lastIndexOf(word, (first?.span.start ?? 0) - word.length);
  const after = source.indexOf(word, last?.span.end ?? 0);
  if (!first || !last || (before < 0 && after < 0))
    throw new Error(`“${word}” is not beside those whom it names`);
  const isBefore =
    after < 0 || (before >= 0 && first.span.start - before - word.length <= after - last.span.end);
  const start = isBefore ? before : after;
  return { start, end: start + word.length };
}
