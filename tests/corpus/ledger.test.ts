import { describe, expect, test } from 'vitest';
import { corpus, withoutSpace } from './corpus.ts';

describe.each(corpus.plans.map((read) => ({ id: read.plan.id, read })))('$id', ({ read }) => {
  const { source, changes, sections, slips } = read;

  test('the ledger turns what the file has into what is shown, and nothing else does', () => {
    for (const { raw, text, span } of sections.flatMap(({ clauses }) => clauses)) {
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

  test('counts the characters that each change leaves out', () => {
    for (const { span, characters, kind } of changes) {
      expect(characters).toBe(span.end - span.start);
      const words = source.text.slice(span.start, span.end);
      if (kind !== 'noise') expect(words.trim()).toBe('');
      if (kind === 'page-break') expect(words).toMatch(/\n\s*\n/);
      if (kind === 'line-break') expect(words).toMatch(/^[^\n]*\n[^\n]*$/);
      if (kind === 'space') expect(words).not.toContain('\n');
    }
  });

  test('shows each slip where it stands', () => {
    for (const { words, span } of slips)
      expect(withoutSpace(source.text.slice(span.start, span.end))).toBe(words);
  });
});

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
