import { cutAround } from '#src/text/cut-around.ts';
import { escapeMarkup } from '#src/text/escape-markup.ts';
import { frame } from './drawing.ts';
import { element, sizeThatFits, textElement, textLines, textWidth } from './svg.ts';
import { wrapText, wrapWords } from './wrap.ts';

/** Content of a card to share. Texts come in the language of the page. */
export interface QuotaCard {
  /** Place, what is counted, and the amount. */
  title: string;
  place: string;
  /** Level and status: 县级, 地级, 征求意见稿. */
  badges: readonly { text: string; draft: boolean }[];
  /** Terms, when and how often: 到2025年 · 每年. */
  terms: string;
  comparator: string;
  value: string;
  unit: string;
  subject: string;
  /** The sentence, and the place of the number in it. */
  sentence: string;
  start: number;
  end: number;
  /** Target, not result. */
  warning: string;
  source: string;
}

/** Size in px that link previews ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 72;
const ROOM = CARD_WIDTH - 2 * MARGIN;
const SENTENCE = 28;
const SENTENCE_LINE = 42;
/** Place in px of the last line that a sentence may take. */
const SENTENCE_END = 500;
const SUBJECT_LINE = 38;

/**
 * Draws one number as a card to share: the number, what it counts, where it stands, and that it is a
 * target. Its words are the plan's own.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function quotaCard(card: QuotaCard, id: string): string {
  const { title, place, subject, sentence, warning, source } = card;
  const text = (y: number, size: number, name: string) => {
    return { class: `chart-text ${name}`, x: MARGIN, y, 'font-size': size };
  };
  // One line where there is room, else several in a smaller size.
  const size = textWidth(subject, 34) <= ROOM ? 34 : 28;
  const subjects = wrapWords(subject, size, ROOM);
  const under = 306 + (subjects.length - 1) * SUBJECT_LINE + 60;
  return frame(
    { id, width: CARD_WIDTH, height: CARD_HEIGHT },
    { title, description: `${sentence} ${warning}` },
    [
      element('rect', { class: 'chart-card', width: CARD_WIDTH, height: CARD_HEIGHT }),
      element('path', {
        class: 'chart-accent',
        d: `M0,0H${CARD_WIDTH}V12H0ZM0,16H${CARD_WIDTH}V19H0Z`,
      }),
      textElement(text(96, 40, 'chart-name'), place),
      drawBadges(card.badges, MARGIN + textWidth(place, 40) + 24),
      drawAmount(card),
      ...textLines(text(306, size, 'chart-name'), subjects, SUBJECT_LINE),
      drawSentence(card, under),
      textElement(text(CARD_HEIGHT - 72, 26, 'chart-accent'), warning),
      textElement(text(CARD_HEIGHT - 34, sizeThatFits(source, 20, ROOM), 'chart-quiet'), source),
    ],
  );
}

function drawBadges(badges: QuotaCard['badges'], start: number): string {
  let x = start;
  return badges
    .map(({ text, draft }) => {
      const width = textWidth(text, 24) + 24;
      const box = { class: 'chart-badge', 'data-status': draft ? 'draft' : undefined };
      const place = { x, y: 62, width, height: 42 };
      const middle = { x: x + width / 2, y: 92, 'font-size': 24, 'text-anchor': 'middle' };
      const words = { class: 'chart-text chart-quiet', ...middle };
      x += width + 14;
      return element('rect', { ...box, ...place }) + textElement(words, text);
    })
    .join('');
}

/**
 * One line: the runs follow each other whatever the font's widths are. Where they would not fit, the
 * terms stand above the number.
 */
function drawAmount({ comparator, value, unit, terms }: QuotaCard): string {
  const size = value.length > 6 ? 96 : 112;
  const width = textWidth(comparator + unit, 44) + textWidth(value, size) + textWidth(terms, 30);
  const apart = width + 68 > ROOM;
  const run = (words: string, fontSize: number, dx: number, name = '') =>
    words &&
    element('tspan', { class: name || undefined, 'font-size': fontSize, dx }, escapeMarkup(words));
  const quiet = { class: 'chart-text chart-quiet', x: MARGIN, y: 138, 'font-size': 26 };
  return (
    element(
      'text',
      { class: 'chart-text', x: MARGIN, y: apart ? 250 : 238 },
      run(comparator, 44, 0),
      run(value, size, comparator ? 18 : 0, 'chart-name chart-accent'),
      run(unit, 44, 18),
      apart ? '' : run(terms, 30, 32, 'chart-quiet'),
    ) + (apart ? textElement(quiet, terms) : '')
  );
}

/** The sentence in lines, cut around its number where it is too long, the number in colour. */
function drawSentence(card: QuotaCard, top: number): string {
  const perLine = Math.floor(ROOM / SENTENCE);
  const lines = Math.floor((SENTENCE_END - top) / SENTENCE_LINE) + 1;
  const { text, start, end } = cutAround(card, perLine * lines - 4);
  return wrapText(text, SENTENCE, ROOM)
    .map(({ from, words }, index) => {
      const box = {
        class: 'chart-text',
        lang: 'zh-CN',
        x: MARGIN,
        y: top + index * SENTENCE_LINE,
        'font-size': SENTENCE,
      };
      const [first, last] = [start - from, end - from].map((each) =>
        Math.min(Math.max(each, 0), words.length),
      ) as [number, number];
      const marked = words.slice(first, last);
      return element(
        'text',
        box,
        escapeMarkup(words.slice(0, first)),
        marked && element('tspan', { class: 'chart-accent chart-strong' }, escapeMarkup(marked)),
        escapeMarkup(words.slice(last)),
      );
    })
    .join('');
}
