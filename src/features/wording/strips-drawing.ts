import { sum } from 'd3-array';
import { MAX_LEVEL } from '#src/charts/wording-strips/band.ts';
import type { StripPart, StripPlan, StripsOptions } from '#src/charts/wording-strips/data.ts';
import { FORMULA_WORDS } from '#src/corpus/formulas.ts';
import { runsInText } from '#src/corpus/places-of-clause.ts';
import { namedSection } from '#src/corpus/sections.ts';
import { markWords } from '#src/text/shared-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan, planMarks } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { SectionFacts } from '#src/schemas/corpus.ts';
import { ownShare } from '#src/corpus/own-share.ts';
import { headlineInWords } from './headline-words.ts';
import { percent } from '#src/text/percent.ts';
import { joinWords } from './model/strip-text.ts';
import type { WordedPlan, WordingPage } from './wording-page.ts';

type Href = (path: string) => string;

/** The strips of all plans shown, with the words around them. @param hrefOf of a page of the site */
export function stripsDrawing(
  page: WordingPage,
  messages: Messages,
  hrefOf: Href,
): { plans: StripPlan[]; words: StripsOptions['words'] } {
  const { strips } = messages.wording;
  const plans = page.plans.map((each) => planOf(each, messages, hrefOf));
  const most = page.plans[0]?.whole.byPlans.length ?? 1;
  return {
    plans,
    words: {
      title: headlineInWords(page, messages),
      description: strips.description(plans.map(({ text }) => text)),
      levels: strips.levels(Math.min(most, MAX_LEVEL), most > MAX_LEVEL),
      formula: strips.formula,
    },
  };
}

function planOf(worded: WordedPlan, messages: Messages, hrefOf: Href): StripPlan {
  const { plan, whole, sections } = worded;
  const { strips } = messages.wording;
  return {
    id: plan.id,
    name: nameIn(plan.short, messages),
    note: messages.list(planMarks(plan, messages)),
    marked: placeOfPlan(plan, messages),
    own: strips.own(percent(ownShare(whole))),
    length: strips.length(whole.characters.toLocaleString('en')),
    text: strips.plan(
      placeOfPlan(plan, messages),
      whole.characters,
      percent(ownShare(whole)),
      sections.length,
    ),
    parts: sections.map((section) => partOf(worded, section, messages, hrefOf)),
  };
}

function partOf(
  { plan, parts, placed }: WordedPlan,
  { section, clauses }: SectionFacts,
  messages: Messages,
  hrefOf: Href,
): StripPart {
  const { strips } = messages.wording;
  const name = nameIn(namedSection(section.key).short, messages);
  const words = clauses.flatMap((clause) =>
    markWords(clause.text, runsInText(clause, placed), FORMULA_WORDS),
  );
  const stretches = joinWords(words);
  const characters = sum(stretches, (stretch) => stretch.characters);
  const count = parts.find((each) => each.section === section.key);
  const own = count ? percent(ownShare(count)) : '';
  return {
    section: section.key,
    name,
    lines: strips.lines[section.key] ?? [name],
    href: hrefOf(`/plans/${plan.id}/?wording=on#${section.id}`),
    text: strips.part(placeOfPlan(plan, messages), name, characters, own),
    characters,
    stretches,
  };
}
