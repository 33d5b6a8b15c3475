import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSameWordings } from '#src/features/compare/model/same-wording.ts';
import { findSharedRuns, prepareBaseline } from '#src/features/compare/model/shared-runs.ts';
import { wordingKey } from '#src/text/wording.ts';
import { atLeastOne } from '../../../../../at-least-one.ts';

/** The words of a text that it shares, run by run. */
function sharedWords(text: string, ...others: string[]): string[] {
  const { runs } = findSharedRuns(text, prepareBaseline(others));
  return runs.map(({ start, end }) => text.slice(start, end));
}

describe('a shared run', () => {
  test('has ten characters or more', () => {
    expect(sharedWords('甲一二三四五六七八九十乙', '丙一二三四五六七八九十丁')).toEqual([
      '一二三四五六七八九十',
    ]);
    expect(sharedWords('甲一二三四五六七八九乙', '丙一二三四五六七八九丁')).toEqual([]);
  });

  test('is found whatever the punctuation, spacing and width', () => {
    const one = '到2025年，建成科普示范基地３０个，覆盖“全部”乡镇。';
    const other = '到 ２０２５ 年,建成科普示范基地30个、覆盖"全部"乡镇';
    expect(sharedWords(one, other)).toEqual([one]);
    expect(findSharedRuns(one, prepareBaseline([other])).share).toBe(1);
  });

  test('does not count punctuation and blanks', () => {
    expect(sharedWords('甲、乙、丙、丁、戊、己', '甲、乙、丙、丁、戊、己')).toEqual([]);
  });

  test('never ends inside a number', () => {
    const words = '人次参加科普教育基地活动';
    expect(sharedWords(`服务1300${words}。`, `服务300${words}。`)).toEqual([`${words}。`]);
  });

  test('may overlap another one', () => {
    const text = '一二三四五六七八九十甲乙丙丁';
    expect(sharedWords(text, '一二三四五六七八九十', '五六七八九十甲乙丙丁')).toEqual([text]);
  });

  test('stays inside one text of the baseline', () => {
    expect(sharedWords('一二三四五六七八九十', '一二三四五', '六七八九十')).toEqual([]);
  });

  test('is a piece of the text, in order, for any texts', () => {
    const words = fc.string({ unit: fc.constantFrom(...'科普素质，。 12'), maxLength: 60 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [text, other] = [
          `${a}。公民具备科学素质的比例。${b}`,
          `${b}公民具备科学素质的比例${a}`,
        ];
        const { runs, share } = findSharedRuns(text, prepareBaseline([other]));
        let read = 0;
        for (const { start, end } of atLeastOne(runs)) {
          expect(start).toBeGreaterThanOrEqual(read);
          expect(end).toBeGreaterThan(start);
          expect(
            wordingKey(text.slice(start, end)).replaceAll('\u0001', '').length,
          ).toBeGreaterThan(9);
          read = end;
        }
        expect(read).toBeLessThanOrEqual(text.length);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the same wording', () => {
  const clauses = [
    { plan: 'a', text: '推动科普，进社区。' },
    { plan: 'b', text: '推动科普进 社区' },
    { plan: 'b', text: '建设场馆15个。' },
    { plan: 'c', text: '建设场馆1.5个。' },
    { plan: 'c', text: '推动科普进社区。' },
  ];

  test('stands at the baseline', () => {
    const [group, ...others] = findSameWordings(clauses, 'c');
    expect(others).toEqual([]);
    expect(group?.shown).toBe(clauses[4]);
    expect(group?.others).toEqual([clauses[0], clauses[1]]);
  });

  test('stands at the leftmost plan where the baseline has other words', () => {
    expect(findSameWordings(clauses, 'd')[0]?.shown).toBe(clauses[0]);
  });

  test('is of several plans, not of one that repeats itself', () => {
    const repeated = [clauses[2], clauses[2]].flatMap((clause) => clause ?? []);
    expect(findSameWordings(repeated, 'b')).toEqual([]);
  });
});
