import { element, escapeXml, textElement, textWidth } from './svg.ts';

/** What a card to share shows. Texts come in the language of the page. */
export interface QuotaCard {
  place: string;
  /** Level and status: 县级, 地级, 征求意见稿. */
  badges: readonly { text: string; draft: boolean }[];
  /** When and how often: 到2025年 · 每年. */
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
const SENTENCE = 28;
const MOST_LINES = 4;

/**
 * Draws one number as a card to share: the number, what it counts, where it stands, and that it is a
 * target. Its words are the plan's own.
 * @returns an SVG element with classes and no colours; see src/styles/charts.css
 */
export function quotaCard(card: QuotaCard, id: string): string {
  const amount = [card.comparator, card.value, card.unit].filter(Boolean).join(' ');
  const text = (x: number, y: number, size: number, words: string, name = '') =>
    textElement({ class: `chart-text ${name}`.trim(), x, y, 'font-size': size }, words);
  return element(
    'svg',
    {
      viewBox: `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    element('title', { id: `${id}-title` }, escapeXml(`${card.place}：${card.subject}，${amount}`)),
    element('desc', { id: `${id}-desc` }, escapeXml(`${card.sentence} ${card.warning}`)),
    element('rect', { class: 'chart-card', width: CARD_WIDTH, height: CARD_HEIGHT }),
    element('path', {
      class: 'chart-accent',
      d: `M0,0H${CARD_WIDTH}V12H0ZM0,16H${CARD_WIDTH}V19H0Z`,
    }),
    text(MARGIN, 96, 40, card.place, 'chart-name'),
    drawBadges(card.badges, MARGIN + textWidth(card.place, 40) + 24),
    drawAmount(card),
    text(MARGIN, 306, 34, card.subject, 'chart-name'),
    drawSentence(card),
    text(MARGIN, CARD_HEIGHT - 72, 26, card.warning, 'chart-accent'),
    text(MARGIN, CARD_HEIGHT - 34, 20, card.source, 'chart-quiet'),
  );
}

function drawBadges(badges: QuotaCard['badges'], start: number): string {
  let x = start;
  return badges
    .map(({ text, draft }) => {
      const width = textWidth(text, 24) + 24;
      const box = { class: 'chart-badge', 'data-status': draft ? 'draft' : undefined };
      const place = { x, y: 62, width, height: 42 };
      const words = { class: 'chart-text chart-quiet', x: x + 12, y: 92, 'font-size': 24 };
      x += width + 14;
      return element('rect', { ...box, ...place }) + textElement(words, text);
    })
    .join('');
}

/** One line: the runs follow each other whatever the font's widths are. */
function drawAmount({ comparator, value, unit, terms }: QuotaCard): string {
  const size = value.length > 6 ? 96 : 112;
  const run = (words: string, fontSize: number, dx: number, name = '') =>
    words &&
    element('tspan', { class: name || undefined, 'font-size': fontSize, dx }, escapeXml(words));
  return element(
    'text',
    { class: 'chart-text', x: MARGIN, y: 238 },
    run(comparator, 44, 0),
    run(value, size, comparator ? 18 : 0, 'chart-name chart-accent'),
    run(unit, 44, 18),
    run(terms, 30, 32, 'chart-quiet'),
  );
}

/** The sentence in lines, cut around its number where it is too long, the number in colour. */
function drawSentence(card: QuotaCard): string {
  const perLine = Math.floor((CARD_WIDTH - 2 * MARGIN) / SENTENCE);
  const { text, start, end } = cutAround(card, perLine * MOST_LINES - 4);
  return breakLines(text, CARD_WIDTH - 2 * MARGIN)
    .map(({ from, words }, at) => {
      const place = { class: 'chart-text', x: MARGIN, y: 366 + at * 42, 'font-size': SENTENCE };
      const [first, last] = [start - from, end - from].map((each) =>
        Math.min(Math.max(each, 0), words.length),
      ) as [number, number];
      const marked = words.slice(first, last);
      return element(
        'text',
        place,
        escapeXml(words.slice(0, first)),
        marked && element('tspan', { class: 'chart-accent chart-strong' }, escapeXml(marked)),
        escapeXml(words.slice(last)),
      );
    })
    .join('');
}

function cutAround({ sentence, start, end }: QuotaCard, most: number) {
  if (sentence.length <= most) return { text: sentence, start, end };
  const from = Math.max(0, Math.min(start - Math.floor((most * 2) / 3), sentence.length - most));
  const head = from > 0 ? '……' : '';
  const tail = from + most < sentence.length ? '……' : '';
  const shift = head.length - from;
  const text = head + sentence.slice(from, from + most) + tail;
  return { text, start: start + shift, end: end + shift };
}

function breakLines(text: string, width: number): { from: number; words: string }[] {
  const lines: { from: number; words: string }[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const isLast = at === text.length;
    // A closing mark never opens a line.
    const isFull =
      textWidth(text.slice(from, at + 1), SENTENCE) > width &&
      !/[，。；、：）》”]/.test(text[at] ?? '');
    if (!isFull && !isLast) continue;
    lines.push({ from, words: text.slice(from, at) });
    from = at;
  }
  return lines;
}
