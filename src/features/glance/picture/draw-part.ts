import { hatchedBox } from '#src/charts/hatch.ts';
import { element, textElement, textWidth } from '#src/charts/svg.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { escapeMarkup } from '#src/text/escape-markup.ts';
import { clauseBoxes } from '#src/features/glance/clause-boxes.ts';
import type { GlancePart, GlancePhrase } from '#src/features/glance/model/part.ts';
import type { PhraseRun } from '#src/features/glance/model/phrase.ts';
import { DIGITS, runLines, WORDS } from './run-lines.ts';
import { type Layer, paragraph, ROOM, rule, SIDE, space, stack, WIDTH } from './stack.ts';

const HAN = 'zh-CN';
/** Px of a line of a phrase, whose digits are large. */
const LINE = 31;

/** A part of a plan in the picture; of a block of its own, it has no heading besides. */
export function drawPart(part: GlancePart, headed: boolean, messages: Messages): Layer {
  const { phrases, titles, silence } = part;
  const left = messages.glance.left(part.left);
  return stack([
    space(headed ? 14 : 8),
    drawHead(part, headed),
    ...(silence === 'absent' ? [drawAbsence(messages.silence.absent)] : [drawBoxes(part)]),
    ...phrases.map(drawPhrase),
    ...(titles.length > 0 ? [space(6)] : []),
    ...titles.map(drawTitle),
    ...(left ? [paragraph(left, { size: 12.5, line: 22, name: 'quiet' })] : []),
    ...drawLeaders(part, messages),
    space(14),
    rule(),
  ]);
}

function drawHead({ name, han, counts, silence }: GlancePart, headed: boolean): Layer {
  const title = { class: 'chart-text name', x: SIDE, 'font-size': 19 };
  const count = {
    class: `chart-text ${silence === 'none' ? 'red bold' : 'quiet'}`,
    x: WIDTH - SIDE,
    'font-size': 12.5,
    'text-anchor': 'end',
  };
  const beside = { class: 'chart-text quiet', lang: HAN, 'font-size': 14 };
  const x = SIDE + textWidth(name, 19) * (han ? 0.98 : 1.08) + 8;
  // Under the name where both would not stand beside each other.
  const isLong = x + textWidth(han ?? '', 14) + textWidth(counts ?? '', 13) > WIDTH - SIDE;
  return {
    height: (headed ? 28 : 20) + (isLong ? 18 : 0),
    draw: (y) =>
      [
        headed ? textElement({ ...title, y: y + 20 }, name) : '',
        headed && han ? textElement({ ...beside, x, y: y + 20 }, han) : '',
        counts
          ? textElement({ ...count, y: y + (headed ? 19 : 14) + (isLong ? 18 : 0) }, counts)
          : '',
      ].join(''),
  };
}

function drawBoxes({ clauses }: GlancePart): Layer {
  const boxes = clauseBoxes(clauses, ROOM);
  return {
    height: boxes.height + 8,
    draw: (y) =>
      element(
        'g',
        { transform: `translate(${SIDE} ${y + 2})` },
        element('path', { class: 'box', d: boxes.plain }),
        element('path', { class: 'red', d: boxes.numbered }),
      ),
  };
}

function drawAbsence(words: string): Layer {
  const width = textWidth(words, 14) + 20;
  return {
    height: 48,
    draw: (y) =>
      [
        hatchedBox({ x: SIDE, y: y + 4, width: ROOM, height: 40 }),
        element('rect', {
          class: 'chart-card',
          x: (WIDTH - width) / 2,
          y: y + 12,
          width,
          height: 24,
        }),
        textElement(
          {
            class: 'chart-text quiet',
            x: WIDTH / 2,
            y: y + 29,
            'font-size': 14,
            'text-anchor': 'middle',
          },
          words,
        ),
      ].join(''),
  };
}

/** A sentence with its numbers large, and what they count. */
export function drawPhrase({ runs, glosses }: GlancePhrase): Layer {
  const lines = runLines(runs, ROOM);
  const text = { class: 'chart-text', lang: HAN, 'font-size': WORDS };
  const words = {
    height: lines.length * LINE,
    draw: (y: number) =>
      lines
        .map((line, at) =>
          element(
            'text',
            { ...text, x: startOf(line), y: y + at * LINE + 22 },
            ...line.map(drawRun),
          ),
        )
        .join(''),
  };
  const small = paragraph(glosses.join('; '), { size: 12.5, line: 18, name: 'quiet' });
  return stack([words, small]);
}

/** An opening mark, half of whose square is free, hangs out. */
function startOf([first]: readonly PhraseRun[]): number {
  return /^[“（《]/u.test(first?.text ?? '') ? SIDE - WORDS / 2 : SIDE;
}

function drawRun({ text, of }: PhraseRun): string {
  const words = escapeMarkup(text);
  if (of === undefined) return words;
  if (of === 'digits')
    return element('tspan', { class: 'red name', 'font-size': DIGITS, dx: 2 }, words);
  return element('tspan', { class: 'red bold', dx: 2 }, words);
}

function drawTitle(title: string): Layer {
  const words = paragraph(title, { size: 14, line: 22, lang: HAN, x: SIDE + 14 });
  const mark = { class: 'own', x: SIDE, width: 6, height: 6 };
  return {
    height: words.height + 2,
    draw: (y) => element('rect', { ...mark, y: y + 8 }) + words.draw(y),
  };
}

function drawLeaders({ leaders }: GlancePart, messages: Messages): Layer[] {
  if (!leaders) return [];
  const { word, bodies, all } = leaders;
  const { and, bodies: others } = messages.glance;
  const names = bodies.map(({ name }) => name).join(and);
  const width = textWidth(word, 12.5) + 10;
  const more = all > bodies.length ? messages.gap + others(all) : '';
  const x = width > 80 ? SIDE : SIDE + width + 8;
  const list = paragraph(names + more, { size: 12.5, line: 20, name: 'quiet', x });
  const label: Layer = {
    height: x === SIDE ? 24 : 0,
    draw: (y) =>
      element('rect', { class: 'dark-line', x: SIDE, y: y + 1.5, width, height: 18 }) +
      textElement(
        { class: 'chart-text quiet', lang: HAN, x: SIDE + 5, y: y + 15, 'font-size': 12.5 },
        word,
      ),
  };
  return [space(6), stack([label, list])];
}
