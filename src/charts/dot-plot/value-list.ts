import type { DotPlotRow, DotPlotTarget, QuotaDotPlot } from './data.ts';
import { FONT, namesWidth, noteOf, SMALL } from './layout.ts';
import { drawName } from './row.ts';
import { frame, type Shape } from '#src/charts/drawing.ts';
import { drawMark, groupMarks } from '#src/charts/mark.ts';
import { element, textElement, textLines } from '#src/charts/svg.ts';
import { wrapWords } from '#src/charts/wrap.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';

const VALUE = 26;
const LINE = 20;
const GAP = 24;

/** Whether most rows of a plot would be silent: its few numbers are then a list. */
export function isThin({ rows }: Pick<QuotaDotPlot, 'rows'>): boolean {
  const numbered = rows.filter(({ target }) => target).length;
  return rows.length - numbered > numbered;
}

/**
 * Few numbers as a list: each large, with the sentence that it stands in, and under them who has none.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function quotaValueList(
  plot: QuotaDotPlot,
  messages: Messages,
  { id, width }: Shape,
): string {
  const narrow = width < 480;
  const left = narrow ? 0 : namesWidth(plot, messages);
  let top = 0;
  const rows = plot.rows.flatMap((row) => {
    if (!row.target) return [];
    const drawn = drawValue(row, row.target, { top, left, narrow, width }, messages);
    top += drawn.height + GAP;
    return [drawn.svg];
  });
  const silent = plot.rows.filter(({ target }) => !target);
  const places = messages.list(silent.map(({ plan }) => placeOfPlan(plan, messages)));
  const lines =
    silent.length > 0
      ? wrapWords(messages.indicators.chart.without(plot.silence, places), FONT, width)
      : [];
  const quiet = { class: 'chart-text chart-quiet', x: 0, y: top + FONT, 'font-size': FONT };
  const height = top + lines.length * LINE + 4;
  return frame(
    { id, width, height },
    plot,
    [
      groupMarks(...rows),
      lines.length > 0
        ? element('g', { 'data-silent': 'none' }, ...textLines(quiet, lines, LINE))
        : '',
    ],
    'group',
  );
}

/** The name of a place, its number, its sentence. */
function drawValue(
  row: DotPlotRow,
  target: DotPlotTarget,
  place: { top: number; left: number; narrow: boolean; width: number },
  messages: Messages,
) {
  const { top, left, narrow, width } = place;
  const { text, quota, href, sentence, value } = target;
  const label = messages.literacy.row(placeOfPlan(row.plan, messages), text);
  const y = top + (narrow ? 48 : VALUE);
  const words = wrapWords(sentence, SMALL + 1, width - left);
  const height = y - top + 6 + words.length * LINE;
  const said = { class: 'chart-text', lang: 'zh-CN', x: left, y: y + LINE + 4 };
  const mark = drawMark(
    {
      href,
      label,
      tip: `${text}\n${sentence}`,
      data: { 'data-quota': quota, 'data-value': `${value}` },
    },
    element('rect', {
      class: 'chart-hit',
      x: left,
      y: y - VALUE,
      width: width - left,
      height: VALUE + 8,
    }),
    textElement(
      { class: 'chart-text chart-name chart-value', x: left, y, 'font-size': VALUE },
      text,
    ),
  );
  const svg = element(
    'g',
    { 'data-plan': row.plan.id, 'data-plan-index': row.plan.order - 1, 'data-quota': quota },
    drawName(
      nameIn(row.plan.short, messages),
      noteOf(row, messages),
      narrow ? top + FONT : y - 6,
      narrow,
    ),
    mark,
    ...textLines({ ...said, 'font-size': SMALL + 1 }, words, LINE),
  );
  return { svg, height };
}
