import { describe, expect, test } from 'vitest';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { corpus, withoutSpace } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

const all = corpus.plans.flatMap(({ sections }) => sections);

/**
 * Items of each section, overview … implementation, as in SECTION_KEYS. Taken from the program's
 * listing and checked against the texts, not counted before it ran.
 */
const MEASURES: Record<string, (number | 'absent')[]> = {
  mengjin: [3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3],
  taishan: [5, 4, 4, 4, 3, 2, 3, 3, 3, 3, 'absent', 3],
  yunxi: [4, 7, 4, 6, 8, 4, 3, 3, 3, 3, 5, 4],
  qingtongxia: [3, 5, 4, 4, 3, 3, 3, 3, 2, 3, 3, 4],
  hebi: [2, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3],
};

describe('sections', () => {
  test('are 12 a plan, with as many items as a reader counts', () => {
    for (const { plan, sections } of atLeastOne(corpus.plans)) {
      expect(sections.map(({ section }) => section.key)).toEqual(SECTION_KEYS);
      const counts = sections.map(({ section, measures }) =>
        section.present ? measures.length : 'absent',
      );
      expect(counts, plan.id).toEqual(MEASURES[plan.id]);
    }
  });

  test('lack only the talent project of 泰山区', () => {
    const absent = all.filter(({ section }) => !section.present);
    expect(absent.map(({ section }) => section.id)).toEqual(['taishan-talent']);
    expect(absent[0]).toMatchObject({
      clauses: [],
      measures: [],
      quotas: [],
      responsibilities: [],
    });
  });

  test('keep the introductions of chapters with the overview', () => {
    const yunxi = all.find(({ section }) => section.id === 'yunxi-overview');
    const introduction = yunxi?.clauses.find(({ text }) => text === '实施5项提升行动。');
    const item = yunxi?.measures.find(({ id }) => id === introduction?.measure);
    expect(item?.chapters.map(({ label }) => label)).toEqual(['二']);
  });

  test('head every section and item with its label as written', () => {
    for (const { source, sections } of atLeastOne(corpus.plans)) {
      const headed = sections.flatMap(({ section, measures }) => [
        ...(section.heading ? [section.heading] : []),
        ...section.chapters,
        ...measures,
      ]);
      for (const { mark, label, span } of atLeastOne(headed)) {
        expect(mark).toContain(label);
        expect(withoutSpace(source.text.slice(span.start)).startsWith(mark), mark).toBe(true);
      }
    }
  });

  /** Read in the files by a language model, checked by no person: the mark before the section on teenagers and before its second item. */
  test.each([
    ['mengjin', '（一）', '2.'],
    ['taishan', '1.', '——'],
    ['yunxi', '（一）', '——'],
    ['qingtongxia', '（一）', '2.'],
    ['hebi', '(一)', '2.'],
  ])('of %s label their section on teenagers “%s”, its second item “%s”', (plan, head, item) => {
    const youth = all.find(({ section }) => section.id === `${plan}-youth`);
    expect(youth?.section.heading?.mark).toBe(head);
    expect(youth?.measures[1]?.mark).toBe(item);
  });

  // Counted in the file by a language model, checked by no person.
  test('cut 孟津 farmers into 5, 3 and 3 sentences, as a reader does', () => {
    const farmers = all.find(({ section }) => section.id === 'mengjin-farmers');
    const perItem = farmers?.measures.map(
      ({ id }) => farmers.clauses.filter(({ measure }) => measure === id).length,
    );
    expect(perItem).toEqual([5, 3, 3]);
  });

  test('join sentences that a page cut, and drop stray spaces', () => {
    const texts = all.flatMap(({ clauses }) => clauses.map(({ text }) => text));
    const holding = (words: string) => texts.filter((text) => text.includes(words)).length;
    expect(holding('“建强副中心、形成增长极')).toBe(1);
    expect(holding('“十四五”期间全市各行政村的科技示范户')).toBe(1);
    expect(holding('评评优先等方面给予倾斜')).toBe(1); // a slip of the source: kept
    expect(holding('《<科学素质纲要>实施方案》')).toBe(1); // brackets of the author: no web debris
    expect(texts.filter((text) => /\d /.test(text))).toEqual([]);
  });

  test('have ids that occur once', () => {
    const ids = all.flatMap(({ section, measures, clauses, quotas, responsibilities }) =>
      [section, ...measures, ...clauses, ...quotas, ...responsibilities].map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
