/**
 * Reference values: what YAML and JSON say of the records of a small plan that was made up for the
 * test, and the records themselves, read back. Written by a language model, checked by no person.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SectionFacts } from '#src/schemas/corpus.ts';
import { readPlan } from '#scripts/read-plan.ts';
import { renderPlanFiles, writeFiles } from '#scripts/steps/13-write.ts';
import type { ReadPlan } from '#scripts/steps/plan.ts';
import { atLeastOne } from '../../../at-least-one.ts';
import { codebook, NEW_TOWN, sourceOf } from './new-town.ts';

const TITLE = '新城区全民科学素质行动规划纲要实施方案';
const title = { zh: TITLE, en: 'Plan: of “New Town”', quote: TITLE, span: { start: 0, end: 19 } };
/** Without quotation marks YAML 1.1 would take it for a date. */
const signedOn = { value: '2022-03-25', quote: '新城区', span: { start: 0, end: 3 } };
const text = NEW_TOWN.replace(
  '以校园为主阵地。',
  '以20~30%的校园为主阵地，"新增"5--8家<b>，算力<10E {…}。',
);
const read = readPlan(sourceOf(text, { title, signedOn }), codebook);
const whole: ReadPlan = {
  ...read,
  sections: read.sections.map((entry) => ({
    ...entry,
    quotas: entry.quotas.map((quota) => ({ ...quota, comparableWith: [] })),
  })),
};
const files = renderPlanFiles(whole);
const contentsOf = (name: string) => files.get(`new-town/${name}`) ?? '';
const sectionOf = (key: string) => whole.sections.find(({ section }) => section.key === key);

test('a plan is a file of its own and two for each part that it has', () => {
  expect([...files.keys()]).toEqual([
    'new-town/plan.yml',
    'new-town/overview.mdx',
    'new-town/overview.json',
    'new-town/youth.mdx',
    'new-town/youth.json',
    'new-town/implementation.mdx',
    'new-town/implementation.json',
  ]);
});

test('the plan is read back as it was', () => {
  expect(parse(contentsOf('plan.yml'), { version: '1.1' })).toEqual(whole.plan);
});

test.each(['overview', 'youth', 'implementation'])(
  'the records of %s are read back as they were',
  (key) => {
    const entry = sectionOf(key);
    expect(entry?.clauses.length).toBeGreaterThan(0);
    const { quotaLines, ...records } = SectionFacts.parse(JSON.parse(contentsOf(`${key}.json`)));
    expect(records).toEqual(entry);
    expect(quotaLines).toHaveLength(records.quotas.length);
  },
);

test('the facts stand beside the document, a record a line', () => {
  const lines = contentsOf('youth.json').split('\n');
  expect(lines.filter((line) => line.startsWith('{"id":"new-town-youth-1-1"'))).toHaveLength(1);
  expect(lines).toContain('"quotas": [');
  expect(lines.filter((line) => line.startsWith('{"id":'))).toHaveLength(
    2 + 4 + 3 + 4, // items, sentences, numbers (30%, 8家, 300人次), bodies
  );
});

test('the document’s frontmatter says whose it is, and leaves the facts out', () => {
  const [, head = '', body = ''] = contentsOf('youth.mdx').split(/^---$/m);
  expect(parse(head)).toEqual({
    plan: 'new-town',
    section: 'youth',
    heading: '（一）青少年科学素质提升行动',
    span: sectionOf('youth')?.section.span,
  });
  for (const { text } of atLeastOne(sectionOf('implementation')?.clauses ?? []))
    expect(contentsOf('implementation.mdx')).toContain(text);
  expect(body).toContain('<Clause id="new-town-youth-1-1"');
  expect(body).not.toContain('家<b>');
});

test('each number knows its line of the source', () => {
  const linesOf = (key: string) =>
    SectionFacts.parse(JSON.parse(contentsOf(`${key}.json`))).quotaLines;
  expect(linesOf('overview')).toEqual([6]); // 16%
  expect(linesOf('youth')).toEqual([10, 10, 11]); // 20~30%, 8家, 300人次
});

test('a list without records is written as an empty one', () => {
  expect(contentsOf('implementation.json')).toContain('\n"quotas": [],\n');
});

describe('files on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'write-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('are written with the folders between, and over those that are there', () => {
    writeFiles(
      folder,
      new Map([
        ['a/b/c.txt', '旧'],
        ['d.txt', ''],
      ]),
    );
    writeFiles(folder, new Map([['a/b/c.txt', '新𠮷\r\n']]));
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
      'a',
      'a/b',
      'a/b/c.txt',
      'd.txt',
    ]);
    expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('新𠮷\r\n');
    expect(readFileSync(join(folder, 'd.txt'), 'utf8')).toBe('');
  });

  test('are none of none', () => {
    writeFiles(folder, new Map());
    expect(readdirSync(folder)).toEqual([]);
  });
});
