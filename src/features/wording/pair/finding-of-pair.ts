import type { Messages } from '#src/i18n/index.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { percentOf } from './model/percent-of.ts';
import type { PairPage } from './pair-page.ts';
import { stripOf } from './strip-of.ts';

/** What was found between two plans, in one sentence and in counts. */
export function findingOfPair(
  page: PairPage,
  messages: Messages,
): { finding: string; counts: string } {
  const { wordingPair: words, gap } = messages;
  const [first, second] = page.sides;
  const names = [placeOfPlan(first.plan, messages), placeOfPlan(second.plan, messages)] as const;
  const near = words.near(page.near.length);
  if (page.runs.length === 0) return { finding: words.none(...names), counts: near };
  const lengths = page.runs.map(({ run }) => run.characters);
  const formulas = page.runs.filter(({ run }) => run.formula).length;
  const moved = new Set(stripOf(page).links.flatMap((link) => (link.moved ? link.run : []))).size;
  return {
    finding: words.finding(...names, [percentOf(first.share.share), percentOf(second.share.share)]),
    counts: [words.counts(lengths.length, formulas, Math.max(...lengths), moved), near].join(gap),
  };
}
