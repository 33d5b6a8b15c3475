import { max } from 'd3-array';
import { frame, type Shape } from '#src/charts/drawing.ts';
import { element, tenth, textElement, textWidth } from '#src/charts/svg.ts';
import { bandOf, drawBand, groupParts, linkPart } from './band.ts';
import type { StripPlan } from './data.ts';

const FONT = 12;
/** Height of a part's row in px: a finger meets one. */
const ROW = 26;
const BAND = 17;

/**
 * One plan for a narrow screen: a line for each part, all of them as long as their text.
 * @param whole `longest` has the characters of the longest part of all plans, which takes the whole width
 *   `bands` is the id of the strips of all plans on the same page, whose words are used here
 */
export function planStrip(
  plan: StripPlan,
  whole: { longest: number; bands: string },
  options: Shape,
): string {
  const { id, width } = options;
  const { longest, bands } = whole;
  const names = Math.ceil(max(plan.parts, ({ name }) => textWidth(name, FONT)) ?? 0) + 8;
  const scale = (width - names) / longest;
  const rows = plan.parts.map((part, index) => {
    const y = index * ROW;
    const across = { x: names, width: tenth(part.characters * scale) };
    return linkPart(
      part,
      element('rect', { class: 'chart-hit', x: 0, y, width, height: ROW }),
      textElement({ class: 'chart-text', x: 0, y: y + 17, 'font-size': FONT }, part.name),
      drawBand(bandOf(bands, plan, part), part.characters, { ...across, y: y + 3, height: BAND }),
    );
  });
  const said = { title: plan.marked, description: plan.text };
  return frame(
    { id, width, height: plan.parts.length * ROW },
    said,
    [groupParts(plan.id, ...rows)],
    'group',
  );
}
