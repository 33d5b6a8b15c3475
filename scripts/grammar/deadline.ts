import type { Quota } from '#src/schemas/numbers.ts';

/** Words for the year by which a sentence wants it done: «到2025年»…, «“十四五”期间»…, «“十四五”末»… */
const BY_2025 = /到2025年|“?十四五”?(?:期间|末|时期末)/;

/** The deadline that a sentence states for its numbers; never the plan's own period. */
export function findDeadline(shadow: string): Quota['deadline'] {
  return BY_2025.test(shadow) ? '2025' : null;
}

/** Whether a sentence of goals sets the date for those after it too: «到2025年»，科学精神… */
export function opensWithDeadline(shadow: string): boolean {
  return shadow.startsWith('到2025年');
}
