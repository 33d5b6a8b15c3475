import { planSeal } from '#src/charts/plan-seal.ts';
import { placeDrawing } from '#src/charts/standalone.ts';
import { element, sizeThatFits, textElement, textWidth } from '#src/charts/svg.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { escapeMarkup } from '#src/text/escape-markup.ts';
import type { GlanceAim, GlanceSheet } from '#src/features/glance/model/sheet.ts';
import { drawPhrase } from './draw-part.ts';
import {
  beside,
  type Layer,
  onGround,
  paragraph,
  ROOM,
  rule,
  SIDE,
  space,
  stack,
  WIDTH,
} from './stack.ts';

const HAN = 'zh-CN';
const SEAL = 66;

/** Whose plan it is, of when, and what sets it apart. */
export function drawHead({ plan, translated, marks, by }: GlanceSheet, messages: Messages): Layer {
  const x = SIDE + SEAL + 14;
  const seal: Layer = {
    height: SEAL,
    draw: (y) => placeDrawing(planSeal(plan), { x: SIDE, y: y + 3, width: SEAL, height: SEAL }),
  };
  const words = stack([
    paragraph(messages.glance.name, { size: 15, line: 22, name: 'own name', x }),
    paragraph(plan.title.zh, { size: 20, line: 28, name: 'name', lang: HAN, x }),
    ...(translated ? [paragraph(translated, { size: 13, line: 19, name: 'quiet', x })] : []),
  ]);
  const issued = by.map(({ text }) => text).join(' · ');
  return stack([
    onGround('own', space(8)),
    space(18),
    beside(seal, words),
    space(6),
    ...marks.map(drawMark),
    ...(plan.status === 'draft'
      ? [paragraph(messages.reading.draftShort, { size: 12.5, line: 20, name: 'draft' })]
      : []),
    ...(issued ? [paragraph(issued, { size: 12.5, line: 20, name: 'quiet' })] : []),
    space(14),
  ]);
}

function drawMark(mark: string): Layer {
  const width = textWidth(mark, 14) * 1.05 + 18;
  return {
    height: 32,
    draw: (y) =>
      element('rect', { class: 'draft-line', x: SIDE, y: y + 3, width, height: 25 }) +
      textElement(
        { class: 'chart-text draft bold', x: SIDE + 9, y: y + 20.5, 'font-size': 14 },
        mark,
      ),
  };
}

/** The target for the whole place, larger than all else, and how much the plan holds. */
export function drawAim({ aim, aims, counts }: GlanceSheet, messages: Messages): Layer {
  const { glance } = messages;
  return onGround(
    'tint',
    stack([
      space(14),
      paragraph(glance.aim, { size: 15, line: 22, name: 'name' }),
      ...(aim
        ? [
            space(4),
            paragraph(aim.before, { size: 17, line: 26, lang: HAN }),
            drawAmount(aim),
            paragraph(aim.phrase.glosses.join('; '), { size: 12.5, line: 18, name: 'quiet' }),
            ...aims.map(drawPhrase),
          ]
        : [paragraph(glance.noAim, { size: 17, line: 30 })]),
      space(12),
      rule('dark-line'),
      drawCounts(counts),
      space(12),
    ]),
  );
}

/** « 超过 16 % » on one line, as large as there is room. */
function drawAmount({ amount: { before, digits, after }, after: rest }: GlanceAim): Layer {
  const room = ROOM - textWidth(before + after + rest, 26) - 24;
  const size = sizeThatFits(digits, 96, room / 1.1);
  const run = (text: string, fontSize: number, name: string) =>
    text && element('tspan', { class: name, 'font-size': fontSize, dx: 4 }, escapeMarkup(text));
  return {
    height: 96,
    draw: (y) =>
      element(
        'text',
        { class: 'chart-text name', lang: HAN, x: SIDE - 4, y: y + 82 },
        run(before, 26, 'red'),
        run(digits, size, 'red'),
        run(after, 32, 'red'),
        run(rest, 17, ''),
      ),
  };
}

function drawCounts(counts: GlanceSheet['counts']): Layer {
  const step = (WIDTH - 2 * SIDE) / counts.length;
  return {
    height: 56,
    draw: (y) =>
      counts
        .map(({ key, value, name }, at) => {
          const x = SIDE + at * step;
          const red = key === 'quotas' ? ' red' : '';
          return (
            textElement(
              { class: `chart-text name${red}`, x, y: y + 36, 'font-size': 28 },
              `${value}`,
            ) + textElement({ class: 'chart-text quiet', x, y: y + 54, 'font-size': 12.5 }, name)
          );
        })
        .join(''),
  };
}
