import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HATCH_STEP } from '#src/charts/hatch.ts';
import type { SilenceMapCell, SilenceMapData } from '#src/charts/silence-map/data.ts';
import { layOutSilenceMap } from '#src/charts/silence-map/layout.ts';
import { silenceMap } from '#src/charts/silence-map/silence-map.ts';

const cell = (kind: SilenceMapCell['kind'], numbers = 0): SilenceMapCell => ({
  kind,
  numbers,
  href: `#cell-${kind}`,
  text: `甲：${kind}`,
});

/** Names of two signs: 24 px at 12 px, so the columns begin at 34. */
const DATA: SilenceMapData = {
  plans: [
    { id: 'a', name: '甲区', note: '' },
    { id: 'b', name: '乙区', note: '' },
    { id: 'c', name: '丙区', note: '' },
  ],
  rows: [
    {
      topic: 'one',
      name: '目标',
      href: '#topic-one',
      cells: [cell('number', 3), cell('text'), cell('absent')],
    },
    {
      topic: 'two',
      name: '人才',
      href: '#topic-two',
      cells: [cell('none'), cell('mention'), cell('absent')],
    },
  ],
};

const draw = (data: SilenceMapData, width: number) =>
  silenceMap(data, {
    id: 'map',
    width,
    words: {
      title: '写了什么',
      description: '甲 < 乙',
      kinds: {
        number: '有数字',
        text: '有文字',
        mention: '提及',
        none: '未提及',
        absent: '无此部分',
      },
      absent: '本方案无此部分',
    },
  });

test('gives each plan the same share of what the names leave, at most 60 px', () => {
  const narrow = layOutSilenceMap(DATA, 154); // (154 − 34) / 3
  expect([narrow.x('a'), narrow.x('b'), narrow.x('c')]).toEqual([34, 74, 114]);
  const wide = layOutSilenceMap(DATA, 600);
  expect([wide.x('a'), wide.x('b'), wide.x('c')]).toEqual([34, 94, 154]);
});

test('puts rows of 24 px under the heads, which stand upright where they are too wide', () => {
  const flat = layOutSilenceMap(DATA, 154);
  expect([flat.y('one'), flat.y('two')]).toEqual([26, 50]);
  const upright = layOutSilenceMap(DATA, 100); // columns of 22 px, names of 24
  // Above: a name of two letters, 2 px after each, and 12.
  expect([upright.y('one'), upright.y('two')]).toEqual([40, 64]);
  expect(draw(DATA, 154)).not.toContain('vertical-rl" text-anchor="end"');
  expect(draw(DATA, 100)).toContain('writing-mode="vertical-rl" text-anchor="end"');
});

test('wraps names that leave the columns no room, and gives all rows the height that they need', () => {
  const [one, ...others] = DATA.rows;
  if (!one) throw new Error('no row');
  const rows = [{ ...one, name: 'Aims of groups and projects' }, ...others];
  // Names may take 0.4 × 154 = 61.6 px, so 9 signs of 6.72 px a line: 4 lines, 4 × 14 + 4 px a row.
  const { x, y } = layOutSilenceMap({ ...DATA, rows }, 154);
  expect([y('one'), y('two')]).toEqual([26, 86]);
  expect(x('a')).toBe(64); // « projects » is the longest
  const svg = draw({ ...DATA, rows }, 154);
  const lines = Array.from(svg.matchAll(/<tspan x="0" y="([\d.]+)">([^<]*)</g), ([, y, text]) => [
    y,
    text,
  ]);
  expect(lines).toEqual([
    ['39', 'Aims of '],
    ['53', 'groups '],
    ['67', 'and '],
    ['81', 'projects'],
  ]);
});

test('draws each kind with a sign of its own, in the middle of its cell', () => {
  const svg = draw(DATA, 154);
  const signOf = (kind: string) =>
    new RegExp(`<g id="map-${kind}"><rect [^>]*/>(.*?)</g>`).exec(svg)?.[1];
  expect(signOf('number')).toBe(
    '<rect class="chart-number" x="-9" y="-8" width="18" height="16"/>',
  );
  expect(signOf('text')).toBe('<circle class="chart-words" cx="0" r="5"/>');
  expect(signOf('mention')).toBe('<circle class="chart-mention" cx="0" r="4.2"/>');
  expect(signOf('none')).toBe('<path class="chart-none" d="M-4,0H4"/>');
  expect(Array.from(svg.matchAll(/<use [^>]*>/g), ([use]) => use)).toEqual([
    '<use href="#map-number" x="54" y="38"/>',
    '<use href="#map-text" x="94" y="38"/>',
    '<use href="#map-none" x="54" y="62"/>',
    '<use href="#map-mention" x="94" y="62"/>',
  ]);
  expect(svg).toContain('<text class="chart-count" x="54" y="42"');
});

test('a press anywhere in a cell counts: its sign lies on a rectangle as large as the cell', () => {
  const cells = [...draw(DATA, 154).matchAll(/<g id="map-\w+">(<rect[^>]*>)/g)];
  expect(new Set(cells.map(([, cell]) => cell))).toEqual(
    new Set(['<rect x="-20" y="-12" width="40" height="24"/>']),
  );
});

test('says under the name what sets a plan apart, whether names stand or lie', () => {
  const plans = DATA.plans.map((plan) => ({ ...plan, note: plan.id === 'b' ? '稿' : '' }));
  const flat = layOutSilenceMap({ ...DATA, plans }, 154);
  expect(flat.y('one')).toBe(40);
  const lying = draw({ ...DATA, plans }, 154);
  expect(lying).toMatch(/font-size="12" x="94" y="16" text-anchor="middle">乙区</);
  expect(lying).toMatch(/font-size="12" x="94" y="31" text-anchor="middle">稿</);
  const upright = draw({ ...DATA, plans }, 100); // columns of 22 px, the second around 67
  const endOf = (words: string) =>
    Number(
      new RegExp(`x="67" y="([\\d.]+)" writing-mode="vertical-rl"[^>]*>${words}<`).exec(
        upright,
      )?.[1],
    );
  expect(endOf('稿') - endOf('乙区')).toBe(19); // a letter of 10.5 px, 2 after it, a gap of 5
});

test('says a missing part once for its column, over all rows', () => {
  const svg = draw(DATA, 154);
  expect(svg.match(/data-kind="absent"/g)).toHaveLength(1);
  expect(svg).toContain('<rect class="chart-silence" x="118" y="30" width="32" height="40"/>');
  expect(svg.match(/本方案无此部分/g)).toHaveLength(1);
});

test('hatches nothing but a missing part, as tables do', () => {
  const svg = draw(DATA, 154);
  const absent = /d="(M118[^"]*)"/.exec(svg)?.[1] ?? '';
  expect(absent.startsWith('M118,34L122,30M118,42L130,30M118,50L138,30')).toBe(true);
  expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(`0 0 / ${HATCH_STEP}px`);
  // Its column, and its sign in the legend.
  expect(svg.match(/chart-hatch/g)).toHaveLength(2);
});

test('links each sign to its cell and each name to its row', () => {
  const links = [...draw(DATA, 154).matchAll(/<a (?:data-mark="" )?href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
  expect(links).toEqual([
    '#topic-one',
    '#cell-number',
    '#cell-text',
    '#topic-two',
    '#cell-none',
    '#cell-mention',
    '#cell-absent',
  ]);
});

test('draws discs of one size, however much is said', () => {
  const sizes = [...draw(DATA, 154).matchAll(/ r="([\d.]+)"/g)].map(([, size]) => size);
  expect(new Set(sizes)).toEqual(new Set(['5', '4.2']));
});

test('has a title, a description and no colour or style', () => {
  const svg = draw(DATA, 154);
  expect(svg).toContain('aria-labelledby="map-title" aria-describedby="map-desc"');
  expect(svg).toContain('<title id="map-title">写了什么</title>');
  expect(svg).toContain('<desc id="map-desc">甲 &lt; 乙</desc>');
  expect(svg).not.toMatch(/style=|#[0-9a-f]{3,6}"|rgb/);
});

test('the legend holds only what occurs', () => {
  const rows = DATA.rows.slice(0, 1).map((row) => ({ ...row, cells: row.cells.slice(1, 2) }));
  const svg = draw({ plans: DATA.plans.slice(1, 2), rows }, 154);
  expect(svg).toContain('有文字');
  expect(svg).not.toMatch(/有数字|提及|无此部分/);
});
