/** A shared run as the page shows it: its words in both columns, and its bands in the map. */
export interface ShownRun {
  id: string;
  characters: number;
  isFormula: boolean;
  /** Words and bands, those that a longer run keeps too. */
  marks: Element[];
}

/** The runs of the page, in the order of the first plan. */
export function readRuns(columns: readonly Element[]): ShownRun[] {
  const marksOf = new Map<string, Element[]>();
  const add = (run: string, mark: Element) => {
    marksOf.set(run, [...(marksOf.get(run) ?? []), mark]);
  };
  for (const piece of columns.flatMap((column) => [...column.querySelectorAll('.SharedPiece')]))
    for (const run of runsOf(piece)) add(run, piece);
  const bands = [...document.querySelectorAll<SVGElement>('.PairStrip a')];
  for (const band of bands) add(runOf(band), band);
  const places = columns[0]?.querySelectorAll('[id^="run-"]') ?? [];
  return Array.from(places, ({ id }) => id).flatMap((id) => {
    const band = bands.find((each) => runOf(each) === id);
    // Further places of a run have longer ids, and no band of their own name.
    if (!band) return [];
    return [
      {
        id,
        characters: Number(band.dataset['characters']),
        isFormula: 'formula' in band.dataset,
        marks: marksOf.get(id) ?? [],
      },
    ];
  });
}

/** Ids of the runs that stand in some words, that which keeps them first. */
export function runsOf(piece: Element): string[] {
  return piece.getAttribute('data-runs')?.split(' ') ?? [runOf(piece)];
}

/** The run of a link to one of its places: « run-5d41402abc » of « #run-5d41402abc-b2 ». */
function runOf(link: Element): string {
  return /run-[^-]*/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
}

/** Words of a place by its id, which may stand on a mark inside them. */
export function pieceOf(id: string): HTMLElement | null {
  return document.getElementById(id)?.closest<HTMLElement>('.SharedPiece') ?? null;
}
