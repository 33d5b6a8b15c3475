/** Rows on invented plans; what is expected was counted on the texts by a language model, not by a person. */
import { expect, test } from 'vitest';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import type { NearWording, ReuseCount, ReuseRun, ReuseShare } from '#src/schemas/wording.ts';
import { keepCharacters } from '#scripts/text/clean-text.ts';
import { WordingReader } from '#scripts/wording/open-wording.ts';

/** All rows, as lists. */
interface ComparedWording {
  runs: ReuseRun[];
  shares: ReuseShare[];
  counts: ReuseCount[];
  near: NearWording[];
}

type InventedPlan = Partial<Record<SectionKey, string[]>>;

/** Compares invented plans, each a sentence an entry, in the provinces given. */
function compare(
  plans: readonly InventedPlan[],
  { phrases = [], provinces = [] }: { phrases?: string[]; provinces?: string[] } = {},
): ComparedWording {
  const reader = new WordingReader(phrases);
  plans.forEach((sections, number) => {
    const id = `plan-${number}`;
    let at = 0;
    const clauses = Object.entries(sections).flatMap(([section, texts]) =>
      texts.map((text, index) => {
        const source = ' '.repeat(at) + text;
        const offsets = Array.from({ length: text.length }, () => at++);
        const words = keepCharacters(source, offsets);
        const key = section as SectionKey;
        return { id: `${id}-${section}-${index}`, section: key, words, joins: false };
      }),
    );
    reader.add({ id, order: number + 1, province: provinces[number] ?? '河南省', clauses });
  });
  const { runs, shares, counts, near } = reader.compare();
  return { runs: [...runs], shares: [...shares], counts: [...counts], near: [...near] };
}

const shareOf = (
  { shares }: ComparedWording,
  plan: string,
  other: string,
  section: SectionKey | null,
) => shares.find((row) => row.plan === plan && row.other === other && row.section === section);

test('a share counts the row’s own characters, in any part of the other plan', () => {
  const wording = compare([
    { youth: ['推动学校、家庭、社会一起育人。', '办好讲座。'], farmers: ['种好地。'] },
    { elderly: ['推动学校家庭，社会一起育人，甲乙丙丁戊己庚辛壬癸。'] },
  ]);
  // 12 of 19 characters, 12 of 16 among the young, 12 of 22 the other way round.
  expect(shareOf(wording, 'plan-0', 'plan-1', null)).toMatchObject({
    characters: 19,
    shared: 12,
    share: 0.6316,
  });
  expect(shareOf(wording, 'plan-0', 'plan-1', 'youth')).toMatchObject({
    characters: 16,
    shared: 12,
    share: 0.75,
  });
  expect(shareOf(wording, 'plan-0', 'plan-1', 'farmers')).toMatchObject({ shared: 0, share: 0 });
  expect(shareOf(wording, 'plan-1', 'plan-0', null)).toMatchObject({ characters: 22, shared: 12 });
  expect(wording.counts.find((row) => row.plan === 'plan-0' && row.section === null)).toMatchObject(
    {
      plan: 'plan-0',
      section: null,
      characters: 19,
      byPlans: [7, 12],
      formula: 0,
      byPlansWithoutFormula: [7, 12],
    },
  );
});

test('set phrases are shown and counted apart', () => {
  const sentence = '坚持以人民为中心的发展思想，办好乡镇的每一座图书馆。';
  const phrases = ['以人民为中心的发展思想'];
  const only = ['坚持以人民为中心的发展思想。'];
  const both = compare([{ youth: [sentence] }, { youth: [sentence] }], { phrases });
  // 24 characters are shared; without the phrase of 11, the 11 behind it; 坚持 alone is too short.
  expect(both.runs).toMatchObject([{ characters: 24, formula: false }]);
  expect(shareOf(both, 'plan-0', 'plan-1', null)).toMatchObject({
    shared: 24,
    sharedWithoutFormula: 11,
  });
  expect(both.counts[0]).toMatchObject({ formula: 11, byPlansWithoutFormula: [2, 11] });
  const formula = compare([{ youth: only }, { youth: only }], { phrases });
  expect(formula.runs).toMatchObject([{ characters: 13, formula: true }]);
  expect(shareOf(formula, 'plan-0', 'plan-1', null)).toMatchObject({
    share: 1,
    shareWithoutFormula: 0,
  });
});

test.each([
  ['办好乡镇的图书馆', true],
  ['办好各乡镇的图书馆', true],
  ['办好每个乡镇的图书馆', false],
])('beside a set phrase, %s leaves a run a formula: %s', (rest, formula) => {
  const plan = { youth: [`以人民为中心的发展思想，${rest}。`] };
  const { runs } = compare([plan, plan], { phrases: ['以人民为中心的发展思想'] });
  expect(runs).toMatchObject([{ formula }]);
});

test('near clauses have two thirds in common, and are not the same', () => {
  const { near } = compare([
    {
      youth: [
        '组织开展全国科技活动周。',
        '办好科普讲座和科技竞赛活动。',
        '建设科普教育基地和科技馆。',
      ],
    },
    {
      youth: [
        '组织开展全省科技活动周。',
        '办好科普讲座和科技竞赛活动。',
        '完全是另外的一句话而已。',
      ],
    },
  ]);
  // 10 of 11 characters on both sides.
  expect(near).toEqual([
    {
      plan: 'plan-0',
      clause: 'plan-0-youth-0',
      other: 'plan-1',
      otherClause: 'plan-1-youth-0',
      similarity: 0.9091,
    },
  ]);
});

test('past 12 plans only those of a province are compared', () => {
  const plans = Array.from({ length: 13 }, () => ({ youth: ['推动学校、家庭、社会一起育人。'] }));
  const provinces = plans.map((_, number) => (number < 2 ? '河南省' : `第${number}省`));
  const wording = compare(plans, { provinces });
  expect(wording.shares.filter(({ section }) => section === null)).toMatchObject([
    { plan: 'plan-0', other: 'plan-1', share: 1 },
    { plan: 'plan-1', other: 'plan-0', share: 1 },
  ]);
  expect(wording.runs).toMatchObject([{ characters: 12 }]);
  expect(wording.runs[0]?.plans).toEqual(['plan-0', 'plan-1']);
  const few = compare(plans.slice(0, 12), { provinces });
  expect(few.runs[0]?.plans).toHaveLength(12);
  expect(few.shares.filter(({ section }) => section === null)).toHaveLength(12 * 11);
});

test('the id of a run is made of its words', () => {
  const shared = '推动学校、家庭、社会一起育人';
  const one = compare([{ youth: [`${shared}。`] }, { youth: [`${shared}。`] }]);
  const other = compare([
    { youth: ['别的话先说。'], farmers: [`也要${shared.replaceAll('、', '，')}。`] },
    { youth: [`${shared}。`] },
  ]);
  expect(one.runs[0]?.id).toMatch(/^run-[0-9a-f]{10}$/);
  expect(other.runs[0]?.id).toBe(one.runs[0]?.id);
});

test('the text of a run has the punctuation of its first place', () => {
  const wording = compare([
    { youth: ['“推动学校、家庭、社会一起育人”。'] },
    { youth: ['推动学校家庭社会一起育人。'] },
  ]);
  expect(wording.runs).toMatchObject([{ text: '推动学校、家庭、社会一起育人', characters: 12 }]);
});
