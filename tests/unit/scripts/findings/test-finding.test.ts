/** The engine of findings, on a database of two plans made up for it. */
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { testFinding } from '#scripts/findings/test-finding.ts';
import { type FindingEntry, FindingsFile } from '#src/schemas/finding.ts';

const ENTRY: FindingEntry = {
  id: 'one-of-two',
  zh: '{plans}份方案中，只有{plan}有指标：{value}',
  en: '{plans:Word} plans, of which only {plan} sets a target: {value}',
  part: null,
  query: `SELECT (SELECT count(*) FROM plans) AS plans, plans.zh AS plan_zh, plans.en AS plan_en, value
    FROM quotas JOIN plans ON plans.id = plan`,
  rows: 'SELECT plan, id AS quota, value FROM quotas',
  counter: {
    zh: '另有方案有数字',
    en: 'a numeral of another plan',
    query: 'SELECT plan, text FROM numbers WHERE plan NOT IN (SELECT plan FROM quotas)',
  },
  breaks: "UPDATE numbers SET plan = 'b' WHERE text = '1200'",
};

let database: DatabaseSync;
beforeEach(() => {
  database = new DatabaseSync(':memory:');
  database.exec(`
    CREATE TABLE plans (id TEXT, zh TEXT, en TEXT);
    CREATE TABLE sections (key TEXT);
    CREATE TABLE clauses (id TEXT);
    CREATE TABLE quotas (id TEXT, plan TEXT, value NUMERIC);
    CREATE TABLE numbers (plan TEXT, text TEXT);
    INSERT INTO plans VALUES ('a', '甲县', 'Town A'), ('b', '乙县（征求意见稿）', 'Town B (draft for comment)');
    INSERT INTO quotas VALUES ('a-q1', 'a', 1200);
    INSERT INTO numbers VALUES ('a', '1200');`);
});

const test = (change: Partial<FindingEntry> = {}) => testFinding({ ...ENTRY, ...change }, database);

describe('a finding that the data support', () => {
  it('has its sentences filled, its values and its proof', () => {
    expect(test()).toMatchObject({
      zh: '2份方案中，只有甲县有指标：1200',
      en: 'Two plans, of which only Town A sets a target: 1,200',
      path: '/findings/#one-of-two',
      head: false,
      values: [
        { name: 'plans', value: 2 },
        { name: 'plan_zh', value: '甲县' },
        { name: 'plan_en', value: 'Town A' },
        { name: 'value', value: 1200 },
      ],
      rows: [{ plan: 'a', quota: 'a-q1', value: 1200 }],
    });
  });

  it('follows the data', () => {
    database.exec("UPDATE quotas SET plan = 'b'; UPDATE numbers SET plan = 'b'");
    expect(test({ breaks: "UPDATE numbers SET plan = 'a'" })).toMatchObject({
      zh: '2份方案中，只有乙县（征求意见稿）有指标：1200',
    });
  });

  it('leaves the database as it was', () => {
    test();
    expect(database.prepare('SELECT * FROM numbers').all()).toEqual([{ plan: 'a', text: '1200' }]);
  });
});

describe('refused is', () => {
  it('what the counter-check refutes, with the rows', () => {
    database.exec("INSERT INTO numbers VALUES ('b', '30')");
    expect(test()).toEqual([
      'is refuted by 1 row, found when it looked for “a numeral of another plan”: {"plan":"b","text":"30"}',
    ]);
  });

  it('no more than five rows are shown of many', () => {
    for (let row = 0; row < 7; row += 1) database.exec("INSERT INTO numbers VALUES ('b', '3')");
    const [fault] = test() as string[];
    expect(fault).toMatch(/^is refuted by 7 rows.*, and 2 more$/);
  });

  it.each<[string, Partial<FindingEntry>, RegExp]>([
    ['a query that errs', { query: 'SELECT * FROM towns' }, /^its query cannot be asked: .*towns/],
    ['rows that err', { rows: 'SELECT' }, /^its rows cannot be asked/],
    [
      'a counter-check that errs',
      { counter: { ...ENTRY.counter, query: 'SELECT x FROM plans' } },
      /^its counter cannot be asked: .*x/,
    ],
    [
      'a query without a row',
      { query: 'SELECT 1 FROM quotas WHERE value < 0' },
      /^its query gives no rows, and must give one$/,
    ],
    [
      'a query of two rows',
      { query: 'SELECT zh FROM plans' },
      /^its query gives 2 rows, and must give one$/,
    ],
    ['a placeholder without a column', { zh: `${ENTRY.zh}{level}` }, /no column for \{level\}/],
    [
      'a column that the English leaves out',
      { en: '{plans} plans, {plan}' },
      /^the column value does not stand in the en sentence$/,
    ],
    [
      'an empty value',
      { query: ENTRY.query.replace('plans.en AS', 'NULL AS') },
      /^\{plan\} is empty$/,
    ],
    ['no proof', { rows: 'SELECT plan FROM quotas WHERE value < 0' }, /^no row proves it$/],
    [
      'a proof of what is not there',
      { rows: "SELECT 'a-q9' AS quota" },
      /^its rows name the quota “a-q9”, which is not there$/,
    ],
    [
      'a counter-check that can never speak',
      { counter: { ...ENTRY.counter, query: 'SELECT plan FROM numbers WHERE 0' } },
      /^its counter-check says nothing even after the change of its breaks$/,
    ],
    ['a change of nothing', { breaks: "DELETE FROM numbers WHERE plan = 'c'" }, /changes 0 rows/],
    ['a change of two rows', { breaks: "UPDATE plans SET en = ''" }, /changes 2 rows/],
    ['a change that errs', { breaks: 'DELETE FROM towns' }, /^its breaks cannot be done: .*towns/],
    [
      'a query that writes',
      { rows: 'DELETE FROM quotas RETURNING plan' },
      /^its rows cannot be asked: .*readonly/,
    ],
  ])('%s', (_, change, fault) => {
    const faults = test(change);
    expect(faults).toHaveLength(1);
    expect((faults as string[])[0]).toMatch(fault);
  });
});

describe('the file refuses', () => {
  it.each<[string, FindingEntry[], RegExp]>([
    ['one id twice', [ENTRY, ENTRY], /two findings have one id/],
    [
      'two heads',
      [
        { ...ENTRY, head: true },
        { ...ENTRY, id: 'other', head: true },
      ],
      /one finding at most is the `head`/,
    ],
    ['a full stop', [{ ...ENTRY, zh: `${ENTRY.zh}。` }], /without a full stop/],
  ])('%s', (_, findings, message) => {
    expect(FindingsFile.safeParse({ findings }).error?.message).toMatch(message);
  });
});
