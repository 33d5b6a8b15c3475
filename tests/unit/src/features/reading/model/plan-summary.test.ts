import { describe, expect, it } from 'vitest';
import { pickTargets } from '#src/features/reading/model/pick-targets.ts';
import { summarisePlan, type TopicPlans } from '#src/features/reading/model/plan-summary.ts';
import { sealColumns } from '#src/charts/seal-columns.ts';
import { SECTION_KEYS, type SectionKey } from '#src/schemas/vocabulary.ts';

type Part = Parameters<typeof summarisePlan>[1][number];

/** A part with so many clauses and numbers; what they say does not matter. */
const part = (key: SectionKey, clauses: number, quotas = 0) =>
  ({
    section: { key },
    clauses: Array.from({ length: clauses }, () => ({})),
    quotas: Array.from({ length: quotas }, () => ({})),
  }) as unknown as Part;

const TOPICS = [
  { id: 'overview-aim', section: 'overview' },
  { id: 'youth-labs', section: 'youth' },
  { id: 'youth-other', section: 'youth' },
  { id: 'farmers-care', section: 'farmers' },
  { id: 'talent-planning', section: 'talent' },
] as const;

const said = (plans: string[], named: string[] = []): TopicPlans => ({
  said: new Set(plans),
  named: new Set(named),
});

function summarise(parts: Part[], plansOf: Record<string, TopicPlans>, others = 3) {
  return summarisePlan('a', parts, TOPICS, (topic) => plansOf[topic] ?? said([]), others);
}

describe('summarisePlan', () => {
  it('names all parts that have as many, and none as fewest where all are alike', () => {
    const { groups, projects } = summarise(
      [part('youth', 4), part('farmers', 4), part('elderly', 2), part('talent', 3)],
      {},
    );
    expect(groups.most).toEqual([
      { key: 'youth', count: 4 },
      { key: 'farmers', count: 4 },
    ]);
    expect(groups.least).toEqual([{ key: 'elderly', count: 2 }]);
    expect(projects).toEqual({ most: [{ key: 'talent', count: 3 }], least: [] });
  });

  it('says which part has most numbers only where one has two, and which groups have none', () => {
    const one = summarise([part('youth', 2, 1), part('farmers', 2)], {});
    expect(one).toMatchObject({ quotas: 1, numbered: [], unnumbered: ['farmers'] });
    const two = summarise([part('youth', 2, 1), part('talent', 2, 2)], {});
    expect(two).toMatchObject({ quotas: 3, numbered: [{ key: 'talent', count: 2 }] });
  });

  it('leaves out what it does not even name, of parts that it has, where most of the others write on it', () => {
    const plansOf = {
      'youth-labs': said(['b', 'c']),
      'youth-other': said(['b', 'c', 'd']),
      'overview-aim': said(['b', 'c', 'd']),
      'farmers-care': said(['b', 'c', 'd'], ['a']),
      'talent-planning': said(['b', 'c', 'd']),
    };
    const { silent } = summarise([part('youth', 1), part('farmers', 1)], plansOf);
    const [, labs] = TOPICS;
    expect(silent).toEqual({ plans: 2, others: 3, topics: [labs] });
    expect(summarise([part('youth', 1)], { 'youth-labs': said(['b']) }).silent).toBeUndefined();
    expect(summarise([part('youth', 1)], { 'youth-labs': said(['b']) }, 1).silent).toBeUndefined();
  });

  it('is alone with a topic that no other plan writes on or names', () => {
    const plansOf = { 'youth-labs': said(['a']), 'farmers-care': said(['a'], ['b']) };
    const { only } = summarise([part('youth', 1), part('farmers', 1)], plansOf);
    expect(only.map(({ id }) => id)).toEqual(['youth-labs']);
  });

  it('stands with a plan that has no part', () => {
    const { groups, quotas, absent } = summarise([], {});
    expect({ groups, quotas, absent: absent.length }).toEqual({
      groups: { most: [], least: [] },
      quotas: 0,
      absent: 12,
    });
  });
});

it('shows all of a few numbers, and the first of each part of many', () => {
  const of = (section: SectionKey, id: number) => ({ section, id });
  const few = [of('youth', 1), of('youth', 2)];
  expect(pickTargets(few)).toEqual(few);
  const many = [1, 2, 3, 4, 5, 6].map((id) => of('youth', id));
  expect(pickTargets(many)).toEqual(many);
  expect(pickTargets([...many, of('talent', 7)])).toEqual([of('youth', 1), of('talent', 7)]);
  const parts = SECTION_KEYS.map((key, at) => of(key, at));
  expect(pickTargets(parts)).toEqual(parts.slice(0, 6));
});

it('sets the name on a seal in columns from the right', () => {
  expect(sealColumns('云溪区')).toEqual([['云', '溪'], ['区']]);
  expect(sealColumns('青铜峡市')).toEqual([
    ['青', '铜'],
    ['峡', '市'],
  ]);
  expect(sealColumns('峨边彝族自治县').map(({ length }) => length)).toEqual([3, 3, 1]);
  // Nine have room, and a character of two code units is one.
  expect(sealColumns('双江拉祜族佤族布朗族傣族自治县').flat().join('')).toBe('双江拉祜族佤族布朗');
  expect(sealColumns('𬇙城区')).toEqual([['𬇙', '城'], ['区']]);
});
