import { Responsibility } from './corpus.ts';

/** Bodies that one word of a plan gives one role. */
export interface RoleList<Body> {
  role: Responsibility['role'];
  /** Word of the role as written: 责任单位. */
  word: string;
  /** In the order of the plan. */
  bodies: Body[];
  /** Whether it ends in 等 or the like. */
  isOpen: boolean;
}

/**
 * Lists by role, within a role by its words, as pages and documents print them. A word alone does not
 * tell a list: 责任单位 names those who participate, and, before 按职责分工负责, those who share the work.
 */
export function groupByRole<Body extends Pick<Responsibility, 'role' | 'roleWord' | 'openList'>>(
  responsibilities: readonly Body[],
): RoleList<Body>[] {
  return Responsibility.shape.role.options.flatMap((role) => {
    const own = responsibilities.filter((each) => each.role === role);
    return [...Map.groupBy(own, ({ roleWord }) => roleWord)].map(([word, bodies]) => ({
      role,
      word,
      bodies,
      isOpen: bodies.some(({ openList }) => openList),
    }));
  });
}
