import { expect, test } from 'vitest';
import { citeApa } from '#src/features/quotas/cite/apa.ts';
import { citeBibtex } from '#src/features/quotas/cite/bibtex.ts';
import { citeChicago } from '#src/features/quotas/cite/chicago.ts';
import type { Cited } from '#src/features/quotas/cite/cited.ts';
import { citeGbt7714 } from '#src/features/quotas/cite/gbt7714.ts';

/**
 * As the notice of the Hebi plan prints it. The references below were written by hand from the rules of
 * each style: by a language model, not a person.
 */
const full: Cited = {
  plan: {
    issuer: '鹤壁市人民政府办公室',
    title: { zh: '鹤壁市全民科学素质行动规划纲要实施方案', en: 'Implementation Plan of Hebi' },
    docNumber: '鹤政办[2022]25号',
    indexNumber: '410601000000000000/2022-63728',
    date: '2022-05-26',
    marks: { zh: ['地级市'], en: ['prefecture-level city'] },
    url: 'https://example.org/plans/hebi/source/',
    sha256: '4688005be191cad40fdfa60e9b8341c266366d0ba2216bf445059991a2c2191d',
  },
  page: {
    id: 'hebi-talent-3-5-q1',
    site: { name: '全民科学素质行动方案对照', translation: 'Scientific-Literacy Plans' },
    language: 'zh',
    title: '鹤壁市：科技志愿者，4000 人',
    version: '0.1.0',
    date: '2026-11-22',
    url: 'https://example.org/quotas/hebi-talent-3-5-q1/',
  },
};
/** A draft without issuer, number or date. */
const bare: Cited = {
  ...full,
  plan: {
    issuer: null,
    title: { zh: '青铜峡市实施方案', en: 'Plan of Qingtongxia' },
    docNumber: null,
    indexNumber: null,
    date: null,
    marks: { zh: ['征求意见稿'], en: ['draft for comment'] },
    url: 'https://example.org/plans/qingtongxia/source/',
    sha256: '077902d04abb788051435d2147a299b35ceb84b0247b14bf077f54cc0e7a84ac',
  },
};

test('GB/T 7714: the document with its number and type, then the data set online', () => {
  expect(citeGbt7714(full)).toEqual([
    '鹤壁市人民政府办公室. 鹤壁市全民科学素质行动规划纲要实施方案（地级市）: 鹤政办[2022]25号[Z]. 2022-05-26. 信息索引号 410601000000000000/2022-63728. 据收到的文件（SHA-256 4688005be191）. https://example.org/plans/hebi/source/.',
    '全民科学素质行动方案对照. 鹤壁市：科技志愿者，4000 人[DS/OL]. 版本 0.1.0 (2026-11-22)[引用日期]. https://example.org/quotas/hebi-talent-3-5-q1/.',
  ]);
});

test('GB/T 7714: an unknown author is left out, an unknown date said', () => {
  expect(citeGbt7714(bare)[0]).toBe(
    '青铜峡市实施方案（征求意见稿）[Z]. [日期不详]. 据收到的文件（SHA-256 077902d04abb）. https://example.org/plans/qingtongxia/source/.',
  );
});

test('APA: author, date, title with translation; the title first without an author', () => {
  expect(citeApa(full)).toEqual([
    '鹤壁市人民政府办公室. (2022, May 26). 鹤壁市全民科学素质行动规划纲要实施方案 [Implementation Plan of Hebi] (鹤政办[2022]25号; Index No. 410601000000000000/2022-63728) [Prefecture-level city]. Text as received, SHA-256 4688005be191. https://example.org/plans/hebi/source/',
    '全民科学素质行动方案对照 [Scientific-Literacy Plans]. (2026). 鹤壁市：科技志愿者，4000 人 (Version 0.1.0) [Data set]. https://example.org/quotas/hebi-talent-3-5-q1/',
  ]);
  expect(citeApa(bare)[0]).toBe(
    '青铜峡市实施方案 [Plan of Qingtongxia] [Draft for comment]. (n.d.). Text as received, SHA-256 077902d04abb. https://example.org/plans/qingtongxia/source/',
  );
});

test('Chicago: a bibliography entry', () => {
  expect(citeChicago(full)).toEqual([
    '鹤壁市人民政府办公室. 鹤壁市全民科学素质行动规划纲要实施方案 [Implementation Plan of Hebi]. 鹤政办[2022]25号. Index no. 410601000000000000/2022-63728. Prefecture-level city. May 26, 2022. Text as received, SHA-256 4688005be191. https://example.org/plans/hebi/source/.',
    '全民科学素质行动方案对照 [Scientific-Literacy Plans]. “鹤壁市：科技志愿者，4000 人.” Version 0.1.0. November 22, 2026. https://example.org/quotas/hebi-talent-3-5-q1/.',
  ]);
  expect(citeChicago(bare)[0]).toBe(
    '青铜峡市实施方案 [Plan of Qingtongxia]. Draft for comment. n.d. Text as received, SHA-256 077902d04abb. https://example.org/plans/qingtongxia/source/.',
  );
});

test('BibTeX: two entries; signs that mean something to TeX are escaped', () => {
  const [plan] = citeBibtex(full);
  expect(plan).toBe(
    [
      '@misc{hebitalent35q1plan,',
      '  author = {{鹤壁市人民政府办公室}},',
      '  title = {{鹤壁市全民科学素质行动规划纲要实施方案}},',
      '  year = {2022},',
      '  month = {5},',
      '  day = {26},',
      '  number = {鹤政办[2022]25号},',
      '  note = {Implementation Plan of Hebi. Prefecture-level city. Index no. 410601000000000000/2022-63728. Text as received, SHA-256 4688005be191},',
      '  url = {https://example.org/plans/hebi/source/},',
      '  langid = {chinese},',
      '}',
    ].join('\n'),
  );
  const page = { ...full.page, title: '泰山区：比例，不低于 18 %' };
  expect(citeBibtex({ ...full, page })[1]).toContain('title = {{泰山区：比例，不低于 18 \\%}}');
  expect(citeBibtex({ ...full, page })[1]).toContain(
    '  year = {2026},\n  month = {11},\n  day = {22},',
  );
  expect(citeBibtex(bare)[0]).not.toMatch(/author|year|number|Index/);
  expect(citeBibtex(bare)[0]).toContain(
    'note = {Plan of Qingtongxia. Draft for comment. Text as received, SHA-256 077902d04abb}',
  );
});

test('an English page is cited in English; its plan keeps its Chinese title', () => {
  const page = {
    ...full.page,
    site: { name: 'Scientific-Literacy Plans', translation: null },
    language: 'en',
    title: 'Hebi: volunteers for science, 4,000 persons',
    url: 'https://example.org/en/quotas/hebi-talent-3-5-q1/',
  } as const;
  const english: Cited = { ...full, page };
  expect(citeGbt7714(english)[1]).toBe(
    'Scientific-Literacy Plans. Hebi: volunteers for science, 4,000 persons[DS/OL]. Version 0.1.0 (2026-11-22)[date of access]. https://example.org/en/quotas/hebi-talent-3-5-q1/.',
  );
  expect(citeApa(english)).toEqual([
    citeApa(full)[0],
    'Scientific-Literacy Plans. (2026). Hebi: volunteers for science, 4,000 persons (Version 0.1.0) [Data set]. https://example.org/en/quotas/hebi-talent-3-5-q1/',
  ]);
  expect(citeChicago(english)[1]).toBe(
    'Scientific-Literacy Plans. “Hebi: volunteers for science, 4,000 persons.” Version 0.1.0. November 22, 2026. https://example.org/en/quotas/hebi-talent-3-5-q1/.',
  );
  expect(citeBibtex(english)[1]).toContain('  note = {version 0.1.0},');
  expect(citeBibtex(english)[1]).toContain('langid = {english}');
  for (const cite of [citeGbt7714, citeApa, citeChicago, citeBibtex])
    expect(cite(english)[1]).not.toMatch(/\p{Script=Han}|[，。：（）]/u);
});

test('BibTeX: a path without a host is no url', () => {
  const path = '/quotas/hebi-talent-3-5-q1/（本站尚未公布网址）';
  const [, page] = citeBibtex({ ...full, page: { ...full.page, url: path } });
  expect(page).toContain(`  howpublished = {{${path}}},`);
  expect(page).not.toContain('url =');
});
