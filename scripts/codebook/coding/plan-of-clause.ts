import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';

const CLAUSE_ID = new RegExp(`^(.+)-(?:${SECTION_KEYS.join('|')})-`);

/** Plan of a clause, from its id: `new-town` of new-town-youth-1-2. Empty where it is no such id. */
export function planOfClause({ clause }: { clause: string }): string {
  return CLAUSE_ID.exec(clause)?.[1] ?? '';
}
