import { range } from 'd3-array';
import { frame } from '#src/charts/drawing.ts';
import { hatchedBox } from '#src/charts/hatch.ts';
import { drawLegend, legendHeight } from '#src/charts/legend.ts';
import { drawNamedMark, groupNamedMarks, overMark } from '#src/charts/mark.ts';
import { drawColumnHead } from '#src/charts/plan-head.ts';
import { cutToFit, element, textElement, textLines } from '#src/charts/svg.ts';
import { wrapWords } from '#src/charts/wrap.ts';
import {
  type AgencyMatrixData,
  type AgencyMatrixOptions,
  LETTERS,
  type MatrixRow,
  STANDINGS,
} from './data.ts';
import { type AgencyMatrixLayout, FONT, layOutAgencyMatrix, LINE } from './layout.ts';
import { agencyMatrixLegend, drawSigns, type Sign } from './signs.ts';

const TITLE = 30;

/**
 * Draws who is named for what: a row a body, a column a part, in each cell a place for each plan. The
 * shape of a sign tells the role. Where there is room, each cell is a mark; else each row. Those who lead stand first, those who never do under a heading of
 * their own; heads of columns stand over both.
 * @returns an SVG element with classes and no colours; see src/styles/figures.css
 */
export function agencyMatrix(data: AgencyMatrixData, options: AgencyMatrixOptions): string {
  const { id, width, words } = options;
  const layout = layOutAgencyMatrix(data, width);
  let y = 0;
  const groups = data.groups.map((group) => {
    const drawn = drawGroup(group, y, { id, data, layout, lead: words.lead });
    y += groupHeight(group.rows.length, layout);
    return drawn;
  });
  const legend = agencyMatrixLegend(data, options);
  const drawn = [
    ...(layout.split ? [defineCell(id, layout), ...groups] : [groupNamedMarks(...groups)]),
    drawLegend(legend, width, y + 18),
  ];
  const height = y + 10 + legendHeight(legend, width);
  return frame({ id, width, height }, words, drawn, 'group');
}

/** What is pressed of a cell, drawn once; the link around it gives it its colour. */
function defineCell(id: string, { column, row }: AgencyMatrixLayout): string {
  const box = { id: `${id}-cell`, x: -2, y: 1, width: column + 4, height: row - 2 };
  return element('defs', {}, element('rect', box));
}

function groupHeight(rows: number, { heads, row }: AgencyMatrixLayout): number {
  return TITLE + heads + rows * row + 14;
}

interface Context {
  /** Start of the ids in the drawing. */
  id: string;
  data: AgencyMatrixData;
  layout: AgencyMatrixLayout;
  lead: string;
}

function drawGroup(
  { title, rows }: AgencyMatrixData['groups'][number],
  top: number,
  context: Context,
): string {
  const { data, layout, lead } = context;
  const first = top + TITLE + layout.heads;
  const total = { class: 'chart-text chart-quiet', 'font-size': FONT, 'text-anchor': 'end' };
  const isLeading = rows.some((row) => row.lead > 0);
  return [
    textElement({ class: 'chart-text chart-name', x: 0, y: top + 16, 'font-size': 14 }, title),
    ...data.parts.map((part, index) => drawHead(part, index, first, layout)),
    isLeading ? textElement({ ...total, x: layout.width, y: first - 9 }, lead) : '',
    drawAbsences(data, first, rows.length * layout.row, layout),
    ...rows.map((row, index) => drawRow(row, first + index * layout.row, context)),
  ].join('');
}

function drawHead(
  part: AgencyMatrixData['parts'][number],
  index: number,
  bottom: number,
  { columns, column, lines: heads, upright }: AgencyMatrixLayout,
): string {
  const middle = (columns[index] ?? 0) + column / 2;
  if (upright) return drawColumnHead(part, { middle, bottom, upright });
  const lines = heads[index] ?? [part.name];
  const text = { class: 'chart-text chart-name', x: middle, 'font-size': FONT };
  const y = bottom - 9 - LINE * (lines.length - 1);
  return textLines({ ...text, 'text-anchor': 'middle', y }, lines, LINE).join('');
}

/** Along the place of a plan that has no such part: it is said once for all bodies. */
function drawAbsences(
  { plans, parts }: AgencyMatrixData,
  y: number,
  height: number,
  { columns, slot }: AgencyMatrixLayout,
): string {
  const boxes = parts.flatMap(({ absent }, part) =>
    plans.flatMap(({ id }, plan) => {
      const x = (columns[part] ?? 0) + plan * slot + 0.5;
      return absent.includes(id) ? [hatchedBox({ x, y, width: slot - 1, height })] : [];
    }),
  );
  return boxes.join('');
}

function drawRow(row: MatrixRow, top: number, context: Context): string {
  const { data, layout } = context;
  const { width, middle, split } = layout;
  const total = { class: 'chart-text chart-name', x: width, 'font-size': 14, 'text-anchor': 'end' };
  const group = { role: 'group', 'aria-label': row.name, 'data-marks': '', 'data-tips': '' };
  return element(
    'g',
    { 'data-agency': row.id, ...(split ? group : {}) },
    element('path', { class: 'chart-grid', d: `M0,${top}H${width}` }),
    drawNamedMark({ href: row.href, label: row.label }, drawName(row.name, top, layout)),
    ...(split ? drawCellMarks(row, top, context) : []),
    overMark(
      ...drawPlaces(row, top + middle, data, layout),
      row.lead > 0 ? textElement({ ...total, y: top + middle + 5 }, `${row.lead}`) : '',
    ),
  );
}

function drawCellMarks({ cells }: MatrixRow, y: number, { data, layout, id }: Context): string[] {
  return cells.flatMap((cell, index) => {
    if (!cell) return [];
    const roles = cell.standings.map((each) => (each ? LETTERS[each] : '-')).join('');
    const marked = { 'data-section': data.parts[index]?.id, 'data-roles': roles };
    const hit = { class: 'chart-hit', href: `#${id}-cell`, x: layout.columns[index], y };
    return [drawNamedMark({ ...cell, data: marked }, element('use', hit))];
  });
}

/** A name beside its signs in two lines at most, or over them in one. */
function drawName(
  name: string,
  top: number,
  { above, names, width, row, split }: AgencyMatrixLayout,
): string {
  const text = { class: 'chart-text', x: 0, 'font-size': FONT };
  const ground = { class: 'chart-hit', x: 0, y: top + 1, height: row - 2 };
  const room = above ? width : names - 8;
  const [line = ''] = wrapWords(name, FONT, room);
  const rest = name.slice(line.length);
  // The blank between two lines stays: who listens hears two words.
  const first = rest.startsWith(' ') ? `${line} ` : line;
  const lines = rest === '' ? [line] : [first, cutToFit(rest.trim(), FONT, room)];
  const shown = above ? [cutToFit(name, FONT, room)] : lines;
  const y = above ? top + 14 : top + row / 2 + 4 - (LINE / 2) * (shown.length - 1);
  return (
    element('rect', { ...ground, width: split ? room : width }) +
    textLines({ ...text, y }, shown, LINE).join('')
  );
}

/** All signs of a row, those of one kind as one path. */
function drawPlaces(
  { cells }: MatrixRow,
  y: number,
  { plans, parts }: AgencyMatrixData,
  { columns, slot }: AgencyMatrixLayout,
): string[] {
  const places = parts.flatMap(({ absent }, part) =>
    range(plans.length).flatMap((plan) => {
      if (absent.includes(plans[plan]?.id ?? '')) return [];
      const sign: Sign = cells[part]?.standings[plan] ?? 'silent';
      return [{ sign, x: (columns[part] ?? 0) + (plan + 0.5) * slot }];
    }),
  );
  return (['silent', ...STANDINGS] as const).map((sign) => {
    const xs = places.filter((place) => place.sign === sign).map(({ x }) => x);
    return drawSigns(sign, xs, y, slot);
  });
}
