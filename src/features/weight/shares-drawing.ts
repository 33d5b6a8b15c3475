import { barMatrix } from '#src/charts/bar-matrix/bar-matrix.ts';
import type { MatrixRow } from '#src/charts/bar-matrix/data.ts';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import { pathOfSection } from '#src/corpus/sections.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan, planMarks } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { numberlessGroup, shareOf } from './weight-findings.ts';
import { tenths } from './tenths.ts';
import type { Weight, WeighedPart } from './weight.ts';

/** How much of each plan's text each part has, in the words of a language. @param hrefOf of a page of the site */
export function sharesDrawing(
  weight: Weight,
  messages: Messages,
  hrefOf: (path: string) => string,
): ChartDrawing {
  const { shares } = messages.weight;
  const found = numberlessGroup(weight);
  const name = found && nameIn(found.part.section.short, messages);
  const title =
    found && name ? shares.headline(name, tenths(found.least), tenths(found.most)) : shares.title;
  const rows = weight.parts.map((part) =>
    rowOf(part, weight, messages, hrefOf, part === found?.part),
  );
  const columns = weight.plans.map((plan) => ({
    id: plan.id,
    name: nameIn(plan.short, messages),
    note: messages.list(planMarks(plan, messages)),
  }));
  const words = { title, description: shares.description(describe(rows)) };
  return {
    title,
    note: [shares.note, messages.weight.leftOut(weight.plans.length, weight.total)]
      .filter(Boolean)
      .join(messages.gap),
    source: messages.weight.source,
    draw: (shape) => barMatrix({ columns, rows }, { ...shape, words }),
  };
}

function rowOf(
  part: WeighedPart,
  { plans, lengths }: Weight,
  messages: Messages,
  hrefOf: (path: string) => string,
  isFound: boolean,
): MatrixRow {
  const { shares } = messages.weight;
  const name = nameIn(part.section.short, messages);
  const { key } = part.section;
  const cells = plans.map((plan, at) => {
    const amounts = part.cells[at]?.amounts;
    const place = placeOfPlan(plan, messages);
    const data = { 'data-plan': plan.id, 'data-section': key };
    if (!amounts)
      return { absent: messages.density.absent, data: { ...data, 'data-silent': 'absent' } };
    const value = shareOf(part, at, lengths) ?? 0;
    const said = shares.cell(place, name, tenths(value), amounts.characters, amounts.quotas);
    return {
      value,
      text: tenths(value),
      isHollow: amounts.quotas === 0,
      href: hrefOf(`/plans/${plan.id}/#${plan.id}-${key}`),
      label: said.name,
      tip: said.tip,
      data: { ...data, 'data-value': amounts.characters, 'data-count': amounts.quotas },
    };
  });
  return { id: key, name, href: hrefOf(pathOfSection(key)), isFound, cells };
}

function describe(rows: readonly MatrixRow[]): string[] {
  return rows.map(({ name, cells }) => {
    const texts = cells.map((cell) => ('value' in cell ? cell.text : cell.absent));
    return [name, ...texts].join(' ');
  });
}
