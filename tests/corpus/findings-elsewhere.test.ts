/** Findings are of the plans that are read: with another plan they are asked anew, and other content has its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSyntheticContent } from '#scripts/bench/synthetic-content.ts';

/** A plan of a place that there is not, made up for this test: short, with a number for the elderly and a sum. */
const NEW_TOWN = `新城县人民政府办公室关于印发《新城县全民科学素质行动规划纲要实施方案（2021—2025年）》的通知

各乡镇人民政府：
《新城县全民科学素质行动规划纲要实施方案（2021—2025年）》已经县政府同意，现印发给你们，请认真贯彻落实。
新城县人民政府办公室
2022年6月1日

新城县全民科学素质行动规划纲要实施方案（2021—2025年）

一、总体要求
（一）指导思想
以习近平新时代中国特色社会主义思想为指导。
（二）主要目标
到2025年，公民具备科学素质的比例超过12%。
二、提升行动
（一）青少年科学素质提升行动
1.加强教师队伍建设。加强农村学校科学教师培训。
牵头单位：县教体局。
（二）老年人科学素质提升行动
1.开展智慧助老行动。到2025年，培训老年人2000人次。
牵头单位：县科协。
三、组织实施
（一）加强经费保障。每年安排科普经费50万元。
`;

const ABSENT = [
  ...['farmers', 'workers', 'officials'],
  ...['resources', 'informatization', 'infrastructure', 'grassroots', 'talent'],
];

let folder: string;
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve(script), ...args], { cwd: folder, encoding: 'utf8' });
const writeData = () => run('scripts/write-data.ts', '--content', 'content', '--out', 'out');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'findings-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a sixth plan that says otherwise stops the build, which names what is true no longer and why', () => {
  cpSync('content', join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'new-town.txt'), NEW_TOWN);
  run('scripts/add-plan.ts', 'new-town.txt');
  const origin = join(folder, 'content/sources/new-town.origin.yml');
  const absent = ABSENT.map((section) => `  - { section: ${section}, why: Not in the file. }\n`);
  const asked = readFileSync(origin, 'utf8').replace('absent: []\n', `absent:\n${absent.join('')}`);
  writeFileSync(origin, asked);
  const { status, stderr } = writeData();
  const said = (id: string) => stderr.split('\n').find((line) => line.includes(`“${id}”`)) ?? '';
  expect(status).toBe(1);
  expect(said('none-for-the-elderly')).toMatch(
    /and not one target for the elderly”\) is refuted by \d+ rows.*new-town-elderly-1-1/,
  );
  expect(said('money-without-an-amount')).toMatch(/is refuted by .*每年安排科普经费50万元/);
  expect(said('no-talent-project')).toMatch(/its query gives 2 rows, and must give one$/);
  expect(said('literacy-beside-provinces')).toMatch(/is refuted by 1 row.*"plan":"new-town"/);
  // What it does not touch is not complained of.
  expect(said('few-can-be-compared')).toBe('');
  expect(said('officials-only-in-the-draft')).toBe('');
  expect(stderr).toContain('→ see whether the data or the sentence is wrong: correct the data, or');
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('made-up content has no findings of the five plans, and is written without any', () => {
  writeSyntheticContent(join(folder, 'content'), 13);
  const { status, stderr } = writeData();
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(readFileSync(join(folder, 'out/findings.json'), 'utf8'))).toEqual([]);
  expect(readFileSync(join(folder, 'out/plans.json'), 'utf8').split('\n')).toHaveLength(13 + 3);
});
