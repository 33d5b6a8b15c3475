/** The address of the one-page picture of a plan, 一图读懂. */
export function glancePath(plan: string): string {
  return `/plans/${plan}/at-a-glance/`;
}
