/** What the findings say of the five plans, and that each is refused once a row of its data is another. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testFindings } from '#scripts/open-data/findings/list-findings.ts';
import { openDatabase } from '#scripts/open-data/findings/open-database.ts';
import { writeTables } from '#scripts/open-data/write-tables.ts';
import type { FindingEntry } from '#src/schemas/finding.ts';
import { GROUP_KEYS, PROJECT_KEYS } from '#src/schemas/vocabulary.ts';
import { atLeastOne } from '../at-least-one.ts';
import { DIRECTION_WORDS } from '../shared-words.ts';
import { readReference } from './corpus.ts';

/** A finding as read: the values of its Chinese sentence in their order, and a row that its refusal names. */
interface ReadFinding {
  id: string;
  zh: (string | number)[];
  names: string;
}

const references = readReference<ReadFinding>('findings.yml', 'findings');
const folder = mkdtempSync(join(tmpdir(), 'findings-'));
const entries: readonly FindingEntry[] = writeTables('content', folder).findings;
let database: DatabaseSync;

beforeAll(() => {
  database = openDatabase(folder);
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

/** The findings that hold, and what is said of the others. */
function ask(asked: readonly FindingEntry[]) {
  const refusals: string[] = [];
  const findings = testFindings(asked, database, ({ found }) => refusals.push(found));
  return { findings, refusals };
}

function entryOf(id: string): FindingEntry {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new Error(`findings.yml has no ${id}`);
  return entry;
}

test('the file has the findings that were read, and no other', () => {
  expect(entries.map(({ id }) => id)).toEqual(references.map(({ id }) => id));
});

test('one finding heads the home page, and each group and project has one of its own', () => {
  expect(entries.filter(({ head }) => head).map(({ id }) => id)).toEqual(['none-for-the-elderly']);
  const parts = new Set(entries.map(({ part }) => part));
  expect([...GROUP_KEYS, ...PROJECT_KEYS].filter((key) => !parts.has(key))).toEqual([]);
});

test('no finding tells where shared wording comes from', () => {
  const sentences = ask(entries).findings.flatMap(({ zh, en, counter }) => [
    ...[zh, en, counter.zh, counter.en],
  ]);
  expect(sentences.length).toBe(4 * references.length);
  expect(sentences.filter((text) => DIRECTION_WORDS.some((word) => word.test(text)))).toEqual([]);
});

describe.each(atLeastOne(references))('$id', ({ id, zh, names }) => {
  test('says what was read from the texts', () => {
    const { findings, refusals } = ask([entryOf(id)]);
    expect(refusals).toEqual([]);
    const [finding] = findings;
    const placed = [...entryOf(id).zh.matchAll(/\{(\w+)/gu)].map(([, name = '']) => name);
    const said = placed.map(
      (name) =>
        finding?.values.find((value) => [name, `${name}_zh`].includes(value.name))?.value ?? null,
    );
    expect(said.map(String)).toEqual(zh.map(String));
    expect(zh.filter((value) => !finding?.zh.includes(`${value}`))).toEqual([]);
  });

  test('is refused by name, with the row, once one row is another', () => {
    database.exec('SAVEPOINT whole');
    const { changes } = database.prepare(entryOf(id).breaks).run();
    const { findings, refusals } = ask([entryOf(id)]);
    database.exec('ROLLBACK TO whole');
    expect(changes).toBe(1);
    expect(findings).toEqual([]);
    expect(refusals.join('\n')).toContain(
      `the finding “${id}” (“${entryOf(id).en}”) is refuted by`,
    );
    expect(refusals.join('\n')).toContain(names);
  });
});

/** Changes that a counter-check must see besides the one that its finding names. */
const FURTHER: readonly [id: string, change: string, names: string][] = [
  [
    'ended-without-results',
    `UPDATE results SET targets = '[]' WHERE id = 'mengjin-look-4'`,
    'mengjin-youth-3-3-q1',
  ],
  [
    'association-leads-most',
    `UPDATE responsibilities SET section = 'youth' WHERE agency = 'science-association'`,
    '"education","times":10',
  ],
  [
    'most-clauses-set-work',
    `UPDATE clauses SET strength_word = '至少' WHERE id = 'yunxi-youth-1-1'`,
    'yunxi-youth-1-1',
  ],
];

test.each(atLeastOne(FURTHER))('%s is refused after %s', (id, change, names) => {
  database.exec('SAVEPOINT whole');
  database.exec(change);
  const { findings, refusals } = ask([entryOf(id)]);
  database.exec('ROLLBACK TO whole');
  expect(findings).toEqual([]);
  expect(refusals.join('\n')).toContain(names);
});
