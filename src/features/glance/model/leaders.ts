import type { Responsibility } from '#src/schemas/corpus.ts';
import { groupByRole } from '#src/schemas/role-lists.ts';

type Body = Pick<
  Responsibility,
  'agency' | 'also' | 'name' | 'role' | 'roleWord' | 'openList' | 'alsoUnder'
>;

/** Whom a part names first: those who lead, or, where none does, those of its first list. */
export interface Leaders<Named> {
  /** The plan's word for their role: 牵头单位, 按职责分工负责. */
  word: string;
  bodies: Named[];
  /** How many it names in that role, of whom the first are shown. */
  all: number;
}

/** Bodies that have room under a part. */
const MOST = 5;
/** Where all share the work, the first stand for them. */
const MOST_SHARING = 3;

/** @returns undefined where the part names no body */
export function leadersOf<Named extends Body>(
  responsibilities: readonly Named[],
): Leaders<Named> | undefined {
  const [list, ...others] = groupByRole(responsibilities);
  if (!list) return undefined;
  const same = [list, ...others].filter(({ role }) => role === list.role);
  const byName = new Map(same.flatMap(({ bodies }) => bodies).map((body) => [body.name, body]));
  const bodies = [...byName.values()];
  const most = list.role === 'lead' ? MOST : MOST_SHARING;
  const shown = bodies.length > most ? bodies.slice(0, most) : bodies;
  return { word: list.word, bodies: shown, all: bodies.length };
}
