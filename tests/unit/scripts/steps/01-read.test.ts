/**
 * Reference values: the order and the titles of the five plans as a language model read them in
 * content/sources; the other files are made up, their bytes counted by a language model.
 * No person has checked them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describePlan, readOrigins, readSource } from '#scripts/steps/01-read.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import type { Origin } from '#src/schemas/origin.ts';
import { sourceOf } from './new-town.ts';

let folder: string;
let problems: Problem[];
const report = (problem: Problem) => problems.push(problem);

beforeEach(() => {
  problems = [];
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  mkdirSync(join(folder, 'sources'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('origin files', () => {
  test('of the five plans are in plan order', () => {
    expect(readOrigins('content', report).plans.map(({ id }) => id)).toEqual([
      'mengjin',
      'taishan',
      'yunxi',
      'qingtongxia',
      'hebi',
    ]);
    expect(problems).toEqual([]);
  });

  test('that are not there are reported once, with the folder', () => {
    expect(readOrigins(folder, report)).toEqual({ plans: [], upstreams: [] });
    expect(problems).toMatchObject([
      { file: join(folder, 'sources'), found: 'there is no <plan>.origin.yml here' },
    ]);
    expect(readOrigins(join(folder, 'nowhere'), report).plans).toEqual([]);
    expect(problems).toHaveLength(2);
  });

  test('are asked for each text that has none', () => {
    writeFileSync(join(folder, 'sources/a.txt'), '甲');
    readOrigins(folder, report);
    expect(problems.map(({ found }) => found)).toContain('this text has no origin file');
  });
});

describe('a source', () => {
  /** Reads these bytes as the file of the new town. */
  function read(bytes: Uint8Array, origin: Partial<Origin> = {}) {
    writeFileSync(join(folder, 'sources/new-town.txt'), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return readSource(folder, sourceOf('', { sha256, ...origin }).origin, report);
  }

  test('is decoded character for character, its byte-order mark and line ends kept', () => {
    expect(read(Buffer.from('\ufeff新城区\r\n𠮷，ＡＢ\n'))?.text).toBe(
      '\ufeff新城区\r\n𠮷，ＡＢ\n',
    );
    expect(problems.map(({ found }) => found)).toEqual([
      'title should be “新城区” here, the file has “新城”',
      'period should be “新城区” here, the file has “新城”',
      'status should be “新城区” here, the file has “新城”',
    ]);
  });

  test('in GB18030 is decoded where its origin file says so', () => {
    // 新 D0C2, 城 B3C7, 区 C7F8
    const bytes = Uint8Array.of(0xd0, 0xc2, 0xb3, 0xc7, 0xc7, 0xf8);
    expect(read(bytes, { encoding: 'gb18030' })?.text).toBe('新城区');
    expect(problems).toEqual([]);
    expect(read(bytes)).toBeUndefined();
    expect(problems.map(formatProblem).join()).toMatch(/new-town\.txt {2}byte 2 is not utf-8/);
  });

  test('with a byte that does not belong is refused, and the byte counted from 1', () => {
    expect(read(Buffer.concat([Buffer.from('新城'), Buffer.of(0xff)]))).toBeUndefined();
    expect(problems).toMatchObject([{ found: 'byte 7 is not utf-8' }]);
  });

  test('that is empty, missing or another is refused', () => {
    expect(read(Buffer.of())).toBeUndefined();
    expect(readSource(folder, sourceOf('', { file: 'other.txt' }).origin, report)).toBeUndefined();
    expect(read(Buffer.from('新城区'), { sha256: 'a'.repeat(64) })).toBeUndefined();
    expect(problems.map(({ found }) => found)).toEqual([
      'the source is empty',
      'the source is missing',
      expect.stringMatching(/^the source has changed: its SHA-256 is [0-9a-f]{64}, .* says a{64}$/),
    ]);
  });

  test('proves what its origin file says, white space aside, with the place where it does not', () => {
    const issuer = { value: '新城区政府', quote: '新城区政府', span: { start: 5, end: 11 } };
    read(Buffer.from('新城区\n\n新城 区政府'), { issuer });
    expect(problems).toEqual([]);
    read(Buffer.from('新城区\n\n新城 区政协'), { issuer });
    expect(problems.map(formatProblem)).toEqual([
      `${join(folder, 'sources/new-town.txt')}:3:1  issuer should be “新城区政府” here, the file has “新城区政协”
  → correct the quote or the span of issuer in the origin file`,
    ]);
  });
});

describe('the plan in the data', () => {
  test('has the values of the origin file, not their proofs', () => {
    const proof = { quote: '甲', span: { start: 0, end: 1 } };
    const plan = describePlan(
      sourceOf('新城区𠮷', {
        issuer: { value: '区政府', ...proof },
        docNumber: { value: '新政〔2022〕1号', ...proof },
        signedOn: { value: '2022-03-25', ...proof },
        indexNumber: { value: '41/2022-1', ...proof },
        attribution: { value: '日报', ...proof },
      }),
    );
    expect(plan).toMatchObject({
      id: 'new-town',
      order: 6,
      title: { zh: '新城区', en: 'New Town' },
      issuer: '区政府',
      docNumber: '新政〔2022〕1号',
      signedOn: '2022-03-25',
      issuedOn: null,
      publishedOn: null,
      period: { start: 2021, end: 2025 },
      periodDerivedFrom: '新城区',
      status: 'final',
      obtained: { how: 'unknown', indexNumber: '41/2022-1' },
      stated: { subject: null, validity: null, attribution: '日报', disclosure: null },
    });
    expect(plan.title).not.toHaveProperty('quote');
    const sha256 = '0'.repeat(64);
    const published = { file: 'sources/new-town.txt', sha256, encoding: 'utf-8', masked: 0 };
    const file = { file: 'new-town.txt', sha256, encoding: 'utf-8', characters: 5 };
    expect(plan.source).toEqual({ ...file, published });
  });

  test.each([
    ['（2021—2025年）', null],
    ['（２０２１－２０２５）', null],
    ['“十四五”', '“十四五”'],
    ['（2021—25年）', '（2021—25年）'],
  ])('has the period of %s as derived from %s', (quote, derivedFrom) => {
    const period = { start: 2021, end: 2025, quote, span: { start: 0, end: 1 }, reason: '' };
    expect(describePlan(sourceOf('', { period })).periodDerivedFrom).toBe(derivedFrom);
  });

  test('has another checksum for the copy in which foreign words are masked, in UTF-8', () => {
    const published = { text: '新*＊', masked: 2 };
    const source = { ...sourceOf('新<城', { encoding: 'gb18030' }), published };
    expect(describePlan(source).source).toMatchObject({
      encoding: 'gb18030',
      published: {
        encoding: 'utf-8',
        masked: 2,
        sha256: createHash('sha256').update('新*＊').digest('hex'),
      },
    });
  });

  test.each([
    ['district', 'county'],
    ['county', 'county'],
    ['county-level-city', 'county'],
    ['prefecture-level-city', 'prefecture'],
  ] as const)('of a %s is of the level %s', (kind, level) => {
    expect(describePlan(sourceOf('', { kind }))).toMatchObject({ kind, level });
  });
});
