/** Findings in the HTML, against findings.json. */
import { expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { attributesOf, openBuilt, select, textOf } from './select.ts';
import { BUILT, fileAt } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const findings = readTable('findings');
const LANGUAGES = [
  { language: 'zh', root: '' },
  { language: 'en', root: 'en/' },
] as const;
/** Rows of one finding that its page prints. */
const MAX_ROWS = 60;
/** Fields of a row that are printed as the data have them. */
const AS_WRITTEN = ['quote', 'words', 'text', 'sentence', 'unit', 'raw', 'roleWord'];

const bare = (text: string) => text.replace(/\s+/gu, '');

/** Sections of the page, by what they hold. */
const inside = (root: string, id: string, what: string) =>
  select(openBuilt(`${root}findings/`), `[data-finding-id="${id}"] ${what}`);

test.each(atLeastOne(LANGUAGES))(
  'the sentences of the page are those of the data: $language',
  (each) => {
    const page = openBuilt(`${each.root}findings/`);
    const wanted = findings.map((finding) => bare(finding[each.language]));
    expect(select(page, '.FindingItem h2').map(textOf).map(bare)).toEqual(wanted);
    expect(select(page, '.FindingContents li a').map(textOf).map(bare)).toEqual(wanted);
    expect(attributesOf(select(page, '.FindingContents li a'), 'href')).toEqual(
      findings.map(({ id }) => `#${id}`),
    );
  },
);

test('a finding has the address that the data give it', () => {
  expect(findings.map(({ path }) => path)).toEqual(findings.map(({ id }) => `/findings/#${id}`));
  const ids = attributesOf(select(openBuilt('findings/'), '.FindingItem h2'), 'id');
  expect(ids).toEqual(findings.map(({ id }) => id));
});

test.each(atLeastOne(findings))('$id has its rows, numbers and words', ({ id, rows }) => {
  const printed = rows.slice(0, MAX_ROWS);
  expect(inside('', id, 'tbody tr')).toHaveLength(printed.length);
  const fields = Object.keys(rows[0] ?? {}).filter((field) => {
    const values = printed.map((row) => row[field]);
    return AS_WRITTEN.includes(field) || values.every((value) => typeof value === 'number');
  });
  const asked = fields.filter((each) => each !== 'present');
  const shown = asked.map((field) => [
    field,
    inside('', id, `td[data-field="${field}"]`).map(textOf).map(bare),
  ]);
  const wanted = asked.map((field) => [field, printed.map((row) => bare(`${row[field] ?? '无'}`))]);
  expect(shown).toEqual(wanted);
});

test.each(atLeastOne(findings))('each row of $id that has a place leads there', ({ id, rows }) => {
  const printed = rows.slice(0, MAX_ROWS);
  const placed = printed.filter((row) => row['plan'] !== undefined || row['section'] !== undefined);
  const links = attributesOf(inside('', id, 'tbody td:not([data-field="agency"]) a'), 'href');
  expect(links).toHaveLength(placed.length);
  const places = links.map((link = '') => link.split('#'));
  expect(places.filter(([path = '']) => !fileAt(path))).toEqual([]);
  const lost = places.filter(
    ([path = '', anchor]) =>
      anchor !== undefined &&
      select(openBuilt(path.slice(BUILT.base.length)), `#${anchor}`).length !== 1,
  );
  expect(lost).toEqual([]);
});

test.each(atLeastOne(findings))('$id says what would refute it, asks, and is cited', (finding) => {
  const [counter] = inside('', finding.id, '.counter').map(textOf);
  expect(bare(counter ?? '')).toContain(bare(finding.counter.zh));
  const queries = inside('', finding.id, 'pre').map(textOf);
  expect(queries).toEqual([finding.query, finding.rowsQuery, finding.counter.query]);
  const cited = inside('', finding.id, '.FindingCitations p').map(textOf).map(bare);
  expect(cited).toHaveLength(2);
  expect(cited.filter((text) => !text.includes(bare(finding.zh)))).toEqual([]);
  expect(cited.filter((text) => !text.includes(`#${finding.id}`))).toEqual([]);
});

test('a picture is a chart of the site, in the language of its page', () => {
  for (const { root } of atLeastOne(LANGUAGES)) {
    const images = attributesOf(select(openBuilt(`${root}findings/`), '.FindingItem img'), 'src');
    expect(images).toHaveLength(findings.length);
    expect(images.filter((path) => !fileAt(path ?? ''))).toEqual([]);
    expect(images.filter((path) => !path?.startsWith(`${BUILT.base}${root}charts/`))).toEqual([]);
  }
});

test('the finding of a part heads its comparison', () => {
  const parts = findings.filter(({ part }) => part === 'elderly');
  const [first] = atLeastOne(parts);
  const [line] = select(openBuilt('groups/elderly/'), '.PartFindings a');
  expect(line && textOf(line)).toBe(first?.zh);
  expect(attributesOf(line ? [line] : [], 'href')).toEqual([`${BUILT.base}findings/#${first?.id}`]);
});

test.each(['groups', 'projects'])('the findings of all %s stand on their page', (kind) => {
  const page = openBuilt(`${kind}/`);
  const keys = attributesOf(select(page, '.maps h3 a'), 'href').map((path) =>
    path?.split('/').at(-2),
  );
  const wanted = findings.filter(({ part }) => keys.includes(part ?? ''));
  const shown = attributesOf(select(page, '.KindFindings [data-finding-id]'), 'data-finding-id');
  expect(shown.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  expect(shown.length).toBeGreaterThan(0);
});

test('the page says who wrote the findings', () => {
  const zh = select(openBuilt('findings/'), '.FindingsPage').map(textOf).join('');
  expect(zh).toContain('由语言模型撰写，未经人工核对');
});
