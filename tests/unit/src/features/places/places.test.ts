import { expect, test } from 'vitest';
import { PROVINCES, provinceNamed } from '#src/corpus/provinces.ts';
import { type PlacedPlan, placesDrawing } from '#src/features/places/places-drawing.ts';
import { atLeastOne } from '../../../../at-least-one.ts';
import { messagesFor } from '#src/i18n/index.ts';

/** The provincial-level units of China, written down for this test by a language model; no person has checked them. */
const ALL = [
  '北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省',
  '福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省',
  '甘肃省 青海省 台湾省 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区',
  '新疆维吾尔自治区 香港特别行政区 澳门特别行政区',
].flatMap((line) => line.split(' '));

const zh = messagesFor('zh');
const en = messagesFor('en');
const same = (path: string) => path;

function planIn(province: string, more: Partial<PlacedPlan> = {}): PlacedPlan {
  return {
    id: 'new-town',
    order: 1,
    short: { zh: '新城区', en: 'New Town' },
    jurisdiction: { zh: '新城区', en: 'New Town' },
    level: 'county',
    status: 'final',
    province: { zh: province, en: province },
    ...more,
  };
}

const draw = (plans: PlacedPlan[], width = 720) =>
  placesDrawing(plans, zh, same).draw({ id: 'places', width });

test('the schematic has the 34 provincial-level units, each at a place of its own', () => {
  expect(ALL).toHaveLength(34);
  expect(PROVINCES).toHaveLength(34);
  const places = PROVINCES.map(({ column, row }) => `${column},${row}`);
  expect(new Set(places).size).toBe(34);
  expect(new Set(PROVINCES.map(({ letters }) => letters)).size).toBe(34);
  expect(new Set(ALL.map((name) => provinceNamed(name)?.letters)).size).toBe(34);
});

test.each(atLeastOne(ALL))('a plan of %s stands in its tile alone', (name) => {
  const { note } = placesDrawing([planIn(name)], zh, same);
  expect(note).not.toContain('新城区');
  for (const width of [720, 340]) {
    const svg = draw([planIn(name)], width);
    expect(svg.match(/data-plan="new-town"/g)).toHaveLength(1);
    expect(svg.match(/data-count="1"/g)).toHaveLength(1);
    expect(svg).toContain(`data-province="${provinceNamed(name)?.letters ?? ''}" data-count="1"`);
  }
});

test('a plan of a province that is none of them is told, not dropped', () => {
  const { note, title } = placesDrawing([planIn('某省'), planIn('河南省')], zh, same);
  expect(note).toContain('新城区');
  expect(title).toBe('2份方案来自1个省级行政区，其余33个尚无方案收录');
});

test('all tiles have one form', () => {
  const sizes = Array.from(
    draw(ALL.map((name) => planIn(name))).matchAll(
      /class="chart-tile[^"]*" x="0" y="0" (width="[^"]+" height="[^"]+")/g,
    ),
    ([, size]) => size,
  );
  expect(sizes).toHaveLength(34);
  expect(new Set(sizes).size).toBe(1);
});

test('a draft and a prefecture carry their marks, and a province with drafts alone is hollow', () => {
  const draft = planIn('宁夏回族自治区', { status: 'draft', level: 'prefecture' });
  for (const width of [720, 340]) {
    const svg = draw([draft], width);
    expect(svg).toContain('征求意见稿');
    expect(svg).toContain('aria-label="新城区（地级市，征求意见稿），宁夏回族自治区"');
    expect(svg).toContain('class="chart-tile-draft"');
    expect(svg).not.toContain('class="chart-tile-filled"');
  }
});

test.each([720, 340])(
  'plans that a tile %d px wide cannot name are counted, with a way to them',
  (width) => {
    const many = Array.from({ length: 40 }, (_, at) => planIn('河南省', { id: `town-${at}` }));
    const svg = draw(many, width);
    expect(svg).toContain('data-count="40"');
    expect(svg).toContain('href="/plans/#province-HA"');
    expect(svg).not.toContain('data-plan=');
  },
);

test('the English schematic names every unit in English', () => {
  const svg = placesDrawing([planIn('河南省')], en, same).draw({ id: 'places', width: 720 });
  expect(svg).toContain('>Inner Mongolia<');
  expect(svg).toContain('>Hong Kong<');
});
