/**
 * What the built pages and pictures draw on one axis, against the open data. Expected values were read off
 * the five plans by a language model; no person has checked them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { reasonsInWords } from '#src/i18n/kind-in-words.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { refuseAxis } from '#src/schemas/axis.ts';
import { asDerived } from '#src/features/quotas/model/derive.ts';
import { readTable } from './open-data.ts';
import { attributesOf, closest, openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, findElements, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const plans = new Map(readTable('plans').map((plan) => [plan.id, plan]));
const placed = new Map(
  readTable('quotas').map((quota) => {
    const plan = plans.get(quota.plan);
    if (!plan) throw new Error(`no plan ${quota.plan}`);
    return [quota.id, { plan, quota }];
  }),
);
const find = (id: string) => {
  const found = placed.get(id);
  if (!found) throw new Error(`no quota ${id}`);
  return found;
};

/** All that is drawn, by file: pages, then pictures. */
const files = [
  ...readPages().map(({ path, elements }) => ({ path, elements })),
  ...['charts', 'en/charts'].flatMap((folder) =>
    readdirSync(join(BUILT.dist, folder))
      .filter((name) => name.endsWith('.svg'))
      .map((name) => ({
        path: `${folder}/${name}`,
        elements: findElements(parseFragment(readFileSync(join(BUILT.dist, folder, name), 'utf8'))),
      })),
  ),
];
/** The rows with a mark, by the axis that they stand on: the nearest drawing around them. */
const axes = files.flatMap(({ path, elements }) => {
  const rows = select(elements, 'svg g[data-quota]');
  return [...Map.groupBy(rows, (row) => closest(row, 'svg')).values()].map((marks) => {
    return {
      path,
      marks: marks.map((row) => ({ row, ...find(attributeOf(row, 'data-quota') ?? '') })),
    };
  });
});

test('every two marks on one axis, on pages and in pictures, may share it', () => {
  for (const { path, marks } of atLeastOne(axes)) {
    // A number worked out is asked for as the quota that it would be.
    const asked = marks.map(({ row, plan, quota }) => {
      const by =
        path.includes('residents') || closest(row, '[id*="-residents-"]') ? 'residents' : 'year';
      const isDerived = selectIn(row, '[data-derived]').length > 0;
      return { plan, quota: isDerived ? asDerived(quota, by, quota.value) : quota };
    });
    expect(
      asked.flatMap((a) => asked.flatMap((b) => refuseAxis(a, b))),
      path,
    ).toEqual([]);
  }
});

test('a draft and a prefecture are marked on the drawing itself', () => {
  const marks = axes.flatMap((axis) => axis.marks);
  const drafts = marks.filter(({ plan }) => plan.status === 'draft');
  for (const { row } of atLeastOne(drafts)) {
    expect(selectIn(row, '.chart-mark[data-status="draft"]')).toHaveLength(1);
    expect(textOf(row)).toMatch(/征求意见稿|Draft for comment/i);
  }
  const prefectures = marks.filter(({ plan }) => plan.level === 'prefecture');
  for (const { row } of atLeastOne(prefectures)) {
    expect(selectIn(row, '.chart-ring')).toHaveLength(1);
    expect(textOf(row)).toMatch(/地级|prefecture/i);
  }
});

test('800 volunteers of a county stand beside 4000 of a prefecture nowhere', () => {
  const ids = axes.map(({ marks }) => marks.map(({ quota }) => quota.id));
  expect(ids.flat()).not.toContain('mengjin-talent-3-2-q1');
  expect(ids.flat()).not.toContain('hebi-talent-3-5-q1');
  expect(files.map(({ path }) => path)).not.toContain('charts/indicator-volunteers-recruited.svg');
});

test.each(['', 'en/'])(
  'quota pages under /%s and the rule agree on every pair, with its words',
  (folder) => {
    const messages = folder === '' ? zh : en;
    for (const { quota, plan } of atLeastOne([...placed.values()])) {
      const listed = select(openBuilt(`${folder}quotas/${quota.id}/`), '.QuotaPeers li').map(
        (item) => {
          const peer = find(attributeOf(item, 'data-quota') ?? '');
          const [terms] = selectIn(item, '.terms');
          return { peer, words: terms ? textOf(terms).trim() : '' };
        },
      );
      const same = [...placed.values()].filter(
        (other) => other.quota.indicator === quota.indicator && other.quota.id !== quota.id,
      );
      expect(listed.map(({ peer }) => peer.quota.id).sort()).toEqual(
        same.map((other) => other.quota.id).sort(),
      );
      const refused = listed.filter(({ peer }) => !quota.comparableWith.includes(peer.quota.id));
      const reasons = refused.map(({ peer }) => reasonsInWords({ quota, plan }, peer, messages));
      expect(reasons).not.toContain('');
      expect(refused.map(({ words }) => words)).toEqual(reasons);
    }
  },
);

/** Read in the texts: what two numbers of one indicator differ in, and the words that say so. */
test.each([
  [
    'mengjin-talent-3-2-q1',
    'hebi-talent-3-5-q1',
    '级别不同（县级 / 地级）',
    'level differs: County level / Prefecture level',
  ],
  [
    'taishan-farmers-2-1-q1',
    'yunxi-farmers-2-1-q2',
    '单位不同（人次 / 人）、期限不同（未写期限 / 2025年）',
    'unit differs: person-times (人次) / persons (人); deadline differs: no deadline stated / by 2025',
  ],
  [
    'mengjin-workers-2-3-q1',
    'yunxi-workers-2-6-q1',
    '频次不同（每年 / 未写频次）',
    'frequency differs: per year / no frequency stated',
  ],
])('%s and %s share no axis: %s', (quota, peer, ...words) => {
  const said = ['', 'en/'].map((folder) =>
    select(openBuilt(`${folder}quotas/${quota}/`), `.QuotaPeers li[data-quota="${peer}"] .terms`)
      .map(textOf)
      .join()
      .trim(),
  );
  expect(said).toEqual(words);
});

test('an indicator page draws what its quota pages call comparable, and nothing else', () => {
  const ids = [...new Set([...placed.values()].map(({ quota }) => quota.indicator))];
  for (const id of atLeastOne(ids)) {
    const drawn = select(openBuilt(`indicators/${id}/`), 'svg g[data-quota]')
      .filter((row) => selectIn(row, '[data-derived]').length === 0)
      .map((row) => attributeOf(row, 'data-quota'));
    const own = [...placed.values()].filter(({ quota }) => quota.indicator === id);
    const comparable = own.filter(({ quota }) => quota.comparableWith.length > 0);
    expect([...new Set(drawn)].sort()).toEqual(comparable.map(({ quota }) => quota.id).sort());
  }
});

test('the kinds of indicators add up to all of them', () => {
  const page = openBuilt('indicators/');
  const note = select(page, '.PageHead .note').map(textOf).join('');
  // 38 in the codebook: literacy and farmers are drawn; subsidised training and volunteers recruited are not.
  const counts = [...note.matchAll(/(\d+)类/g)].map(([, digits]) => Number(digits));
  expect(counts).toEqual([38, 2, 2, 34]);
  const cells = select(page, '.IndicatorTable td.chart').map((cell) => textOf(cell).trim());
  const { drawn, why } = zh.indicators.list;
  const counted = [drawn, why.mixed, why.alone].map(
    (words) => cells.filter((cell) => cell === words).length,
  );
  expect(counted).toEqual([2, 2, 34]);
});

test('numbers worked out stand beside their formula and what they assume', () => {
  const technicians = select(openBuilt('quotas/yunxi-farmers-2-1-q1/'), '.DerivedTable td').map(
    textOf,
  );
  expect(technicians.join(' ')).toMatch(
    /约10人次\/年\s+50 ÷ 5年（2021—2025年，原文：“十四五”期间）；假定/,
  );
  expect(technicians.join(' ')).toContain('只针对一部分人');
  const bases = select(openBuilt('quotas/mengjin-infrastructure-2-4-q1/'), '.DerivedTable td').map(
    textOf,
  );
  expect(bases.join(' ')).not.toMatch(/万人/);
  expect(bases.join(' ')).toContain('统计对象为事物，不按人口换算');
  expect(bases.join(' ')).toContain('单位为“个”，方案未说明逐年完成');
});

test.each(
  atLeastOne(
    [...placed.values()].filter(({ quota }) => quota.indicator === 'citizens-literate-share'),
  ),
)(
  'the page of $quota.id has the figures of nation and province with their sources',
  ({ quota, plan }) => {
    const page = openBuilt(quota.url);
    const rows = select(page, '.ContextTable tbody tr').map(textOf);
    expect(rows.filter((row) => row.includes('全国')).length).toBe(7);
    expect(rows.filter((row) => row.includes(plan.province.zh)).length).toBeGreaterThan(0);
    expect(select(page, '.QuotaPage section .note').map(textOf).join('')).toContain('不说明');
  },
);

test('the result of Henan in 2022 is printed as its source prints it', () => {
  const rows = select(openBuilt('quotas/mengjin-overview-3-1-q1/'), '.ContextTable tbody tr').map(
    textOf,
  );
  const found = rows.filter((row) => row.includes('河南省') && row.includes('2022'));
  expect(found.join('')).toContain('12.00%');
});

test('where a plan has no number under an indicator and one under a sibling, both pages say so', () => {
  const silent = select(
    openBuilt('indicators/volunteers/'),
    '.IndicatorQuotas li[data-plan="hebi"] a',
  );
  expect(attributesOf(silent, 'href')).toContain(`${BUILT.base}quotas/hebi-talent-3-5-q1/`);
  const other = select(
    openBuilt('indicators/volunteers-recruited/'),
    '.IndicatorQuotas li[data-plan="qingtongxia"] a',
  );
  expect(attributesOf(other, 'href')).toContain(`${BUILT.base}quotas/qingtongxia-talent-3-2-q1/`);
  const [cell] = select(
    openBuilt('indicators/'),
    '.IndicatorTable tr[data-indicator="volunteers"] td[data-plan="hebi"] a',
  );
  expect(cell && attributeOf(cell, 'href')).toBe(`${BUILT.base}indicators/volunteers-recruited/`);
});
