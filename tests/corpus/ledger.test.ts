import { describe, expect, test } from 'vitest';
import type { Change } from '#src/schemas/source.ts';
import { corpus, withoutSpace } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

/** What the characters of each kind of change look like; noise is more than white space. */
const FORMS: Record<Change['kind'], RegExp> = {
  noise: /\S/,
  'page-break': /^\s*\n\s*\n\s*$/,
  'line-break': /^[^\S\n]*\n[^\S\n]*$/,
  space: /^[^\S\n]+$/,
};

test('each change counts the characters that it leaves out, and looks as its kind does', () => {
  const changes = corpus.plans.flatMap(({ source: { text }, changes }) =>
    changes.map((change) => ({ ...change, words: text.slice(change.span.start, change.span.end) })),
  );
  for (const { words, characters, kind } of atLeastOne(changes)) {
    expect(characters).toBe(words.length);
    expect(words, kind).toMatch(FORMS[kind]);
  }
  // None of the five wraps its lines: a unit test of the step has the line-break.
  expect([...new Set(changes.map(({ kind }) => kind))].sort()).toEqual([
    'noise',
    'page-break',
    'space',
  ]);
});

describe.each(atLeastOne(corpus.plans.map((read) => ({ id: read.plan.id, read }))))(
  '$id',
  ({ read }) => {
    const { source, changes, sections, slips } = read;

    test('the ledger turns what the file has into what is shown, and nothing else does', () => {
      for (const { raw, text, span } of atLeastOne(sections.flatMap(({ clauses }) => clauses))) {
        const inside = changes.filter(
          (change) => change.span.start >= span.start && change.span.end <= span.end,
        );
        const cleaned = inside.reduceRight(
          (words, { span: { start, end } }) =>
            words.slice(0, start - span.start) + words.slice(end - span.start),
          raw,
        );
        expect(cleaned).toBe(text);
      }
    });

    test('shows each slip where it stands', () => {
      for (const { words, span } of atLeastOne(slips))
        expect(withoutSpace(source.text.slice(span.start, span.end))).toBe(words);
    });
  },
);

// Read in the files by a language model, checked by no person.
describe('slips and breaks that a reader finds', () => {
  const all = corpus.plans.flatMap(({ slips }) => slips);

  test.each([
    ['mengjin', '评评优先', '评优评先'],
    ['taishan', '科技理论', '科技伦理'],
    ['yunxi', '如强', '加强'],
    ['qingtongxia', '全区', '全市'],
  ])('%s prints %s for %s', (plan, printed, meant) => {
    const found = all.filter(
      ({ plan: own, kind, words, likely }) =>
        own === plan && kind === 'typo' && words.includes(printed) && likely?.includes(meant),
    );
    expect(found).toHaveLength(1);
  });

  test('孟津 has 建强副/中心 cut by a page, 鹤壁 no cut sentence', () => {
    const cutsOf = (id: string) =>
      corpus.plans
        .find(({ plan }) => plan.id === id)
        ?.changes.filter(({ kind }) => kind === 'page-break' || kind === 'line-break') ?? [];
    const mengjin = corpus.plans.find(({ plan }) => plan.id === 'mengjin');
    const before = cutsOf('mengjin').map(({ span }) =>
      mengjin?.source.text.slice(span.start - 3, span.start),
    );
    expect(before).toContain('建强副');
    expect(cutsOf('hebi')).toEqual([]);
  });
});
