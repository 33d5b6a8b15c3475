/** « A », « A and B », « A, B and C ». */
export function listInEnglish(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
