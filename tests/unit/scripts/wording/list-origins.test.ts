/**
 * The origins of shared words, against every window of small invented texts tried one by one. The rule is that
 * of the schema, worked out here anew from the letters of the texts.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepCharacters } from '#scripts/text/clean-text.ts';
import { WordingReader } from '#scripts/wording/open-wording.ts';
import type { Origins } from '#src/schemas/wording.ts';
import { MIN_SHARED_CHARACTERS } from '#src/text/wording.ts';
import { sharingTexts } from './invented-texts.ts';

interface Invented {
  plans: string[][];
  provinces?: string[];
  /** Sentences, and whether the text stands above each plan. */
  upstreams: { text: string[]; covers: boolean[] }[];
}

const ids = (texts: readonly unknown[], of: string) => texts.map((_, index) => `${of}-${index}`);

function clausesOf(id: string, sentences: readonly string[]) {
  return sentences.map((text, index) => ({
    id: `${id}-${index}`,
    section: 'overview' as const,
    words: keepCharacters(
      text,
      [...text].map((_, at) => at),
    ),
    joins: false,
  }));
}

function compare({ plans, provinces = [], upstreams }: Invented) {
  const planIds = ids(plans, 'plan');
  const reader = new WordingReader(
    [],
    upstreams.map(({ text, covers }, index) => ({
      id: `upstream-${index}`,
      clauses: clausesOf(`upstream-${index}`, text),
      covers: new Set(planIds.filter((_, plan) => covers[plan])),
    })),
  );
  plans.forEach((sentences, order) => {
    const id = `plan-${order}`;
    reader.add({
      id,
      order: order + 1,
      province: provinces[order] ?? '省',
      clauses: clausesOf(id, sentences),
    });
  });
  const { runs, counts, upstreamShares } = reader.compare();
  return { runs: [...runs], counts: [...counts], upstreamShares: [...upstreamShares] };
}

/** Origin of each character of a plan, the strongest of all windows that hold it. */
function triedOrigins({ plans, upstreams }: Invented, plan: number): Origins {
  const has = (text: readonly string[], words: string) => text.some((each) => each.includes(words));
  const originOf = (words: string): keyof Origins => {
    const own = plans.flatMap((text, index) => (has(text, words) ? [index] : []));
    const isAbove = own.some((index) =>
      upstreams.some(({ text, covers }) => covers[index] && has(text, words)),
    );
    if (isAbove) return 'inherited';
    if (own.length < 2) return 'local';
    const isTold = own.every((index) => upstreams.some(({ covers }) => covers[index]));
    return isTold ? 'shared' : 'unknown';
  };
  const sums: Origins = { inherited: 0, shared: 0, unknown: 0, local: 0 };
  for (const sentence of plans[plan] ?? [])
    for (let at = 0; at < sentence.length; at += 1) {
      const found = new Set<keyof Origins>();
      for (let start = at - MIN_SHARED_CHARACTERS + 1; start <= at; start += 1) {
        const words = sentence.slice(start, start + MIN_SHARED_CHARACTERS);
        if (start >= 0 && words.length === MIN_SHARED_CHARACTERS) found.add(originOf(words));
      }
      const order = ['inherited', 'unknown', 'shared'] as const;
      sums[order.find((origin) => found.has(origin)) ?? 'local'] += 1;
    }
  return sums;
}

/** Texts that share much: the first are plans, of the others each stands above some of them. */
const invented = fc
  .record({
    texts: sharingTexts,
    above: fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { maxLength: 2 }),
  })
  .map(({ texts, above }): Invented => {
    const sentences = texts.map((clauses) => clauses.map(({ text }) => text));
    const plans = Math.max(1, texts.length - above.length);
    const upstreams = sentences.slice(plans).flatMap((text, index) => {
      const covers = above[index];
      return covers ? [{ text, covers }] : [];
    });
    return { plans: sentences.slice(0, plans), upstreams };
  });

test('are those that trying every window finds', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(invented, (some) => {
      const counts = compare(some).counts.filter(({ section }) => section === null);
      const tried = some.plans.map((_, plan) => triedOrigins(some, plan));
      for (const sums of tried)
        for (const [origin, characters] of Object.entries(sums))
          if (characters > 0) seen.add(origin);
      expect(counts.map(({ origins }) => origins)).toEqual(tried);
      expect(counts.map(({ originsWithoutFormula }) => originsWithoutFormula)).toEqual(tried);
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual(['inherited', 'local', 'shared', 'unknown']);
});

test('of a run agree with those of its characters, and each run has two plans or a text above', () => {
  fc.assert(
    fc.property(invented, (some) => {
      const { runs, counts } = compare(some);
      const whole = counts.filter(({ section }) => section === null);
      const inherited = whole.reduce((sum, { origins }) => sum + origins.inherited, 0);
      expect(runs.some(({ origin }) => origin === 'inherited')).toBe(inherited > 0);
      const alone = runs.filter(({ plans }) => plans.length < 2);
      expect(
        alone.filter(({ origin, upstream }) => origin !== 'inherited' || !upstream[0]),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('name the texts in their order, each place by itself', () => {
  const sentence = '甲乙丙丁戊己庚辛壬癸子丑';
  const { runs } = compare({
    plans: [['寅', sentence], ['午']],
    upstreams: [
      { text: ['卯辰', sentence, sentence], covers: [true, false] },
      { text: [sentence], covers: [false, true] },
    ],
  });
  expect(runs.map(({ plans, origin }) => [plans, origin])).toEqual([[['plan-0'], 'inherited']]);
  expect(runs[0]?.upstream).toEqual([
    { upstream: 'upstream-0', span: { start: 0, end: 12 } },
    { upstream: 'upstream-0', span: { start: 0, end: 12 } },
    { upstream: 'upstream-1', span: { start: 0, end: 12 } },
  ]);
});

test('are told past 12 plans too, in each province by the texts above it', () => {
  const sentence = '甲乙丙丁戊己庚辛壬癸子丑';
  const plans = Array.from({ length: 13 }, (_, plan) => [plan < 3 ? sentence : '午']);
  const provinces = plans.map((_, plan) => (plan < 2 ? '甲省' : '乙省'));
  const national = { text: [sentence], covers: plans.map(() => true) };
  const second = { text: [sentence], covers: plans.map((_, plan) => plan >= 2) };
  const { runs, upstreamShares } = compare({ plans, provinces, upstreams: [national, second] });
  expect(runs.map((run) => [run.plans.join(' '), run.origin, run.upstream.length])).toEqual([
    ['plan-0 plan-1', 'inherited', 1],
    ['plan-2', 'inherited', 2],
  ]);
  const whole = upstreamShares.filter(({ section, share }) => section === null && share === 1);
  expect(whole.map(({ plan, upstream }) => [plan, upstream])).toEqual([
    ['plan-0', 'upstream-0'],
    ['plan-1', 'upstream-0'],
    ['plan-2', 'upstream-0'],
    ['plan-2', 'upstream-1'],
  ]);
});

test('are unknown as long as no text of a higher level is given', () => {
  const sentence = '甲乙丙丁戊己庚辛壬癸子丑';
  const { runs, counts, upstreamShares } = compare({
    plans: [[sentence], [sentence, '寅卯']],
    upstreams: [],
  });
  expect(runs).toMatchObject([{ origin: 'unknown', upstream: [], characters: 12 }]);
  expect(counts.map(({ origins }) => origins.unknown)).toEqual([12, 12, 12, 12]);
  expect(upstreamShares).toEqual([]);
});
