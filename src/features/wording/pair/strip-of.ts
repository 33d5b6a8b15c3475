import type { StripLink, StripText } from '#src/charts/pair-strip.ts';
import type { PairPage, PairSide } from './pair-page.ts';
import type { PairPlace } from './model/pair-places.ts';

/** Both texts of a pair as bars, and the places that they share. */
export function stripOf({ sides }: PairPage): {
  texts: { first: StripText; second: StripText };
  links: StripLink[];
} {
  const [first, second] = sides;
  const [one, other] = [measure(first), measure(second)];
  const fellows = new Map(second.places.map((place) => [place.id, place]));
  const own = new Map(first.places.map((place) => [place.id, place]));
  const pairs = [
    ...first.places.map((place) => [place, fellows.get(place.fellow)] as const),
    // Further places of the second plan, whose fellow is already joined with another.
    ...second.places
      .filter(({ id, fellow }) => own.get(fellow)?.fellow !== id)
      .map((place) => [own.get(place.fellow), place] as const),
  ];
  return {
    texts: { first: one.text, second: other.text },
    links: pairs.flatMap(([a, b]): StripLink[] => {
      if (!a || !b) return [];
      return [
        {
          run: a.run.id,
          characters: a.characters,
          formula: a.run.formula,
          moved: sectionAt(first, a) !== sectionAt(second, b),
          first: one.placeOf(a),
          second: other.placeOf(b),
        },
      ];
    }),
  };
}

/** The part of the plan in which a place is. */
function sectionAt({ plan }: PairSide, { run, start }: PairPlace) {
  return run.occurrences.find((each) => each.plan === plan.id && each.span.start === start)
    ?.section;
}

/** Clauses one behind the other, whatever lies between them in the file. */
function measure({ parts }: PairSide): {
  text: StripText;
  placeOf: (place: PairPlace) => readonly [number, number];
} {
  const begins = new Map<string, number>();
  const starts: number[] = [];
  let characters = 0;
  const clauses = parts.flatMap(({ entry }) => {
    starts.push(characters);
    for (const { id, span } of entry.clauses) {
      begins.set(id, characters);
      characters += span.end - span.start;
    }
    return entry.clauses;
  });
  const at = (position: number, isEnd: boolean) => {
    const clause = clauses.find(({ span }) =>
      isEnd
        ? span.start < position && position <= span.end
        : span.start <= position && position < span.end,
    );
    return clause ? (begins.get(clause.id) ?? 0) + position - clause.span.start : 0;
  };
  return {
    text: { characters, parts: starts.slice(1) },
    placeOf: ({ start, end }) => [at(start, false), at(end, true)],
  };
}
