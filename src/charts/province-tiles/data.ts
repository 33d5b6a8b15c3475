import type { Mark } from '#src/charts/mark.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** A plan in its province. */
export interface TilePlan extends Mark {
  id: string;
  name: string;
  /** What sets it apart: a draft, another level; empty for most. */
  note: string;
  status: Plan['status'];
  /** Place among all plans. */
  order: number;
}

/** A provincial-level unit, with the plans of its places in plan order. */
export interface Tile {
  id: string;
  /** Its name, and a shorter form where there is little room. */
  name: string;
  short: string;
  column: number;
  row: number;
  plans: readonly TilePlan[];
  /** Where all its plans are listed. */
  href: string;
}

export interface TilesOptions {
  id: string;
  width: number;
  words: {
    title: string;
    description: string;
    /** Where a tile cannot name its plans: « 12份 ». */
    count: (plans: number) => string;
    /** Name of a tile that counts its plans. */
    counted: (province: string, plans: number) => string;
  };
}
