/**
 * Reference values: what names another place, level or year, read by a language model in sentences that were made
 * up for the test. No person has checked them.
 */
import { expect, test } from 'vitest';
import { frameOf, misfitFinder, type PlanFrame } from '#scripts/wording/find-misfits.ts';

const named = (zh: string) => ({ zh, en: zh });

/** A plan of a place: its name, prefecture and province. */
function planOf(
  id: string,
  [place, prefecture, province]: [string, string, string],
  kind: PlanFrame['kind'],
  period = { start: 2021, end: 2025 },
) {
  return {
    id,
    short: named(place),
    prefecture: named(prefecture),
    province: named(province),
    kind,
    period,
  };
}

const DISTRICT = planOf('a', ['甲山区', '乙江市', '丙南省'], 'district');
const CITY = planOf('b', ['丁水市', '戊海市', '己夏回族自治区'], 'county-level-city');
const COUNTY = planOf('c', ['庚县', '辛东州', '丙南省'], 'county');
const PREFECTURE = planOf('d', ['壬口市', '壬口市', '丙南省'], 'prefecture-level-city', {
  start: 2022,
  end: 2025,
});
const ALL = [DISTRICT, CITY, COUNTY, PREFECTURE];

/** Words found in a sentence of a plan, by kind. */
function found(plan: (typeof ALL)[number], sentence: string): string[] {
  return misfitFinder(frameOf(plan, ALL))(sentence).map(
    ({ kind, start, end }) => `${kind} ${sentence.slice(start, end)}`,
  );
}

test.each([
  ['打造“科普丁水”品牌。', ['place 丁水']],
  ['依据《己夏回族自治区科普条例》和己夏的规划。', ['place 己夏回族自治区', 'place 己夏']],
  ['庚县的经验。', ['place 庚县']],
  // Its own place, its own prefecture, its own province, and a name of one character are none.
  ['甲山区、乙江市、丙南省，甲山特色，庚的。', []],
  // What only belongs to a longer name of its own.
  ['丙南的标准。', []],
])('in a district, the places that “%s” names', (sentence, words) => {
  expect(found(DISTRICT, sentence)).toEqual(words);
});

test.each([
  [DISTRICT, '全区、我区和本区。', []],
  [
    DISTRICT,
    '为全市发展，我市、本市、各市。',
    ['level 全市', 'level 我市', 'level 本市', 'level 各市'],
  ],
  [DISTRICT, '全县推广，县域经济，县乡联动。', ['level 全县', 'level 县域', 'level 县']],
  [DISTRICT, '县级以上人民政府，市级示范，省级平台。', []],
  [DISTRICT, '全市场、本区域、各市场主体、城市社区、领域。', []],
  [DISTRICT, '市委、市政府和省科协，区委。', ['level 市委', 'level 市政府', 'level 省科协']],
  [DISTRICT, '社区委员会、市委员会、园区政府。', []],
  [DISTRICT, '贯彻《关于公布全省县乡名单的通知》。', []],
  [DISTRICT, '自治区的奖项。', ['level 自治区']],
  [CITY, '推动全区发展，服务全市。', ['level 全区']],
  [CITY, '落实国家和省、市规划，省级示范。', ['level 省、市', 'level 省']],
  [CITY, '自治区科普基地，市委、市政府。', []],
  [COUNTY, '全县、县域和县乡。', []],
  [COUNTY, '全区和我市。', ['level 全区', 'level 我市']],
  [PREFECTURE, '支持各县区，各区，县区政府，全市。', []],
  [PREFECTURE, '落实国家和省、市规划，全县推广。', ['level 省、市', 'level 全县']],
])('%# levels: “%s”', (plan, sentence, words) => {
  expect(found(plan, sentence)).toEqual(words);
});

test.each([
  [DISTRICT, '到2025年，“十四五”期间，2021—2025年。', []],
  [
    DISTRICT,
    '2016—2020年，“十三五”时期，到2026年。',
    ['period 2016', 'period 2020', 'period 十三五', 'period 2026'],
  ],
  [
    DISTRICT,
    '第十三个五年规划，第十四个五年规划，“十五五”。',
    ['period 第十三个五年', 'period 十五五'],
  ],
  [DISTRICT, '国发〔2020〕9号，2030人，培训2000人次。', []],
  [DISTRICT, '《纲要（2021—2035年）》和2035年目标。', ['period 2035']],
  // One year of the five is enough.
  [PREFECTURE, '“十四五”期间，2021年。', ['period 2021']],
])('%# years: “%s”', (plan, sentence, words) => {
  expect(found(plan, sentence)).toEqual(words);
});

test('past 12 plans only names of the own province count', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    planOf(`e${index}`, [`子${index}村区`, '子城市', '丙南省'], 'district'),
  );
  const find = misfitFinder(frameOf(DISTRICT, [...many, ...ALL]));
  expect(find('丁水和壬口').map(({ start }) => start)).toEqual([3]);
});
