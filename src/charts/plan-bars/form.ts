/** What a drawing of bars has room for. */
export interface BarsForm {
  /** Px for the names of plans at the start of their rows; 0 where names stand above them. */
  aside: number;
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
  /** Whether numbers are printed, and each sentence is a link: else each part of a plan is one. */
  labels: boolean;
}

export const WIDE: BarsForm = {
  aside: 92,
  above: 0,
  pitch: [3, 5.5],
  room: 400,
  least: 52,
  gap: 12,
  labels: true,
};

export const NARROW: BarsForm = {
  aside: 0,
  above: 20,
  pitch: [2.5, 3.5],
  room: 270,
  least: 21,
  gap: 4,
  labels: false,
};

/** Font size of numbers and names, and the height of a line of them, in px. */
export const [FONT, LINE] = [12, 13];
/** Px between a bar and its number. */
export const LABEL_GAP = 5;
