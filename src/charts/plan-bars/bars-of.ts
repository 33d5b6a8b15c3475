import { sum } from 'd3-array';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan, planMarks } from '#src/i18n/plan-marks.ts';
import { amountInParts, commitmentInWords } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { SectionFacts } from '#src/schemas/corpus.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { Bilingual, SectionKey } from '#src/schemas/vocabulary.ts';
import type { Bar, BarBand, BarPart, BarPlan, PlanBarsData } from './data.ts';

/** A plan with the parts that it has. */
export interface WholePlan {
  plan: Plan;
  sections: readonly SectionFacts[];
}

/** A part by its name, and the page that compares it. */
export interface PartName {
  key: SectionKey;
  short: Bilingual;
  path: string;
}

/** Words and links of a page. */
export interface Told {
  messages: Messages;
  /** Address of a page of the site. */
  hrefOf: (path: string) => string;
  /** Of a file that is the same in all languages. */
  fileOf: (path: string) => string;
}

/** Plans as rows of bars, in the words of a language. */
export function barsOf(
  plans: readonly WholePlan[],
  parts: readonly PartName[],
  told: Told,
): PlanBarsData {
  return {
    parts: parts.map((part) => partOf(part, plans, told)),
    plans: plans.map((each) => planOf(each, parts, told)),
  };
}

/** Amounts of plans: of sentences, and of the numbers in them. */
export function countBars(plans: readonly WholePlan[]): { clauses: number; quotas: number } {
  const sections = plans.flatMap((each) => each.sections);
  return {
    clauses: sum(sections, ({ clauses }) => clauses.length),
    quotas: sum(sections, ({ quotas }) => quotas.length),
  };
}

/** The picture in words: each plan with its marks, and what it amounts to. */
export function describeBars(plans: readonly WholePlan[], messages: Messages): string {
  const { planBars } = messages;
  return planBars.description(
    plans.map((each) => {
      const { clauses, quotas } = countBars([each]);
      return planBars.plan(placeOfPlan(each.plan, messages), clauses, quotas);
    }),
  );
}

function partOf(part: PartName, plans: readonly WholePlan[], { messages, hrefOf }: Told): BarPart {
  const found = plans.flatMap(({ sections }) =>
    sections.filter(({ section }) => section.key === part.key),
  );
  const numbers = sum(found, ({ quotas }) => quotas.length);
  const name = nameIn(part.short, messages);
  return {
    key: part.key,
    upright: messages.planBars.upright[part.key] ?? name,
    lines: messages.planBars.lines[part.key] ?? [name],
    href: hrefOf(part.path),
    numbers: messages.planBars.numbers(numbers),
    silent: found.length > 0 && numbers === 0,
  };
}

function planOf(whole: WholePlan, parts: readonly PartName[], told: Told): BarPlan {
  const { plan } = whole;
  const { messages, hrefOf, fileOf } = told;
  const { clauses, quotas } = countBars([whole]);
  return {
    id: plan.id,
    name: nameIn(plan.short, messages),
    href: hrefOf(`/plans/${plan.id}/`),
    sentences: messages.planBars.sentences(clauses),
    numbers: messages.planBars.numbers(quotas),
    marks: planMarks(plan, messages),
    tips: fileOf(`/pieces/sentences/${plan.id}.json`),
    bands: parts.map((part) => bandOf(whole, part, told)),
  };
}

function bandOf({ plan, sections }: WholePlan, part: PartName, told: Told): BarBand {
  const { messages, hrefOf } = told;
  const { planBars } = messages;
  const name = nameIn(part.short, messages);
  const place = placeOfPlan(plan, messages);
  const entry = sections.find(({ section }) => section.key === part.key);
  if (!entry) {
    const href = hrefOf(part.path);
    const text = planBars.absentBand(place, name);
    return { part: part.key, href, text, tip: planBars.absentTip(place, name), bars: undefined };
  }
  const { section, clauses, quotas } = entry;
  const text = planBars.band(place, name, clauses.length, quotas.length);
  return {
    part: part.key,
    href: hrefOf(`/plans/${plan.id}/#${section.id}`),
    text,
    tip: undefined,
    bars: clauses.map((clause, at): Bar => {
      const own = quotas.filter((quota) => quota.clause === clause.id);
      const amounts = own.map((quota) => commitmentInWords(quota, messages));
      return {
        href: hrefOf(`/plans/${plan.id}/#${clause.id}`),
        name: planBars.bar(name, at + 1, amounts),
        characters: [...clause.text].length,
        numbers: own.map((quota) => ({
          quota: quota.id,
          value: quota.value,
          label: labelOf(quota, messages),
        })),
      };
    }),
  };
}

/** « ≥50人次 » */
function labelOf(quota: Quota, messages: Messages): string {
  const { comparator, change, label } = messages.planBars;
  const signs = { ...messages, gap: '', quota: { ...messages.quota, comparator, change } };
  return label(amountInParts(quota, signs));
}
