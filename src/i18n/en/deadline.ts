import type { Quota } from '#src/schemas/numbers.ts';

/** Ordinals of the five-year plans, by the digit that names them: 十«四»五 is the 14th. */
const FIVE_YEAR_PLANS: Record<string, string> = { 三: '13th', 四: '14th', 五: '15th', 六: '16th' };

/** What sets the deadline of a number, in English: “by 2025”, “during the 14th Five-Year Plan (2021–2025)”. */
export function deadlineInEnglish({
  deadline,
  deadlineWords,
}: Pick<Quota, 'deadline' | 'deadlineWords'>): string {
  if (deadline === null) return '';
  const [, digit = ''] = /十([三四五六])五/.exec(deadlineWords ?? '') ?? [];
  const plan = FIVE_YEAR_PLANS[digit];
  if (!plan) return `by ${deadline}`;
  return deadlineWords?.endsWith('末')
    ? `by the end of the ${plan} Five-Year Plan (${deadline})`
    : `during the ${plan} Five-Year Plan (${Number(deadline) - 4}–${deadline})`;
}
