import { describe, expect, test } from 'vitest';
import type { CardCell } from '#src/charts/share-card/cells.ts';
import { shareCard, type ShareCard } from '#src/charts/share-card/share-card.ts';
import { textWidth } from '#src/charts/svg.ts';
import { atLeastOne } from '../../../../at-least-one.ts';

const cell = (label: string, value: string, more: Partial<CardCell> = {}): CardCell => ({
  label,
  value,
  kind: 'value',
  ...more,
});
const card: ShareCard = {
  kicker: '老年人科学素质提升行动',
  headline: '620条、46个指标，没有一个专为老年人设定',
  note: '',
  cells: [
    cell('孟津区', '无指标', { kind: 'none' }),
    cell('泰山区', '无此部分', { kind: 'absent' }),
    cell('云溪区', '12项指标'),
    cell('青铜峡市', '21项指标', { mark: '征求意见稿', isDraft: true }),
    cell('鹤壁市', '3项指标', { mark: '地级市' }),
  ],
  source: '全民科学素质行动方案对照 · 数据版本1.0.0，2026年1月1日',
};
const long: ShareCard = {
  ...card,
  kicker: 'Turning sci-tech resources into science-popularization resources',
  headline: 'What a plan says '.repeat(20),
  note: 'A note that goes on, and on, and on. '.repeat(12),
  source: 'Science-Literacy Plans, Side by Side · '.repeat(4),
};
const many: ShareCard = {
  ...card,
  cells: Array.from({ length: 8 }, () =>
    cell('of its wording in no other plan', '1,000 person-times'),
  ),
};

interface Words {
  x: number;
  y: number;
  size: number;
  words: string;
}

function wordsOf(svg: string): Words[] {
  const found = svg.matchAll(
    /<text class="chart-text[^"]*" x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)" text-anchor="middle">([^<]*)</g,
  );
  return Array.from(found, ([, x, y, size, words = '']) => {
    return { x: Number(x), y: Number(y), size: Number(size), words };
  });
}

const sealed: ShareCard = {
  ...long,
  cells: [],
  seal: { short: { zh: '云溪区', en: 'Yunxi' }, order: 3, level: 'county', status: 'final' },
};

describe.each([
  { name: 'a card', given: card },
  { name: 'long words', given: long },
  { name: 'eight plans', given: many },
])('$name', ({ given }) => {
  const all = atLeastOne(wordsOf(shareCard(given, 'card')));

  test('the words above the boxes and below them lie in the square that apps cut out', () => {
    const own = all.filter(({ y }) => y < 430 || y > 590);
    const outside = atLeastOne(own).filter(({ x, size, words }) => {
      const half = textWidth(words, size) / 2;
      return x - half < 285 || x + half > 915;
    });
    expect(outside).toEqual([]);
  });

  test('no words reach over the edge of the card or of their box', () => {
    const step = Math.min(210, 1152 / given.cells.length);
    const boxed = all.filter(({ y }) => y >= 430 && y <= 590);
    const over = atLeastOne(boxed).filter(({ size, words }) => textWidth(words, size) > step - 14);
    expect(over).toEqual([]);
  });

  test('lines do not lie on each other', () => {
    const lines = all.filter(({ y }) => y < 430).toSorted((a, b) => a.y - b.y);
    const gaps = lines
      .slice(1)
      .map(({ y, size }, index) => y - size * 0.8 - (lines[index]?.y ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(0);
  });
});

test('silence has a ground and a part that is not there is hatched', () => {
  const drawn = shareCard(card, 'card');
  expect(drawn.match(/class="card-silence"/g)).toHaveLength(1);
  expect(drawn.match(/class="chart-hatch"/g)).toHaveLength(1);
});

test('a draft has a dashed box, and a plan its seal in the middle', () => {
  const seal = { short: { zh: '青铜峡市', en: 'Qingtongxia' }, order: 4 } as const;
  const drawn = shareCard({ ...card, seal: { ...seal, level: 'county', status: 'draft' } }, 'card');
  expect(drawn).toMatch(/class="chart-badge" data-status="draft"/);
  expect(drawn).toMatch(/<svg x="542" y="42" width="116" height="116" class="PlanSeal"/);
});

test('the three middle boxes fill that square', () => {
  const boxes = [
    ...shareCard(card, 'card').matchAll(
      /<rect class="(?:chart-badge|chart-silence|card-silence)"[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g,
    ),
  ];
  const edges = boxes.map(([, x, width]) => [Number(x), Number(x) + Number(width)]);
  expect(edges).toHaveLength(5);
  expect(edges[1]?.[0]).toBeGreaterThanOrEqual(285);
  expect(edges[0]?.[1]).toBeLessThanOrEqual(285);
  expect(edges[3]?.[1]).toBeLessThanOrEqual(915);
  expect(edges[4]?.[0]).toBeGreaterThanOrEqual(915);
});

test('a long name of the page stands clear of the seal and of the headline', () => {
  const lines = wordsOf(shareCard(sealed, 'card')).toSorted((a, b) => a.y - b.y);
  const [first, second, third] = atLeastOne(lines);
  expect((first?.y ?? 0) - (first?.size ?? 0)).toBeGreaterThan(42 + 116);
  const gap = (third?.y ?? 0) - (third?.size ?? 0) * 0.8 - (second?.y ?? 0);
  expect(gap).toBeGreaterThan(0);
});
