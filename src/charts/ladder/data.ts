import type { Mark } from '#src/charts/mark.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Quota } from '#src/schemas/numbers.ts';

/** A level and what it aims at; without a target, what was looked for and not found, or what a plan does not say. */
export interface Rung {
  level: 'nation' | 'province' | 'prefecture' | 'plan';
  name: string;
  /** What weakens its figure; empty for most. */
  note: string;
  text: string;
  target: (Mark & Pick<Quota, 'value' | 'comparator'>) | undefined;
}

/** A plan under the levels above it, from the nation down. */
export interface Ladder {
  plan: Pick<Plan, 'id' | 'order' | 'level' | 'status'>;
  name: string;
  /** What sets the plan apart; empty for most. */
  note: string;
  rungs: readonly Rung[];
}

export interface LadderOptions {
  id: string;
  width: number;
  words: { title: string; description: string; tick: (value: number) => string };
}
