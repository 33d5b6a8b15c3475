import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import { openCorpus } from '#scripts/open-corpus.ts';
import { corpus } from './corpus.ts';
import { encodeGb18030 } from './gb18030.ts';

let folder: string;
const at = (path: string) => join(folder, 'content', path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plans-'));
  cpSync('content/sources', at('sources'), { recursive: true });
  cpSync('content/codebook', at('codebook'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The problems of the changed content folder, as they would be printed. */
function problems(): string[] {
  const found: Problem[] = [];
  openCorpus(at(''), (problem) => found.push(problem));
  return found.map(formatProblem);
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));
}

/** Changes a source and its checksum with it, as a new version of the file would come. */
function editSource(plan: string, change: (text: string) => string): void {
  edit(`sources/${plan}.txt`, change);
  const sha256 = createHash('sha256')
    .update(readFileSync(at(`sources/${plan}.txt`)))
    .digest('hex');
  edit(`sources/${plan}.origin.yml`, (text) => text.replace(/(?<=\nsha256: )\w+/, sha256));
}

describe('a source', () => {
  test('that is missing is named', () => {
    rmSync(at('sources/hebi.txt'));
    expect(problems().join()).toMatch(/hebi\.txt {2}the source is missing\n {2}→ put the file/);
  });

  test('that is empty is named', () => {
    writeFileSync(at('sources/hebi.txt'), '');
    expect(problems().join()).toMatch(/hebi\.txt {2}the source is empty/);
  });

  test('that has changed is named with both checksums', () => {
    edit('sources/taishan.txt', (text) => text.replace('18%', '19%'));
    expect(problems().join()).toMatch(/taishan\.txt {2}the source has changed: .*92daf93619a5/);
  });

  test('that is not UTF-8 is named with the byte', () => {
    const bytes = Buffer.concat([Buffer.from('一、总体要求\n'), Buffer.from([0xc4, 0xe3])]);
    writeFileSync(at('sources/hebi.txt'), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    edit('sources/hebi.origin.yml', (text) => text.replace(/(?<=\nsha256: )\w+/, sha256));
    expect(problems().join()).toMatch(
      /hebi\.txt {2}byte \d+ is not utf-8\n {2}→ state the true encoding/,
    );
  });

  test('in GB18030 is read the same when the origin file declares it', () => {
    const bytes = encodeGb18030(readFileSync(at('sources/taishan.txt'), 'utf8'));
    writeFileSync(at('sources/taishan.txt'), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    edit('sources/taishan.origin.yml', (text) =>
      text.replace('encoding: utf-8', 'encoding: gb18030').replace(/(?<=\nsha256: )\w+/, sha256),
    );
    const read = openCorpus(at(''), (problem) => {
      throw new Error(formatProblem(problem));
    });
    const sectionsOf = (of: typeof corpus.plans | undefined) =>
      of?.find(({ plan }) => plan.id === 'taishan')?.sections;
    expect(sectionsOf(read && [...read.readPlans()])).toEqual(sectionsOf(corpus.plans));
  });

  test('without an origin file is named', () => {
    rmSync(at('sources/hebi.origin.yml'));
    expect(problems().join()).toMatch(/hebi\.txt {2}this text has no origin file/);
  });
});

describe('words that no rule knows', () => {
  test.each([
    [
      'a heading',
      '三、重点工程',
      '三、其他事项',
      /mengjin\.txt:\d+:\d+ {2}the chapter heading “其他事项” is not known/,
    ],
    [
      'an agency',
      '牵头单位：区农业农村局、区科协',
      '牵头单位：区农业农村局、区量子局',
      /agency “区量子局” is not in the vocabulary\n {2}→ add it, or an alias, to/,
    ],
    [
      'a number',
      '科技志愿者800人',
      '科技志愿者800丁',
      /mengjin\.txt:\d+:\d+ {2}no rule knows the number in “.*800丁/,
    ],
    ['a part', '（四）老年人科学素质提升行动', '（四）夕阳红', /the heading “夕阳红” is not known/],
    [
      'trailing words',
      '提高资金使用效益。',
      '提高资金使用效益。点击下载',
      /the sentence “…点击下载” has no end/,
    ],
  ])('%s is named with its place', (_, from, to, message) => {
    editSource('mengjin', (text) => text.replace(from, to));
    expect(problems().join('\n')).toMatch(message);
  });
});

describe('a decision of the codebook', () => {
  test('that matches no number of the text is named', () => {
    edit('codebook/quotas.yml', (text) => text.replace('培训300人次', '培训301人次'));
    const found = problems().join('\n');
    expect(found).toMatch(/no decision says what “300人次” counts/);
    expect(found).toMatch(/the decision on “.*培训301人次” \(mengjin, youth\) matches no quota/);
  });

  test('that leaves open which of two topics a number is on is named', () => {
    edit('codebook/quotas.yml', (text) => text.replace('    topic: farmers-leaders\n', ''));
    expect(problems().join('\n')).toMatch(
      /no decision says to which topic “培育农村创新创业带头人2000人以上” belongs: farmers-leaders, farmers-skills/,
    );
  });

  test('that puts a number under a topic that its sentence has not is named', () => {
    edit('codebook/quotas.yml', (text) =>
      text.replace('topic: farmers-leaders', 'topic: farmers-other'),
    );
    expect(problems().join('\n')).toMatch(/is put under farmers-other, its clause has/);
  });

  test('on a set phrase that stands in none of the texts is named', () => {
    edit('codebook/formulas.yml', (text) =>
      text.replace('zh: 坚持以人民为中心', 'zh: 以人民为轴心'),
    );
    expect(problems()).toEqual([
      'content/codebook/formulas.yml  the set phrase “以人民为轴心” stands in none of the texts\n  → write it as one of them does, or remove it',
    ]);
  });

  test('that leaves open whether a word of another level fits its plan is named', () => {
    editSource('qingtongxia', (text) => text.replace('服务全市经济社会', '服务全县经济社会'));
    const found = problems().join('\n');
    expect(found).toMatch(
      /qingtongxia\.txt:\d+:\d+ {2}no decision says whether “全县” fits the plan: it names another level\n {2}→ read the sentence, and add it to content\/codebook\/misfits\.yml/,
    );
  });

  test('on a word of another level that is not there is named', () => {
    edit('codebook/misfits.yml', (text) => text.replace('推动全区创新', '推动全市创新'));
    expect(problems().join('\n')).toMatch(
      /misfits\.yml {2}the decision on “.*推动全市创新.*” \(qingtongxia, officials\) holds no word that names/,
    );
  });

  test('with an unknown indicator is named', () => {
    edit('codebook/indicators.yml', (text) => text.replace('id: vr-classroom-coverage', 'id: vr'));
    expect(problems().join()).toMatch(
      /indicator “vr-classroom-coverage” of “.*” is not in the codebook/,
    );
  });

  test('that calls a sibling what is no indicator is named', () => {
    edit('codebook/indicators.yml', (text) =>
      text.replace('[volunteers, volunteers-recruited]', '[volunteers, helpers]'),
    );
    expect(problems()).toEqual([expect.stringContaining('the sibling “helpers” is no indicator')]);
  });

  test('with a mistyped field is named with its line', () => {
    edit('codebook/agencies.yml', (text) => text.replace(/^ {4}kind: party/m, '    kind: partei'));
    expect(problems().join()).toMatch(/agencies\.yml:\d+:\d+ {2}agencies\.0\.kind: Invalid option/);
  });

  test('in broken YAML is named with its line', () => {
    edit('codebook/agencies.yml', (text) => `${text}\n  - {`);
    expect(problems().join()).toMatch(/agencies\.yml:\d+:\d+ {2}.*\n {2}→ correct the YAML/);
  });

  test('under the wrong head of the codings is named', () => {
    edit('codebook/coding/adjudication.yml', (text) =>
      text.replace('- clause: hebi-resources-1-1', '- clause: taishan-youth-2-5'),
    );
    expect(problems().join('\n')).toMatch(/taishan-youth-2-5 is coded youth-competitions/);
    edit('codebook/coding/adjudication.yml', (text) =>
      text.replace('- clause: hebi-farmers-2-1', '- clause: hebi-workers-3-2'),
    );
    expect(problems().join('\n')).toMatch(
      /hebi-workers-3-2 is decided although both readers agree\n {2}→ remove the decision, or/,
    );
  });

  test('on the place of a date is checked against the source', () => {
    edit('sources/hebi.origin.yml', (text) =>
      text
        .replace('quote: "2022年5月26日"', 'quote: "2022年5月28日"')
        .replace("quote: '2022年5月26日'", "quote: '2022年5月28日'"),
    );
    expect(problems().join()).toMatch(
      /hebi\.txt:\d+:\d+ {2}signedOn should be “2022年5月28日” here/,
    );
  });
});

test('with problems nothing is written and the exit code is 1', () => {
  rmSync(at('sources/hebi.txt'));
  rmSync(at('sources/yunxi.txt'));
  const script = resolve('scripts/build-content.ts');
  const run = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(
    /hebi\.txt.*missing[\s\S]*yunxi\.txt.*missing|yunxi\.txt.*missing[\s\S]*hebi\.txt.*missing/,
  );
  expect(run.stderr).toMatch(/2 problem\(s\): nothing was written/);
  expect(existsSync(at('plans'))).toBe(false);
  expect(execFileSync('ls', [folder], { encoding: 'utf8' }).trim()).toBe('content');
});
