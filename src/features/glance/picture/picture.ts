import { frame } from '#src/charts/drawing.ts';
import { element, textElement } from '#src/charts/svg.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { GlanceBlock, GlanceSheet } from '#src/features/glance/model/sheet.ts';
import type { PictureWords } from './words.ts';
import { drawFoot, drawSilences } from './draw-foot.ts';
import { drawAim, drawHead } from './draw-head.ts';
import { drawPart } from './draw-part.ts';
import { type Layer, onGround, SIDE, space, stack, WIDTH } from './stack.ts';

/**
 * All of a sheet under each other, as wide as a phone.
 * @returns an SVG element with classes and no colours; see picture.css
 */
export function glancePicture(sheet: GlanceSheet, words: PictureWords, messages: Messages): string {
  const { plan, blocks } = sheet;
  const whole = stack([
    drawHead(sheet, messages),
    drawAim(sheet, messages),
    ...blocks.map((block) => drawBlock(block, messages)),
    drawSilences(sheet, messages),
    drawFoot(words),
  ]);
  const height = Math.ceil(whole.height);
  return frame({ id: `glance-${plan.id}`, width: WIDTH, height }, words, [
    element('rect', { class: 'chart-card', width: WIDTH, height }),
    element('g', { 'data-plan-index': plan.order - 1 }, whole.draw(0)),
  ]);
}

function drawBlock({ title, parts }: GlanceBlock, messages: Messages): Layer {
  const heading: Layer = {
    height: 40,
    draw: (y) =>
      textElement({ class: 'chart-text name on-own', x: SIDE, y: y + 27, 'font-size': 20 }, title),
  };
  return stack([
    space(20),
    onGround('own', heading),
    ...parts.map((part) => drawPart(part, parts.length > 1, messages)),
  ]);
}
