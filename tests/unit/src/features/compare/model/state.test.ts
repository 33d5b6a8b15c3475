import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findBaseline,
  formatState,
  movePlan,
  parseState,
  parsePlanIds,
  type Choices,
} from '#src/features/compare/model/state.ts';

const PLANS = ['mengjin', 'taishan', 'yunxi', 'qingtongxia', 'hebi'];
const TOPICS = ['elderly-smart', 'elderly-health'];
const choices: Choices = {
  plans: new Set([...PLANS, ...Array.from({ length: 20 }, (_, index) => `plan-${index}`)]),
  topics: new Set(TOPICS),
  defaults: PLANS,
};

const ANY_STATE = fc
  .uniqueArray(fc.constantFrom(...choices.plans), { minLength: 1, maxLength: 8 })
  .chain((plans) =>
    fc.record({
      plans: fc.constant(plans),
      base: fc.constantFrom(undefined, 'none', ...plans),
      view: fc.constantFrom('all', 'differ', ...TOPICS),
      query: fc
        .string({ unit: 'grapheme', maxLength: 50 })
        .map((text) => text.trim())
        .filter((text) => text.isWellFormed()),
    }),
  );

test('reads back what it writes, for any state', () => {
  fc.assert(
    fc.property(ANY_STATE, (state) => {
      const search = formatState(state, PLANS, '');
      expect(parseState(search, choices)).toEqual({ state, ignored: [] });
    }),
  );
});

test('reads any address without a fault', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const { state } = parseState(`?${search}`, choices);
      expect(state.plans.length).toBeGreaterThan(0);
      expect(state.plans.length).toBeLessThanOrEqual(8);
    }),
  );
});

describe('an address', () => {
  test('says nothing of what is as the page has it', () => {
    const state = { plans: PLANS, base: undefined, view: 'all', query: '' };
    expect(formatState(state, PLANS, '?plans=hebi&q=x')).toBe('');
  });

  test('keeps the parameters of others', () => {
    const state = { plans: ['hebi'], base: 'hebi', view: 'differ', query: '志愿者 队伍' };
    expect(formatState(state, PLANS, '?from=mail&view=all')).toBe(
      '?from=mail&plans=hebi&base=hebi&view=differ&q=%E5%BF%97%E6%84%BF%E8%80%85+%E9%98%9F%E4%BC%8D',
    );
  });

  test('says that no baseline is wanted, as the page may have one by itself', () => {
    const state = { plans: PLANS, base: 'none', view: 'all', query: '' };
    expect(formatState(state, PLANS, '')).toBe('?base=none');
    expect(parseState('?base=none', choices)).toEqual({ state, ignored: [] });
  });

  test('loses the place of a dialog when something else is chosen', () => {
    const state = { plans: ['hebi'], base: undefined, view: 'all', query: '' };
    expect(formatState(state, PLANS, '?diff=elderly-smart,hebi,mengjin,3')).toBe('?plans=hebi');
  });

  test('names each plan once', () => {
    expect(parsePlanIds('?plans=hebi,, mengjin ,hebi')).toEqual(['hebi', 'mengjin']);
  });

  test.each([
    ['?plans=hebi,atlantis', ['atlantis'], ['hebi']],
    ['?plans=atlantis', ['atlantis'], PLANS],
    ['?plans=hebi&base=mengjin', ['mengjin'], ['hebi']],
    ['?view=elderly-dance', ['elderly-dance'], PLANS],
    ['?view=all&base=', [], PLANS],
  ])('%s leaves out %j', (search, ignored, plans) => {
    const read = parseState(search, choices);
    expect(read.ignored).toEqual(ignored);
    expect(read.state.plans).toEqual(plans);
  });

  test('shows eight plans at most and names the others', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `plan-${index}`);
    const { state, ignored } = parseState(`?plans=${ids.join(',')}`, choices);
    expect(state.plans).toEqual(ids.slice(0, 8));
    expect(ignored).toEqual(['plan-8', 'plan-9']);
  });
});

test.each([
  // Of the plans shown, the first in plan order, wherever its column stands.
  [['hebi', 'yunxi', 'taishan'], undefined, PLANS, 'taishan'],
  [['hebi', 'taishan'], 'hebi', PLANS, 'hebi'],
  [['hebi', 'taishan'], 'none', PLANS, undefined],
  // On narrow screens the page chooses none; the reader may.
  [['hebi', 'taishan'], undefined, [], undefined],
  [['hebi', 'taishan'], 'taishan', [], 'taishan'],
  // One alone is compared with nothing.
  [['hebi'], undefined, PLANS, undefined],
])('the baseline of %j with %j chosen, among %j, is %j', (plans, base, candidates, found) => {
  expect(findBaseline({ plans, base }, candidates)).toBe(found);
});

test('moves a plan by one, and not over the edge', () => {
  expect(movePlan(PLANS, 'hebi', -1)).toEqual([
    'mengjin',
    'taishan',
    'yunxi',
    'hebi',
    'qingtongxia',
  ]);
  expect(movePlan(PLANS, 'mengjin', 1).slice(0, 2)).toEqual(['taishan', 'mengjin']);
  expect(movePlan(PLANS, 'hebi', 1)).toEqual(PLANS);
  expect(movePlan(PLANS, 'atlantis', 1)).toEqual(PLANS);
});
