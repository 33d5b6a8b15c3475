/**
 * Texts of a higher level, made up, among the five plans: what is read of them, what that says of the origin
 * of words, and that nothing else of the data changes. Which sentences stand in which plans, a language model
 * read in content/sources; no person has checked it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCorpus } from '#scripts/open-corpus.ts';
import { formatProblem, type Problem } from '#scripts/text/problem.ts';
import type { ReuseRun } from '#src/schemas/wording.ts';
import { wordingKey } from '#src/text/wording.ts';
import { atLeastOne } from '../at-least-one.ts';
import { addUpstream, HENAN, HENAN_PLAN, NATIONAL, OUTLINE } from './invented-upstream.ts';

let folder: string;
const sources = () => join(folder, 'sources');
const at = (file: string) => join(sources(), file);

/** A content folder of the five plans alone. */
function makeContent(): void {
  folder = mkdtempSync(join(tmpdir(), 'upstream-'));
  cpSync('content/sources', sources(), { recursive: true });
  cpSync('content/codebook', join(folder, 'codebook'), { recursive: true });
  // A finding that says that no such text is given holds no longer.
  writeFileSync(join(folder, 'codebook/findings.yml'), 'findings: []\n');
}

const removeContent = () => {
  rmSync(folder, { recursive: true });
};

function problems(): string[] {
  const found: Problem[] = [];
  openCorpus(folder, (problem) => found.push(problem));
  return found.map(formatProblem);
}

function open() {
  const opened = openCorpus(folder, (problem) => {
    throw new Error(formatProblem(problem));
  });
  if (!opened) throw new Error('the content cannot be read');
  const { runs, shares, counts, upstreamShares, near } = opened.readWording();
  return {
    upstreams: opened.upstreams,
    runs: [...runs],
    shares: [...shares],
    counts: [...counts],
    upstreamShares: [...upstreamShares],
    near: [...near],
  };
}

/** The rows on these very words; what each says. */
function said(runs: readonly ReuseRun[], words: string) {
  const same = runs.filter(({ text }) => wordingKey(text) === wordingKey(words));
  return same.map(({ origin, plans, upstream }) => [
    origin,
    plans.join(' '),
    upstream.map((place) => place.upstream).join(' '),
  ]);
}

describe('a national text', () => {
  let opened: ReturnType<typeof open>;
  beforeAll(() => {
    makeContent();
    addUpstream(sources(), NATIONAL, OUTLINE);
    opened = open();
  });
  afterAll(removeContent);

  test('has its facts in the data, and its sentences as they stand, headings and contents too', () => {
    const [{ upstream, witness }] = atLeastOne(opened.upstreams) as [
      (typeof opened.upstreams)[number],
    ];
    expect(upstream).toMatchObject({
      id: 'invented-outline',
      level: 'national',
      title: { zh: '全民科学素质行动试验纲要（２０２１—２０３５年）' },
      docNumber: '国试发〔２０２１〕９９号',
      source: { file: 'invented-outline.txt', characters: NATIONAL.length },
    });
    const sentences = witness.clauses.map(({ words }) => words.text);
    expect(sentences.slice(1)).toEqual([
      '国务院目录一、前言…………………………1二、提升行动………………………2一、前言试验纲要提出，科学素质是公民素质的组成部分。',
      '二、提升行动（一）青少年１．开展科学家精神进校园活动，将科学精神融入课堂教学和课外实践活动，让学校各有办法。',
      '２．实施主题科普联合行动，打造贯穿全年的科普工作经常化链条。',
      '（二）农民基层科普信息员覆盖率达到９０％以上，各地可以再高一些。',
      '（教育部牵头，试验部参加）',
    ]);
  });

  test('keeps each of its characters in one sentence, or masks it as noise', () => {
    const [{ witness, source }] = atLeastOne(opened.upstreams) as [
      (typeof opened.upstreams)[number],
    ];
    const places = witness.clauses.flatMap(({ words }) => words.offsets);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    const units = NATIONAL.split('');
    for (const place of atLeastOne(places)) units[place] = ' ';
    expect(units.join('').replace(/\s+/g, ' ').trim()).toBe('&gt; &gt; <br/> — 1 — — 2 —');
    expect(source.published.masked).toBe(23);
    expect(source.published.text).toContain('首页 **** 政策 **** 正文*****');
  });

  test.each([
    [
      'two plans and in it, inherited',
      '开展科学家精神进校园活动，将科学精神融入课堂教学和课外实践活动',
      ['inherited', 'mengjin hebi', 'invented-outline'],
    ],
    [
      'three plans and in it, inherited', // 活动 here, 行动 in 泰山
      '动，将科学精神融入课堂教学和课外实践活动',
      ['inherited', 'mengjin taishan hebi', 'invented-outline'],
    ],
    [
      'one plan and in it, across a page end there, inherited',
      '实施主题科普联合行动，打造贯穿全年的科普工作经常化链条',
      ['inherited', 'taishan', 'invented-outline'],
    ],
    [
      'two plans and in it, its digits of full width, inherited',
      '科普信息员覆盖率达到90%以上',
      ['inherited', 'yunxi qingtongxia', 'invented-outline'],
    ],
    [
      'two plans and not in it, shared',
      '内容，实现科普内容多渠道全媒体传播。引导主流媒体加大科技宣传力度，增加科普内容、增设科普专栏',
      ['shared', 'taishan hebi', ''],
    ],
  ])('words in %s', (_, words, row) => {
    expect(said(opened.runs, words)).toEqual([row]);
  });

  test('is told from plans in all rows, and its spans hold the words', () => {
    const places = opened.runs.flatMap(({ text, upstream }) =>
      upstream.map((place) => ({ ...place, text })),
    );
    for (const { text, span } of atLeastOne(places)) {
      const words = NATIONAL.slice(span.start, span.end).replace(/— \d —/g, '');
      expect(wordingKey(words.replace(/\s/g, ''))).toBe(wordingKey(text));
    }
    const plans = ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi'];
    const named = opened.runs.flatMap(({ plans }) => plans);
    expect(new Set(atLeastOne(named))).toEqual(new Set(plans));
    expect(new Set(opened.shares.map(({ other }) => other))).toEqual(new Set(plans));
    expect(opened.near.map(({ other }) => other)).not.toContain('invented-outline');
  });

  test('leaves the rows in the order of the plans', () => {
    const order = ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi'];
    const places = opened.runs.map(
      ({ occurrences: [first] }) =>
        order.indexOf(first?.plan ?? '') * 1e6 + (first?.span.start ?? 0),
    );
    expect(places).toEqual(atLeastOne(places).toSorted((a, b) => a - b));
  });

  test('has a share of each plan, counted like those of plans', () => {
    const whole = opened.upstreamShares.filter(({ section }) => section === null);
    expect(whole.map(({ plan, upstream }) => [plan, upstream])).toEqual([
      ['mengjin', 'invented-outline'],
      ['taishan', 'invented-outline'],
      ['yunxi', 'invented-outline'],
      ['qingtongxia', 'invented-outline'],
      ['hebi', 'invented-outline'],
    ]);
    const ofPart = (plan: string, part: string) =>
      opened.upstreamShares.find((row) => row.plan === plan && row.section === part)?.shared;
    // 实施主题科普联合行动，打造贯穿全年的科普工作经常化链条
    expect(ofPart('taishan', 'grassroots')).toBe(26);
    // 开展科学家精神进校园活动，将科学精神融入课堂教学和课外实践活动
    expect(ofPart('hebi', 'youth')).toBe(30);
  });

  test('sorts the characters of each plan: nothing is unknown any more', () => {
    for (const { plan, section, characters, byPlans, origins } of atLeastOne(opened.counts)) {
      const { inherited, shared, unknown, local } = origins;
      expect(inherited + shared + local, `${plan} ${section}`).toBe(characters);
      expect(unknown).toBe(0);
      expect(local).toBeLessThanOrEqual(byPlans[0] ?? 0);
    }
    const grassroots = opened.counts.find(
      ({ plan, section }) => plan === 'taishan' && section === 'grassroots',
    );
    expect(grassroots?.origins.inherited).toBe(26);
    expect(grassroots?.origins.local).toBe((grassroots?.byPlans[0] ?? 0) - 26);
  });
});

describe('the text of a province', () => {
  let opened: ReturnType<typeof open>;
  beforeAll(() => {
    makeContent();
    addUpstream(sources(), HENAN, HENAN_PLAN);
    opened = open();
  });
  afterAll(removeContent);

  test('is read in its own encoding, and stands above the plans of its province alone', () => {
    const [first] = opened.upstreams;
    expect(first?.witness.clauses.map(({ words }) => words.text)).toContain(
      '第三条实施主题科普联合行动，打造贯穿全年的科普工作经常化链条。',
    );
    expect([...(first?.witness.covers ?? [])]).toEqual(['mengjin', 'hebi']);
    expect(new Set(opened.upstreamShares.map(({ plan }) => plan))).toEqual(
      new Set(['mengjin', 'hebi']),
    );
  });

  test.each([
    [
      'plans of two provinces and in it, inherited',
      '将科学精神融入课堂教学和课外实践活动',
      ['inherited', 'mengjin taishan hebi', 'invented-henan'],
    ],
    [
      'its own plans and not in it, shared',
      '落实国家和省、市中长期科技、教育、人才发展规划纲要，将科普人才发展纳入各级各类各行业人才发展规划。完善动员激励机制，调动科技工作者参与科普工作积极性',
      ['shared', 'mengjin hebi', ''],
    ],
    [
      'plans of two provinces and not all in it, unknown',
      '内容，实现科普内容多渠道全媒体传播。引导主流媒体加大科技宣传力度，增加科普内容、增设科普专栏',
      ['unknown', 'taishan hebi', ''],
    ],
    [
      'plans of two provinces, those of them that are in it, inherited',
      '实现科普内容多渠道全媒体传播。引导主流媒体加大科技宣传力度，增加科普内容', // over a 。
      ['inherited', 'taishan hebi', 'invented-henan'],
    ],
    [
      'plans of other provinces and in it, unknown',
      '发展壮大老年志愿者队伍，鼓励支持老年人积极参与社会治理、科学普及等志愿工作',
      ['unknown', 'yunxi qingtongxia', 'invented-henan'],
    ],
  ])('words in %s', (_, words, row) => {
    expect(said(opened.runs, words)).toEqual([row]);
  });

  test('makes no run with one plan of another province', () => {
    const words = '实施主题科普联合行动，打造贯穿全年的科普工作经常化链条';
    expect(said(opened.runs, words)).toEqual([]);
    const grassroots = opened.counts.find(
      ({ plan, section }) => plan === 'taishan' && section === 'grassroots',
    );
    expect(grassroots?.origins.local).toBe(grassroots?.byPlans[0]);
  });
});

describe('what cannot be read is named with its file', () => {
  beforeEach(() => {
    makeContent();
    addUpstream(sources(), NATIONAL, OUTLINE);
    return removeContent;
  });
  const edit = (change: (text: string) => string) => {
    const file = at('invented-outline.origin.yml');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };

  test('a file that has changed', () => {
    writeFileSync(at('invented-outline.txt'), `${NATIONAL}。`);
    expect(problems().join()).toMatch(/invented-outline\.txt {2}the source has changed: .*SHA-256/);
  });

  test('a field that is missing, or not known', () => {
    edit((text) => text.replace(/^level: .*\n/m, 'rank: 1\n'));
    expect(problems().join('\n')).toMatch(/origin\.yml {2}level is missing: expected one of "nat/);
    expect(problems().join('\n')).toMatch(/Unrecognized key: "rank"/);
  });

  test('a kind that is none', () => {
    edit((text) => text.replace('kind: upstream', 'kind: national'));
    expect(problems()).toEqual([
      expect.stringMatching(/origin\.yml:\d+:\d+ {2}kind: expected one of district,.*, upstream\n/),
    ]);
  });

  test('the id of a plan', () => {
    edit((text) => text.replace('id: invented-outline', 'id: hebi'));
    expect(problems().join()).toMatch(
      /sources {2}hebi\.txt and invented-outline\.txt have the same id “hebi”\n {2}→ give each/,
    );
  });

  test('places that do not fit the level', () => {
    edit((text) => text.replace('level: national', 'level: prefecture'));
    expect(problems().join('\n')).toMatch(/province: a national text names no province/);
    expect(problems().join('\n')).toMatch(/prefecture: the text of a prefecture names it/);
  });

  test('a place of which there is no plan', () => {
    addUpstream(sources(), HENAN, { ...HENAN_PLAN, province: { zh: '河南', en: 'Henan' } });
    expect(problems()).toEqual([
      expect.stringMatching(/invented-henan\.origin\.yml {2}there is no plan of 河南 that/),
    ]);
  });

  test('words that are not where they should be', () => {
    edit((text) => text.replace(/(docNumber:\n.*\n {2}quote: ).*/, '$1国试发'));
    expect(problems().join()).toMatch(
      /invented-outline\.txt:\d+:\d+ {2}docNumber should be “国试发”/,
    );
  });

  test('bare digits inside a sentence, which may be a page number or a number', () => {
    addUpstream(
      sources(),
      NATIONAL.replace('— 2 —', '２').replace('联合行', '的一次联合行'),
      OUTLINE,
    );
    expect(problems()).toEqual([
      expect.stringMatching(
        /outline\.txt:24:1 {2}“２” stands alone inside a sentence.*\n.*as noise/,
      ),
    ]);
  });

  test('a file of nothing but noise', () => {
    addUpstream(sources(), '<br/>\n— 1 —\n', OUTLINE);
    expect(problems().join('\n')).toMatch(/invented-outline\.txt {2}nothing but noise stands in/);
  });
});

describe('the open data', () => {
  const writeData = (out: string) =>
    spawnSync(
      process.execPath,
      [resolve('scripts/write-data.ts'), '--content', folder, '--out', out],
      { encoding: 'utf8' },
    );
  const read = (path: string) => readFileSync(path, 'utf8');

  test('change with a text of a higher level only in what they say of wording', () => {
    makeContent();
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    expect(writeData(before).stderr).toBe('');
    addUpstream(sources(), NATIONAL, OUTLINE);
    addUpstream(sources(), HENAN, HENAN_PLAN);
    expect(writeData(after).stderr).toBe('');
    const files = readdirSync(after, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(after.length + 1));
    const isNew = (file: string) => file.startsWith('sources/invented-');
    const differing = files
      .filter((file) => !isNew(file) && read(join(before, file)) !== read(join(after, file)))
      .map((file) => file.replace(/\.(?:csv|json)$/, ''));
    expect([...new Set(atLeastOne(differing))].sort()).toEqual([
      'reuse',
      'reuse-counts',
      'upstream',
      'upstream-shares',
    ]);
    expect(files.filter(isNew).sort()).toEqual([
      'sources/invented-henan.txt',
      'sources/invented-outline.txt',
    ]);
    const published = readFileSync(join(after, 'sources/invented-henan.txt'));
    expect(published).toEqual(readFileSync(at('invented-henan.txt')));
    expect(read(join(after, 'sources/invented-outline.txt'))).toContain('首页 **** 政策');
    expect(read(join(before, 'upstream.json')).trim()).toBe('[\n]');
    removeContent();
  });
});
