import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCodebook } from '#scripts/codebook/read-codebook.ts';
import { detectOrigin } from '#scripts/add-plan/detect-origin.ts';
import { corpus, readReference } from './corpus.ts';
import { NATIONAL } from './invented-upstream.ts';
import { atLeastOne } from '../at-least-one.ts';

const codebook = readCodebook('content/codebook', ({ found }) => {
  throw new Error(found);
});

const DATES_AND_ORIGIN = [
  ...(['signedOn', 'issuedOn', 'publishedOn', 'indexNumber'] as const),
  ...(['subject', 'validity', 'attribution', 'disclosure'] as const),
];

describe('the origin of a plan, told from its file', () => {
  test.each(
    atLeastOne(
      corpus.plans.map(({ source }) => ({ id: source.origin.id, written: source.origin })),
    ),
  )('$id agrees with the origin file, which the program did not write', ({ id, written }) => {
    if (!codebook) throw new Error('no codebook');
    const bytes = readFileSync(`content/sources/${id}.txt`);
    const { origin } = detectOrigin(
      bytes,
      { id, order: written.order, enteredOn: '2026-11-21' },
      codebook.sections,
    );
    const told = ({ encoding, sha256, kind, issuer, docNumber, short }: typeof origin) => [
      [encoding, sha256, kind, short.zh],
      [issuer, docNumber],
    ];
    expect(told(origin)).toEqual(told(written));
    for (const field of atLeastOne(DATES_AND_ORIGIN)) expect(origin[field]).toEqual(written[field]);
    expect(origin.title.zh).toBe(written.title.zh);
    expect([origin.period.start, origin.period.end]).toEqual([
      written.period.start,
      written.period.end,
    ]);
    expect(origin.status.value).toBe(written.status.value);
    expect(origin.province.zh).toBe(written.province.zh);
  });

  test('asks for what the file does not tell', () => {
    if (!codebook) throw new Error('no codebook');
    const bytes = readFileSync('content/sources/qingtongxia.txt');
    const { questions } = detectOrigin(
      bytes,
      { id: 'q', order: 1, enteredOn: '2026-11-21' },
      codebook.sections,
    );
    expect(questions.join('\n')).toMatch(/kind is a guess \(county-level-city\)/);
    expect(questions.join('\n')).toMatch(/prefecture\.zh is not told by the file/);
  });
});

describe('npm run add-plan', () => {
  let folder: string;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [resolve('scripts/add-plan.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'add-plan-'));
    cpSync('content/codebook', join(folder, 'content/codebook'), { recursive: true });
    mkdirSync(join(folder, 'content/sources'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('takes a sixth plan in and names what is open, with place and remedy', () => {
    const text = readFileSync('content/sources/mengjin.txt', 'utf8')
      .replaceAll('孟津', '新城')
      .replace('参与单位：区教体局、科工局、民政局', '参与单位：区教体局、科工局、区量子局');
    writeFileSync(join(folder, 'new-town.txt'), text);
    const { stdout, status } = run('new-town.txt');
    expect(stdout).toMatch(/^洛阳市新城区十四五全民科学素质行动规划纲要实施方案/);
    expect(stdout).toMatch(/signedOn +2022-03-25/);
    expect(stdout).toMatch(/30个 +science-bases \(rule\) +new-town-infrastructure-2-4/);
    expect(stdout).toMatch(
      /new-town\.txt:\d+:\d+ {2}agency “区量子局” is not in the vocabulary\n {2}→ add it/,
    );
    expect(stdout).toMatch(/\n1 problem\(s\)/); // 市…局新城分局 is known by its parent
    expect(stdout).toMatch(/characters: (\d+) of \1 accounted for/);
    expect(status).toBe(1);
  });

  test('takes a text of a higher level in as it is, and says what it does not know', () => {
    cpSync('content/sources/hebi.txt', join(folder, 'content/sources/hebi.txt'));
    cpSync('content/sources/hebi.origin.yml', join(folder, 'content/sources/hebi.origin.yml'));
    writeFileSync(join(folder, 'outline.txt'), NATIONAL);
    const { stdout, status } = run('outline.txt', '--upstream');
    expect(stdout).toMatch(/^全民科学素质行动试验纲要（２０２１—２０３５年）\n {2}written to/);
    expect(stdout).toMatch(
      /level +national\n {2}issuer +国务院\n {2}docNumber +国试发〔2021〕99号/,
    );
    expect(stdout).toMatch(/signedOn +not in the file\n {2}issuedOn +2021-06-03/);
    expect(stdout).toMatch(/stands above: hebi\nsentences: 6\ncharacters: \d+, masked: 23\n/);
    expect(stdout).toMatch(/outline\.origin\.yml {2}obtained says “not known”: say how/);
    expect(stdout).toMatch(/English names \(title, province, prefecture\): fill them in/);
    expect(stdout).toMatch(
      /\n0 problem\(s\) and 2 question\(s\) open\. Then run `npm run content`/,
    );
    expect(readFileSync(join(folder, 'content/sources/outline.txt'), 'utf8')).toBe(NATIONAL);
    expect(status).toBe(0);
  });

  test('refuses a file that is no plan', () => {
    writeFileSync(join(folder, 'letter.txt'), '各位同事：\n周五开会。\n');
    const { stderr, status } = run('letter.txt');
    expect(stderr).toMatch(/letter\.txt {2}no chapter heading .* was found\n {2}→ is it a plan\?/);
    expect(status).toBe(1);
  });

  test('refuses a name that cannot be an id', () => {
    writeFileSync(join(folder, '新城.txt'), '一');
    expect(run('新城.txt').stderr).toMatch(/“新城” cannot be an id: name one with --id/);
  });
});

test('npm run data writes the open data of any content folder', () => {
  const out = mkdtempSync(join(tmpdir(), 'data-'));
  const args = [resolve('scripts/write-data.ts'), '--content', 'content', '--out', out];
  expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout).toContain(out);
  const rows: unknown = JSON.parse(readFileSync(join(out, 'quotas.json'), 'utf8'));
  expect(rows).toHaveLength(readReference('quotas.yml', 'quotas').length);
  rmSync(out, { recursive: true });
});
