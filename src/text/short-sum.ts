/** The digits of a checksum by which pages and references name a file; its whole sum stands on the plan’s page. */
export function shortSum(sha256: string): string {
  return sha256.slice(0, 12);
}
