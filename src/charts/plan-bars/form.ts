/** What a drawing of bars has room for. */
export interface BarsForm {
  /** Most px for names and marks of plans at the start of their rows; 0 where they stand above. */
  aside: number;
  /** Px above and below the bars of a row. */
  pad: number;
  /** Px for a name above its row. */
  above: number;
  /** Least and most px from one bar to the next. */
  pitch: readonly [number, number];
  /** Px that all bars take, where the pitch lets them. */
  room: number;
  /** Least width of a part, in px: a finger meets it where bands are links. */
  least: number;
  /** Px between parts. */
  gap: number;
  /** Whether numbers are printed. */
  labels: boolean;
}

export const WIDE: BarsForm = {
  aside: 112,
  above: 0,
  pad: 7,
  pitch: [3, 5.5],
  room: 400,
  least: 52,
  gap: 12,
  labels: true,
};

export const NARROW: BarsForm = {
  aside: 0,
  above: 18,
  pad: 5,
  pitch: [2, 2.9],
  room: 245,
  least: 21,
  gap: 4,
  labels: false,
};

/** Font size of numbers and names, and the height of a line of them, in px. */
export const [FONT, LINE] = [12, 13];
/** Px between a bar and its number, in which a line may lead from one to the other. */
export const LABEL_GAP = 11;
/** How much wider bold letters, digits and signs are than plain ones. */
export const BOLD = 1.12;
