import { max, min } from 'd3-array';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import type { TimelineDocument, TimelinePlan } from '#src/charts/timeline/data.ts';
import { timeline } from '#src/charts/timeline/timeline.ts';
import { figuresAbove, LITERACY_INDICATOR } from '#src/corpus/context.ts';
import { documentNumber } from '#src/i18n/document-number.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan, planMarks } from '#src/i18n/plan-marks.ts';
import { sourceInWords } from '#src/i18n/source-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { MAX_COLUMNS } from '#src/limits.ts';
import type { ContextFigure } from '#src/schemas/context.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { monthsInto } from './model/months-into.ts';

type Href = (path: string) => string;

/** The days that a plan has on it, in order. */
const DATES = ['signedOn', 'issuedOn', 'publishedOn'] as const;

/** When the plans were signed, on the years that they cover. @param over says that the periods are over */
export function timelineDrawing(
  all: readonly Plan[],
  messages: Messages,
  hrefOf: Href,
  over: string,
): ChartDrawing {
  const words = messages.timeline;
  const plans = all.slice(0, MAX_COLUMNS);
  const documents = documentsAbove(plans);
  const rows = plans.map((plan) => rowOf(plan, messages, hrefOf));
  const title = headlineOf(plans, messages);
  const description = words.description(rows.map(({ label }) => label));
  const drawn = { rows, documents: documents.map((each) => documentOf(each, messages, hrefOf)) };
  const derived = plans.filter(({ periodDerivedFrom }) => periodDerivedFrom !== null);
  const leftOut = messages.chart.leftOut(plans.length, all.length - plans.length);
  const note = [
    words.note,
    derived.length > 0 && words.derivedNote(derived.map((plan) => placeOfPlan(plan, messages))),
    over,
    leftOut,
  ];
  return {
    title,
    note: note.filter(Boolean).join(messages.gap),
    source: words.source(documents.map((each) => sourceInWords(each, messages))),
    draw: (shape) =>
      timeline(
        { plans: drawn.rows, documents: drawn.documents },
        { ...shape, words: { ...words, title, description } },
      ),
  };
}

/** How far into their periods those plans were signed that have a date; of none of them, what the chart shows. */
function headlineOf(plans: readonly Plan[], { timeline: words }: Messages): string {
  const months = plans.flatMap(({ period, signedOn }) =>
    signedOn === null ? [] : [monthsInto(period.start, signedOn)],
  );
  const [least, most] = [min(months), max(months)];
  if (least === undefined || most === undefined || least < 1) return words.title;
  return words.headline(months.length, plans.length - months.length, least, most);
}

function rowOf(plan: Plan, messages: Messages, hrefOf: Href): TimelinePlan {
  const words = messages.timeline;
  const dates = DATES.flatMap((kind) => {
    const on = plan[kind];
    return on === null ? [] : [{ kind, on }];
  });
  const texts = dates.map(({ kind, on }) => words.dated[kind](messages.date(on)));
  const dated = dates.length > 0 ? words.dates(texts) : words.undated;
  const { start, end } = plan.period;
  const isDerived = plan.periodDerivedFrom !== null;
  const years = words.years(start, end, isDerived);
  const months = plan.signedOn === null ? 0 : monthsInto(start, plan.signedOn);
  const late = months > 0 ? words.late(months) : '';
  return {
    id: plan.id,
    name: nameIn(plan.short, messages),
    note: messages.list(planMarks(plan, messages)),
    status: plan.status,
    period: plan.period,
    years,
    isDerived,
    dates,
    dated,
    late,
    href: hrefOf(`/plans/${plan.id}/`),
    label: words.row(placeOfPlan(plan, messages), [dated, years, late].filter(Boolean)),
    tip: words.row(placeOfPlan(plan, messages), [dated, years, late].filter(Boolean)),
    data: { 'data-plan': plan.id, 'data-start': start, 'data-end': end },
  };
}

/** Documents of higher levels that set a target, each once, nation first. */
function documentsAbove(plans: readonly Plan[]): ContextFigure[] {
  const figures = plans
    .flatMap((plan) => figuresAbove(plan, LITERACY_INDICATOR))
    .filter(({ sort }) => sort === 'target');
  const levels = ['nation', 'province', 'prefecture'] as const;
  const once = new Map(figures.map((figure) => [figure.source.zh, figure]));
  return levels.flatMap((level) => [...once.values()].filter((each) => each.level === level));
}

function documentOf(figure: ContextFigure, messages: Messages, hrefOf: Href): TimelineDocument {
  const words = messages.timeline;
  const { date, dateOf } = figure;
  const name = words.document[figure.level === 'nation' ? 'nation' : 'other'](
    nameIn(figure.who, messages),
  );
  const number = documentNumber(nameIn(figure.source, messages));
  const isReport = dateOf === 'report';
  const day =
    date === null ? words.unknown : (isReport ? words.reported : words.own)(messages.date(date));
  const dated = words.dates([day, ...(number ? [number] : [])]);
  const said = words.row(name, [dated]);
  return {
    name,
    on: date ?? undefined,
    isReport,
    day,
    dated,
    href: hrefOf(`/indicators/${LITERACY_INDICATOR}/#context`),
    label: said,
    tip: said,
    data: { 'data-document': figure.id, 'data-date': date ?? undefined },
  };
}
