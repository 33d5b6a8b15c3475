import { sum } from 'd3-array';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import { type NumbersRow, sentencesAndNumbers } from '#src/charts/sentences-and-numbers.ts';
import { pathOfSection } from '#src/corpus/sections.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { numberlessParts, sentencesOf } from './weight-findings.ts';
import type { Weight, WeighedNumber, WeighedPart } from './weight.ts';

type Href = (path: string) => string;

/** Sentences of each part and the numbers in them, all plans together. @param hrefOf of a page of the site */
export function numbersDrawing(weight: Weight, messages: Messages, hrefOf: Href): ChartDrawing {
  const words = messages.weight.numbers;
  const without = numberlessParts(weight);
  const names = without.map(({ section }) => nameIn(section.short, messages));
  const title = without.length > 0 ? words.headline(names, sum(without, sentencesOf)) : words.title;
  const rows = weight.parts.map((part) => rowOf(part, messages, hrefOf, without.includes(part)));
  const described = rows.map(({ name, text }) => `${name} ${text}`);
  return {
    title,
    note: [words.note, messages.weight.leftOut(weight.plans.length, weight.total)]
      .filter(Boolean)
      .join(messages.gap),
    source: messages.weight.source,
    draw: (shape) =>
      sentencesAndNumbers(rows, {
        ...shape,
        words: { title, description: words.description(described) },
      }),
  };
}

function rowOf(part: WeighedPart, messages: Messages, hrefOf: Href, isFound: boolean): NumbersRow {
  const { key, short } = part.section;
  const sentences = sentencesOf(part);
  return {
    id: key,
    name: nameIn(short, messages),
    href: hrefOf(pathOfSection(key)),
    sentences,
    numbers: part.numbers.map((number) => markOf(number, messages, hrefOf)),
    text: messages.weight.numbers.counts(sentences, part.numbers.length),
    isFound,
  };
}

function markOf({ plan, quota }: WeighedNumber, messages: Messages, hrefOf: Href) {
  const amount = quotaInWords(quota, messages);
  const place = placeOfPlan(plan, messages);
  const subject = nameIn(quota.subject, messages);
  return {
    href: hrefOf(quota.url),
    label: messages.weight.numbers.mark(place, subject, amount),
    tip: messages.weight.numbers.tip(amount, place, quota.sentence),
    data: { 'data-quota': quota.id, 'data-value': quota.value },
  };
}
