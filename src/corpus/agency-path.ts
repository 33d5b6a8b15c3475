/** Path of the page of a responsible body. @param id of content/codebook/agencies.yml */
export function agencyPath(id: string): string {
  return `/agencies/${id}/`;
}
