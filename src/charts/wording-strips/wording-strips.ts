import { max, sum } from 'd3-array';
import { frame } from '#src/charts/drawing.ts';
import { drawLegend, legendHeight } from '#src/charts/legend.ts';
import { element, tenth, textElement, textLines, textWidth } from '#src/charts/svg.ts';
import { bandHeight, bandOf, defineBands, drawBand, groupParts, linkPart } from './band.ts';
import type { StripPart, StripPlan, StripsOptions } from './data.ts';
import { stripLegend } from './legend.ts';
import { placeLabels } from '#src/charts/place-labels.ts';

const NAME = 17;
const NOTE = 12;
const LABEL = 12;
const LINE = 13;
/** Heights in px: of a strip, of the names over it, and from one strip to the next. */
const STRIP = 42;
const HEAD = 28;
const GAP = 22;

/**
 * A strip a plan, as long as its text: the more plans have the words of a place, the higher and darker it
 * is. Parts are named below, each a link to the plan.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function wordingStrips(plans: readonly StripPlan[], options: StripsOptions): string {
  const { id, width, words } = options;
  const longest = max(plans, lengthOf) ?? 1;
  const lines = max(plans, ({ parts }) => max(parts, (part) => part.lines.length)) ?? 1;
  const row = HEAD + bandHeight(STRIP) + 12 + lines * LINE + GAP;
  const legend = stripLegend(words);
  const top = legendHeight(legend, width) + 12;
  const height = tenth(top + plans.length * row - GAP);
  return frame(
    { id, width, height },
    words,
    [
      defineBands(id, plans),
      drawLegend(legend, width, 14),
      ...plans.map((plan, index) =>
        drawPlan(plan, { id, top: tenth(top + index * row), scale: width / longest, width }),
      ),
    ],
    'group',
  );
}

/** The same for phones: parts have no names there, and what only a plan says stands beside its name. */
export function wordingStripsNarrow(plans: readonly StripPlan[], options: StripsOptions): string {
  const { id, width, words } = options;
  const longest = max(plans, lengthOf) ?? 1;
  const row = HEAD + LINE + bandHeight(STRIP) + GAP;
  const legend = stripLegend(words);
  const top = legendHeight(legend, width) + 12;
  const drawn = plans.map((plan, index) => {
    const y = tenth(top + index * row);
    const { bands } = bandsOf(plan, { id, top: y + LINE, scale: width / longest, width });
    return groupParts(plan.id, drawNarrowHead(plan, y, width), ...bands);
  });
  const children = [defineBands(id, plans), drawLegend(legend, width, 14), ...drawn];
  const height = tenth(top + plans.length * row - GAP);
  return frame({ id, width, height }, words, children, 'group');
}

/** Characters of a plan. */
function lengthOf({ parts }: StripPlan): number {
  return sum(parts, ({ characters }) => characters);
}

interface Place {
  /** Start of the ids. */
  id: string;
  top: number;
  /** Px to a character. */
  scale: number;
  width: number;
}

function drawPlan(plan: StripPlan, place: Place): string {
  const { top, width } = place;
  const y = tenth(top + HEAD);
  const { parts, bands, end } = bandsOf(plan, place);
  const labels = parts.map(({ part, x }) => ({ at: x, width: labelWidth(part) }));
  const places = placeLabels(labels, 7, width);
  return groupParts(
    plan.id,
    drawHead(plan, top, end),
    ...bands,
    // Outside the links, whose names do not break words.
    ...parts.map(({ part, x }, index) => drawLabel(part, x, tenth(places[index] ?? 0), y)),
  );
}

/** The parts of a plan along its strip, drawn as links, and where the strip ends. */
function bandsOf(plan: StripPlan, { id, top, scale }: Place) {
  const y = tenth(top + HEAD);
  let before = 0;
  const parts = plan.parts.map((part) => {
    const x = tenth(before * scale);
    before += part.characters;
    return { part, x, width: tenth(before * scale) - x };
  });
  const bands = parts.map(({ part, ...across }) =>
    linkPart(
      part,
      drawBand(bandOf(id, plan, part), part.characters, { ...across, y, height: STRIP }),
    ),
  );
  return { parts, bands, end: tenth(before * scale) };
}

/** Name, marks and what only it says, in two lines. */
function drawNarrowHead({ name, note, own, length }: StripPlan, top: number, width: number) {
  const aside = [note, length].filter(Boolean).join(' · ');
  const y = tenth(top + 18);
  return [
    textElement({ class: 'chart-text chart-name', x: 0, y, 'font-size': NAME }, name),
    textElement(
      { class: 'chart-text chart-strong', x: width, y, 'font-size': 13, 'text-anchor': 'end' },
      own,
    ),
    textElement(
      { class: 'chart-text chart-quiet', x: 0, y: tenth(y + LINE + 3), 'font-size': NOTE },
      aside,
    ),
  ].join('');
}

/** The name with its marks at one end of the strip, and at the other what only it says. */
function drawHead({ name, note, own, length }: StripPlan, top: number, end: number): string {
  const y = tenth(top + 18);
  const after = Math.ceil(textWidth(name, NAME)) + 8;
  const aside = [note, length].filter(Boolean).join(' · ');
  const left = after + textWidth(aside, NOTE) + 16 + textWidth(own, 13);
  const right = Math.max(end, left);
  return [
    textElement({ class: 'chart-text chart-name', x: 0, y, 'font-size': NAME }, name),
    textElement({ class: 'chart-text chart-quiet', x: after, y, 'font-size': NOTE }, aside),
    textElement(
      { class: 'chart-text chart-strong', x: right, y, 'font-size': 13, 'text-anchor': 'end' },
      own,
    ),
  ].join('');
}

/** The name of a part under its start, with the line that leads there. */
function drawLabel({ lines }: StripPart, start: number, x: number, y: number): string {
  const foot = tenth(y + bandHeight(STRIP));
  const tick = `M${start},${y - 4}V${foot + 3}L${x},${foot + 7}`;
  const text = { class: 'chart-text chart-quiet', x, y: foot + 18, 'font-size': LABEL };
  return element('path', { class: 'chart-tick', d: tick }) + textLines(text, lines, LINE).join('');
}

function labelWidth({ lines }: StripPart): number {
  return max(lines, (line) => textWidth(line, LABEL)) ?? 0;
}
