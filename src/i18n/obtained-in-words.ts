import type { Plan } from '#src/schemas/plan.ts';
import type { Messages } from './index.ts';
import { nameIn } from './name-in.ts';

/** How the file of a plan came to this site, and the day that is on record. */
export function obtainedInWords({ obtained }: Pick<Plan, 'obtained'>, messages: Messages): string {
  const { account, on, day } = obtained;
  const date = on === null ? null : messages.date(on);
  return messages.plans.obtained(nameIn(account, messages), date, day === 'receipt');
}
