import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookupForms, restoreRank, splitNames } from '#scripts/grammar/agency-list.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { countFrontLines } from '#scripts/grammar/front.ts';
import { parseLabel } from '#scripts/grammar/label.ts';
import { parseLeadPhrase } from '#scripts/grammar/lead-phrase.ts';
import { findMarkupNoise } from '#scripts/grammar/noise.ts';
import { findTrailingBracket, parseRoleLists } from '#scripts/grammar/role.ts';
import { splitSentences } from '#scripts/grammar/sentence.ts';

describe('labels', () => {
  test.each([
    ['二、提升行动', 'chapter', '二'],
    ['（一）青少年', 'part', '一'],
    ['1.综合提升', 'item', '1'],
    ['12、开展', 'item', '12'],
    ['（3）开展', 'item', '3'],
    ['——树立', 'dash', '——'],
    ['—树立', 'dash', '—'],
    ['·树立', 'dash', '·'],
  ])('%s opens with a %s', (shadow, kind, label) => {
    expect(parseLabel(shadow)).toMatchObject({ kind, label });
  });

  test.each(['2025年', '11.5%', '以习近平', '（征求意见稿）', '第一、二'])(
    '%s has none',
    (shadow) => {
      expect(parseLabel(shadow)).toBeUndefined();
    },
  );
});

describe('lead phrases', () => {
  const titleOf = (shadow: string) => {
    const lead = parseLeadPhrase(shadow);
    return lead && [shadow.slice(0, lead.titleLength), shadow.slice(lead.bodyStart)];
  };

  test('end at the first 。', () => {
    expect(titleOf('实施银龄科普行动。积极发展老科协。')).toEqual([
      '实施银龄科普行动',
      '积极发展老科协。',
    ]);
  });
  test('end at a colon', () => {
    expect(titleOf('指导思想：以习近平…')).toEqual(['指导思想', '以习近平…']);
  });
  test('may be the whole line', () => {
    expect(titleOf('指导思想')).toEqual(['指导思想', '']);
  });
  test('are absent in an item of one sentence', () => {
    expect(titleOf('推进家庭科学教育。')).toBeUndefined();
  });
});

describe('sentences', () => {
  const cut = (shadow: string) =>
    splitSentences(shadow).map(({ start, end }) => shadow.slice(start, end));

  test('end at 。 with the marks that close it', () => {
    expect(cut('甲。“乙。”丙')).toEqual(['甲。', '“乙。”', '丙']);
  });
  test('keep brackets whole', () => {
    expect(cut('甲（乙。丙）丁。戊。')).toEqual(['甲（乙。丙）丁。', '戊。']);
  });
  test('re-join to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙。；”（）') }), (text) => {
        expect(cut(text).join('')).toBe(text);
      }),
    );
  });
});

describe('responsibility lists', () => {
  const lists = (shadow: string) =>
    parseRoleLists(shadow).map(({ roleWord, start, end }) => [roleWord, shadow.slice(start, end)]);

  test('stand one after the other in a line', () => {
    expect(lists('牵头单位：市科技局、市科协。责任单位：市委宣传部。')).toEqual([
      ['牵头单位', '市科技局、市科协'],
      ['责任单位', '市委宣传部'],
    ]);
  });
  test('stand in a bracket of tasks', () => {
    expect(lists('（责任分工：区卫健局、区民政局牵头，区科协、区教体局等单位参加）')).toEqual([
      ['牵头', '区卫健局、区民政局'],
      ['参加', '区科协、区教体局'],
    ]);
  });
  test('close an item', () => {
    const item = '建立机制（试行）。（区科协、区教体局按职责分工负责）';
    const start = findTrailingBracket(item);
    expect(start).toBe(item.indexOf('（区科协'));
    expect(lists(item.slice(start))).toEqual([['按职责分工负责', '区科协、区教体局']]);
  });
  test('are cut at 、 and ， outside brackets', () => {
    const list = '林业局，区总工会、市委组织部（老干部局、党校）';
    expect(splitNames(list).map(({ start, end }) => list.slice(start, end))).toEqual([
      '林业局',
      '区总工会',
      '市委组织部（老干部局、党校）',
    ]);
  });
});

describe('agency names', () => {
  test.each([
    ['人社局', '区', 'government', true, '区人社局'],
    ['宣传部', '市', 'party', true, '市委宣传部'],
    ['市场监督管理局', '区', 'government', true, '区市场监督管理局'],
    ['市生态环境局孟津分局', '区', 'government', false, '市生态环境局孟津分局'],
    ['团区委', '区', 'mass-organisation', true, '团区委'],
    ['团委', '市', 'mass-organisation', true, '市团委'],
    ['领导小组各成员单位', '市', 'collective', true, '领导小组各成员单位'],
  ] as const)('%s in a list of rank %s', (name, rank, kind, isBare, restored) => {
    expect(restoreRank(name, rank, kind, isBare)).toBe(restored);
  });

  test('are looked up as written first, then without their rank', () => {
    expect(lookupForms('市委组织部（老干部局）')).toEqual([
      '市委组织部（老干部局）',
      '组织部（老干部局）',
      '委组织部（老干部局）',
      '市委组织部',
      '组织部',
      '委组织部',
    ]);
    expect(lookupForms('市生态环境局孟津分局')).toContain('生态环境局');
  });
});

describe('what stands before a plan', () => {
  test('ends after the last occurrence of its title, over lines, and the mark under it', () => {
    const lines = [
      '关于印发《某某方案》的通知',
      '《某某方案》已经同意。',
      '某某',
      '方案',
      '（征求意见稿）',
      '为提升…',
    ];
    expect(countFrontLines(lines, '某某方案')).toBe(5);
  });
  test('is unknown without the title', () => {
    expect(countFrontLines(['为提升…'], '某某方案')).toBeUndefined();
  });
});

describe('noise', () => {
  const found = (text: string) =>
    findMarkupNoise(text).map(({ span, reason }) => [reason, text.slice(span.start, span.end)]);

  test.each([
    [
      '<td id="x"></td>',
      [
        ['web-debris', '<td id="x">'],
        ['web-debris', '</td>'],
      ],
    ],
    ['行动。????????', [['question-marks', '????????']]],
    [
      '1. **弘扬。**坚持',
      [
        ['bold-marks', '**'],
        ['bold-marks', '**'],
      ],
    ],
    ['甲。\n— 3 —\n乙', [['page-number', '— 3 —']]],
    ['甲。\n3\n乙', [['page-number', '3']]],
  ])('is found in %j', (text, noise) => {
    expect(found(text)).toEqual(noise);
  });

  test.each(['《<科学素质纲要>实施方案》', '真的吗？？', '达到\n30\n个', '2*3'])(
    'is not seen in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

test('the shadow is as long as the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldCharacters(text)).toHaveLength(text.length);
    }),
  );
  expect(foldCharacters('"十四五",达到９０％(含)')).toBe('“十四五”，达到90%（含）');
});
