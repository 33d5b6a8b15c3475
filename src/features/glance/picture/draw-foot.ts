import { element, textElement } from '#src/charts/svg.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { GlanceSheet } from '#src/features/glance/model/sheet.ts';
import type { QrCode } from '#src/features/glance/qr-code.ts';
import { beside, type Layer, paragraph, rule, SIDE, space, stack, WIDTH } from './stack.ts';
import type { PictureWords } from './words.ts';

type Foot = Pick<PictureWords, 'notes' | 'place' | 'code'>;

const CODE = 104;

/** What the plan does not write: the parts that it lacks, and those without a number. */
export function drawSilences({ silences }: GlanceSheet, { glance, list }: Messages): Layer {
  const frame: Layer = {
    height: 40,
    draw: (y) =>
      element('rect', { class: 'red-line', x: SIDE, y, width: WIDTH - 2 * SIDE, height: 36 }) +
      textElement(
        { class: 'chart-text name red', x: SIDE + 12, y: y + 25, 'font-size': 18 },
        glance.silencesTitle,
      ),
  };
  const lines = silences.flatMap(({ label, parts }) => [
    space(8),
    paragraph(label, { size: 12.5, line: 20, name: 'quiet' }),
    paragraph(list(parts.map(({ name }) => name)), { size: 16, line: 26, name: 'name' }),
  ]);
  const none = paragraph(glance.noSilence, { size: 15, line: 26 });
  return stack([space(20), frame, ...(silences.length > 0 ? lines : [none]), space(16)]);
}

/** How the picture was made, what it must not be taken for, and where the text is. */
export function drawFoot({ notes, place, code }: Foot): Layer {
  const words = (x: number) =>
    stack(
      notes.map((note) =>
        stack([paragraph(note, { size: 12, line: 18, name: 'quiet', x }), space(4)]),
      ),
    );
  const body = code ? beside(drawCode(code), words(SIDE + CODE + 14)) : words(SIDE);
  const address = paragraph(place, { size: 12, line: 18, name: 'quiet' });
  return stack([rule('dark-line', 0), space(16), body, space(6), address, space(20)]);
}

function drawCode({ side, path }: QrCode): Layer {
  const box = { x: SIDE, width: CODE, height: CODE, viewBox: `0 0 ${side} ${side}` };
  return {
    height: CODE,
    draw: (y) =>
      element(
        'svg',
        { ...box, y },
        element('rect', { class: 'light', width: side, height: side }),
        element('path', { class: 'dark', 'shape-rendering': 'crispEdges', d: path }),
      ),
  };
}
