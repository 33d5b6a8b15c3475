/** Address of the page on one part of one plan in plain words: « /plans/taishan/elderly/ ». */
export function ownPlanPath(plan: string, section: string): string {
  return `/plans/${plan}/${section}/`;
}
