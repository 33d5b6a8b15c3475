/**
 * Reference values: what YAML and JSON say of the records of a small plan that was made up for the
 * test, and the records themselves, read back. Written by a language model, checked by no person.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPlan } from '#scripts/read-plan.ts';
import { renderPlanFiles, writeFiles } from '#scripts/steps/12-write.ts';
import type { ReadPlan } from '#scripts/steps/plan.ts';
import { codebook, NEW_TOWN, sourceOf } from './new-town.ts';

const TITLE = '新城区全民科学素质行动规划纲要实施方案';
const title = { zh: TITLE, en: 'Plan: of “New Town”', quote: TITLE, span: { start: 0, end: 19 } };
/** Without quotation marks YAML 1.1 would take it for a date. */
const signedOn = { value: '2022-03-25', quote: '新城区', span: { start: 0, end: 3 } };
const text = NEW_TOWN.replace(
  '以校园为主阵地。',
  '以20~30%的校园为主阵地，"新增"5--8家<b>，算力<10E {…}。',
);
const read = readPlan(sourceOf(text, { title, signedOn }), codebook, () => undefined);
const whole: ReadPlan = {
  ...read,
  sections: read.sections.map((entry) => ({
    ...entry,
    quotas: entry.quotas.map((quota) => ({ ...quota, comparableWith: [] })),
  })),
};
const files = renderPlanFiles(whole);
const frontmatterOf = (name: string): unknown =>
  parse(/^---\n(.*)\n---\n/s.exec(files.get(name) ?? '')?.[1] ?? '');

test('a plan is a file of its own and one for each part that it has', () => {
  expect([...files.keys()]).toEqual([
    'new-town/plan.yml',
    'new-town/overview.mdx',
    'new-town/youth.mdx',
    'new-town/implementation.mdx',
  ]);
});

test('the plan is read back as it was', () => {
  expect(parse(files.get('new-town/plan.yml') ?? '', { version: '1.1' })).toEqual(whole.plan);
});

test.each(['overview', 'youth', 'implementation'])(
  'the records of %s are read back as they were',
  (key) => {
    const entry = whole.sections.find(({ section }) => section.key === key);
    expect(entry?.clauses.length).toBeGreaterThan(0);
    expect(frontmatterOf(`new-town/${key}.mdx`)).toEqual(entry);
  },
);

test('the words stand in the frontmatter, a record a line, and never in the body', () => {
  const [, head = '', body = ''] = (files.get('new-town/youth.mdx') ?? '').split(/^---$/m);
  expect(body).toBe('\n\n<SectionText {...frontmatter} {...props} />\n');
  const lines = head.split('\n');
  expect(lines.filter((line) => line.includes('"id":"new-town-youth-1-1"'))).toHaveLength(1);
  expect(lines).toContain('quotas:');
  expect(lines.filter((line) => line.startsWith('  - {'))).toHaveLength(
    2 + 4 + 3 + 4, // items, sentences, numbers (30%, 8家, 300人次), bodies
  );
});

test('a list without records is written as an empty one', () => {
  expect(files.get('new-town/implementation.mdx')).toContain('\nquotas: []\n');
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
