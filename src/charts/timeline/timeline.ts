import { frame } from '#src/charts/drawing.ts';
import { drawMark, groupMarks, overMark } from '#src/charts/mark.ts';
import { element, tenth, textElement, textLines, textWidth } from '#src/charts/svg.ts';
import type { Timeline, TimelineDocument, TimelineOptions, TimelinePlan } from './data.ts';
import { BAR, FONT, layOutTimeline, LINE, type TimelineLayout, yearStart } from './layout.ts';

const QUIET = { class: 'chart-text chart-quiet', 'font-size': FONT };
const STRONG = { class: 'chart-text chart-strong', 'font-size': FONT };

/**
 * Draws when plans were signed, on the years that they cover: what of a period was over by then is
 * hollow. Documents of higher levels stand under them on the same years. There is no line for today.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function timeline(data: Timeline, { id, width, words }: TimelineOptions): string {
  const layout = layOutTimeline(data, width);
  const { plans, documents } = data;
  const said = { title: words.title, description: words.description };
  return frame(
    { id, width, height: Math.ceil(layout.height) },
    said,
    [
      drawYears(layout, words),
      textElement({ ...QUIET, x: 0, y: layout.plansY + LINE }, words.plans),
      groupMarks(...plans.map((plan, at) => drawPlan(plan, layout.plans[at] ?? 0, layout))),
      documents.length > 0
        ? textElement({ ...QUIET, x: 0, y: layout.documentsY + LINE }, words.documents)
        : '',
      groupMarks(
        ...documents.map((each, at) => drawDocument(each, layout.documents[at] ?? 0, layout)),
      ),
    ],
    'group',
  );
}

/** The years over the rows, a line where each begins. */
function drawYears(layout: TimelineLayout, { year: nameOf }: TimelineOptions['words']): string {
  const { x, years, height, end } = layout;
  const starts = [...years.map((year) => x(yearStart(year))), end];
  return element(
    'g',
    { 'aria-hidden': 'true' },
    element('path', {
      class: 'chart-grid',
      d: starts.map((at) => `M${tenth(at)},22V${Math.ceil(height)}`).join(''),
    }),
    ...years.map((year, at) => {
      const middle = ((starts[at] ?? 0) + (starts[at + 1] ?? end)) / 2;
      return textElement(
        { ...QUIET, x: tenth(middle), y: 14, 'text-anchor': 'middle' },
        nameOf(year),
      );
    }),
  );
}

function drawPlan(plan: TimelinePlan, top: number, layout: TimelineLayout): string {
  const { x, width, narrow, start } = layout;
  const bar = top + layout.barOf(plan.dated);
  const [from, to] = [x(yearStart(plan.period.start)), x(yearStart(plan.period.end + 1))];
  const at = plan.dates.map(({ on }) => x(new Date(on)));
  const [first] = at;
  const lines = layout.datesOf(plan.dated);
  const datesX = narrow ? 0 : placeDates(lines, first ?? from, layout);
  const datesY = top + (narrow ? LINE : 0) + 14;
  const box = { x: 0, y: top, width, height: tenth(bar + BAR + LINE - top) };
  const over = { x: tenth(from), y: bar + BAR + 15 };
  const mark = drawMark(
    { ...plan, data: { ...plan.data, 'data-derived': plan.isDerived ? '' : undefined } },
    element('rect', { class: 'chart-hit', ...box }),
    drawBar([from, to], first, bar, plan),
    ...plan.dates.map(({ on, kind }, index) => drawDate(at[index] ?? 0, bar, { on, kind })),
  );
  const words = overMark(
    drawHead(plan, narrow ? top + 14 : bar + 11, layout),
    ...textLines(
      {
        class: first === undefined ? QUIET.class : 'chart-text',
        'font-size': FONT,
        x: tenth(datesX),
        y: datesY,
      },
      lines,
      LINE,
    ),
    textElement({ ...QUIET, ...over }, [plan.years, plan.late].filter(Boolean).join(' · ')),
  );
  const rule = `M${start},${bar + BAR + LINE + 8}H${width}`;
  return mark + words + element('path', { class: 'chart-grid', d: rule });
}

/** Name and marks: at the left of the bar, or over it where the drawing is narrow. */
function drawHead({ name, note }: TimelinePlan, y: number, { narrow }: TimelineLayout): string {
  const beside = { x: Math.ceil(textWidth(name, FONT)) + 8, y };
  const under = { x: 0, y: y + LINE };
  return (
    textElement({ ...STRONG, x: 0, y }, name) +
    (note && textElement({ ...QUIET, ...(narrow ? beside : under) }, note))
  );
}

/** The words of dates begin at the first of them, or where they still have room. */
function placeDates(lines: readonly string[], first: number, { start, end }: TimelineLayout) {
  const widest = Math.max(...lines.map((line) => textWidth(line, FONT)));
  return Math.max(start, Math.min(first, end - widest - 4));
}

/** The period: hollow up to the first date, filled after it; all hollow and dashed without a date. */
function drawBar(
  [from, to]: readonly [number, number],
  first: number | undefined,
  y: number,
  { status, isDerived }: TimelinePlan,
): string {
  const box = { y, height: BAR };
  const begun = Math.min(Math.max(first ?? to, from), to);
  const hollow = status === 'draft' || isDerived ? 'chart-span-dashed' : 'chart-span';
  const rest =
    first === undefined
      ? ''
      : element('rect', {
          class: 'chart-span-filled',
          ...box,
          x: tenth(begun),
          width: tenth(to - begun),
        });
  return (
    element('rect', { class: hollow, ...box, x: tenth(from), width: tenth(begun - from) }) + rest
  );
}

function drawDate(x: number, y: number, { on, kind }: { on: string; kind: string }): string {
  const d = `M${tenth(x)},${y - 5}V${y + BAR + 3}`;
  return element('path', { class: 'chart-day', d, 'data-date': on, 'data-kind': kind });
}

function drawDocument(document: TimelineDocument, top: number, layout: TimelineLayout): string {
  const { x, narrow, start, width, documentHeight } = layout;
  const { name, day, dated, on, isReport } = document;
  const y = top + (narrow ? LINE : 0);
  const at = on === undefined ? undefined : x(new Date(on));
  const beside = Math.ceil(textWidth(name, FONT)) + 8;
  const words = narrow
    ? { x: beside, y: top + 14 }
    : { x: tenth((at ?? start - 6) + 10), y: y + 15 };
  const point = { class: isReport ? 'chart-point-hollow' : 'chart-point', cy: y + 10.5, r: 4.5 };
  const mark = drawMark(
    document,
    element('rect', { class: 'chart-hit', x: 0, y: top, width, height: documentHeight }),
    at === undefined ? '' : element('circle', { ...point, cx: tenth(at) }),
  );
  const line = narrow ? top + 14 : y + 15;
  return (
    mark +
    overMark(
      textElement({ class: 'chart-text', 'font-size': FONT, x: 0, y: line }, name),
      textElement({ ...QUIET, ...words }, narrow ? day : dated),
    )
  );
}
