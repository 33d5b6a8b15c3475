import type { Messages } from '#src/i18n/index.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { firstThatFits, MOST_TITLE, sentencesThatFit } from '#src/text/page-head.ts';
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
    finding: words.finding(...names, sharesOf(page)),
    counts: [words.counts(lengths.length, formulas, Math.max(...lengths), moved), near].join(gap),
  };
}

/** Title and description of the page of a pair. */
export function headOfPair(page: PairPage, messages: Messages) {
  const { wordingPair: words, gap, language } = messages;
  const [one, other] = page.sides.map(({ plan }) => placeOfPlan(plan, messages)) as [
    string,
    string,
  ];
  const shares = page.runs.length > 0 ? sharesOf(page) : undefined;
  const titles = [words.title(one, other), words.shortTitle(one, other)];
  return {
    title: firstThatFits(titles, MOST_TITLE[language]),
    description: sentencesThatFit([words.description(one, other, shares), words.more], gap),
  };
}

/** How much of each stands in the other. */
function sharesOf({ sides: [first, second] }: PairPage): [string, string] {
  return [percentOf(first.share.share), percentOf(second.share.share)];
}
