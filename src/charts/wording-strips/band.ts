import { drawNamedMark } from '#src/charts/mark.ts';
import { element, tenth } from '#src/charts/svg.ts';
import type { Stretch, StripPart, StripPlan } from './data.ts';

/** Most plans that are told apart by a shade and a height of their own. */
export const MAX_LEVEL = 5;

/** A place of a band: all above the line on which set phrases hang. */
export interface BandBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far set phrases hang below the line, in the units of levels. */
const FORMULA = 0.8;
const LEVELS = [2, 3, 4, 5, 'formula'] as const;
type Drawn = (typeof LEVELS)[number];

/** Whole height of a band, with what hangs below its line. */
export function bandHeight(height: number): number {
  return height * (1 + FORMULA / MAX_LEVEL);
}

/**
 * The words of each part, drawn once and used at every size: a character is 1 wide, a plan more 1 high, and
 * the line on which set phrases hang is at 0.
 * @param id start of the ids, by which `drawBand` finds them
 */
export function defineBands(id: string, plans: readonly StripPlan[]): string {
  const bands = plans.flatMap((plan) =>
    plan.parts.map((part) =>
      element('g', { id: bandOf(id, plan, part) }, drawBars(part.stretches)),
    ),
  );
  return element('defs', {}, ...bands);
}

/** The band of a part: its ground, and the words that `defineBands` has drawn. */
export function drawBand(
  band: string,
  characters: number,
  { x, y, width, height }: BandBox,
): string {
  const foot = tenth(y + height);
  const scale = `${thousandth(width / Math.max(characters, 1))} ${height / MAX_LEVEL}`;
  return (
    element('rect', { class: 'chart-band', x, y, width, height }) +
    element('use', { href: `#${band}`, transform: `translate(${x} ${foot})scale(${scale})` })
  );
}

/**
 * Words rise with the number of plans that have them, so that paper, forced colours and every eye tell them
 * apart; set phrases hang below the line. Each kind is one line, as thick as it is high.
 */
export function drawBars(stretches: readonly Stretch[]): string {
  return LEVELS.map((level) => {
    const d = lineOf(level, stretches);
    const height = level === 'formula' ? FORMULA : level;
    return d && element('path', { class: `chart-shared-${level}`, 'stroke-width': height, d });
  }).join('');
}

/** « M0-1m40 0h25m10 0h11 »: what lies between, then what is of the kind. */
function lineOf(drawn: Drawn, stretches: readonly Stretch[]): string {
  let before = 0;
  let line = '';
  for (const { level, characters } of stretches) {
    const shown = level === 'formula' ? level : Math.min(level, MAX_LEVEL);
    if (shown === drawn) {
      line += `${before > 0 ? `m${before} 0` : ''}h${characters}`;
      before = 0;
    } else before += characters;
  }
  const middle = drawn === 'formula' ? FORMULA / 2 : -drawn / 2;
  return line && `M0 ${middle}${line}`;
}

/** A part as a link, whose name says how much of it stands in no other plan. */
export function linkPart(
  { href, text, section, characters }: StripPart,
  ...children: string[]
): string {
  const data = { 'data-section': section, 'data-characters': characters };
  return drawNamedMark({ href, label: text, data }, ...children);
}

/** The parts of a plan: one tab stop. */
export function groupParts(plan: string, ...children: string[]): string {
  return element('g', { 'data-plan': plan, 'data-marks': '', 'data-tips': '' }, ...children);
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Where the words of a part are drawn. */
export function bandOf(
  id: string,
  plan: Pick<StripPlan, 'id'>,
  part: Pick<StripPart, 'section'>,
): string {
  return `${id}-${plan.id}-${part.section}`;
}
