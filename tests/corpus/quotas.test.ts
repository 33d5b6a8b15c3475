import { describe, expect, test } from 'vitest';
import type { NearMiss, Quota } from '#src/schemas/numbers.ts';
import { corpus, readReference, withoutSpace } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

type QuotaRow = Omit<Quota, 'id' | 'subject' | 'indicator' | 'span'> & { words: string };

const quotas = corpus.plans.flatMap(({ sections }) => sections.flatMap((entry) => entry.quotas));
const reference = readReference<QuotaRow>('quotas.yml', 'quotas');

describe('quotas of the five plans', () => {
  test('are those that a reader counts, in the same order, with the same values', () => {
    const facts = ({
      plan,
      section,
      quote,
      value,
      unit,
      comparator,
      frequency,
      scope,
    }: QuotaRow | Quota) =>
      [plan, section, quote, value, unit, comparator, frequency, scope].join(' ');
    const withDeadline = (row: QuotaRow | Quota) => `${facts(row)} ${row.deadline ?? 'no date'}`;
    expect(quotas.map(withDeadline)).toEqual(reference.map(withDeadline));
  });

  test('stand in the sentence that the reader names', () => {
    for (const [index, { words }] of atLeastOne(reference.entries()))
      expect(withoutSpace(quotas[index]?.sentence ?? '')).toContain(words);
  });

  test('quote the source at their span', () => {
    for (const quota of atLeastOne(quotas)) {
      const text = corpus.plans.find(({ plan }) => plan.id === quota.plan)?.source.text ?? '';
      expect(withoutSpace(text.slice(quota.span.start, quota.span.end))).toBe(quota.quote);
    }
  });

  test('have the words of their deadline, at its place in the source', () => {
    for (const { plan, deadline, deadlineWords, deadlineSpan } of atLeastOne(quotas)) {
      const text = corpus.plans.find(({ plan: each }) => each.id === plan)?.source.text ?? '';
      const words = deadlineSpan && text.slice(deadlineSpan.start, deadlineSpan.end);
      expect(words && withoutSpace(words)).toBe(deadlineWords);
      expect(deadline === null).toBe(deadlineWords === null);
    }
    // Read off the texts by a language model: the goals of 青铜峡 open with it, a sentence before the number.
    const goals = quotas.find(({ id }) => id === 'qingtongxia-overview-3-2-q1');
    expect(goals).toMatchObject({ deadline: '2025', deadlineWords: '到2025年' });
    const words = quotas.map((quota) => quota.deadlineWords ?? '');
    expect(words.filter((each) => each.startsWith('“十四五”'))).toHaveLength(17);
    expect(words.filter((each) => each === '到2025年')).toHaveLength(11);
  });

  test('say for whom in the words of the plan', () => {
    // Read off the five texts by a language model: all other numbers are for the whole place.
    const scoped = quotas
      .filter(({ scope }) => scope !== 'whole')
      .map(({ plan, quote, scope, scopeWords }) => [plan, quote, scope, scopeWords]);
    expect(scoped).toEqual([
      ['qingtongxia', '至少安排1次', 'per-school', '学校'],
      ['qingtongxia', '不少于4次', 'per-school', '学校'],
      ['qingtongxia', '90%以上', 'per-school', '学校'],
      ['qingtongxia', '至少配备一名', 'per-school', '每所学校'],
      ['hebi', '1个以上', 'per-county', '每个县区'],
    ]);
    const whole = quotas.filter(({ scope }) => scope === 'whole');
    expect(new Set(whole.map(({ scopeWords }) => scopeWords))).toEqual(new Set([null]));
  });

  test('name as comparable what may share their axis', () => {
    // Read off the reference list by a language model: the five literacy targets, and 高素质农民 of 云溪 and 青铜峡.
    const groups = quotas
      .filter(({ comparableWith }) => comparableWith.length > 0)
      .map(({ plan, indicator }) => `${indicator} ${plan}`);
    expect(groups.sort()).toEqual(
      [
        'citizens-literate-share mengjin',
        'citizens-literate-share taishan',
        'citizens-literate-share yunxi',
        'citizens-literate-share qingtongxia',
        'citizens-literate-share hebi',
        'high-quality-farmers yunxi',
        'high-quality-farmers qingtongxia',
      ].sort(),
    );
  });

  test('are single levels: no plan writes a range, a change, a baseline or a rate by population', () => {
    // Read off the 46 sentences by a language model: 每所学校 and 每个县区 are scopes.
    const plain = { valueMax: null, kind: 'level', per: null, baseline: null };
    expect(quotas).toHaveLength(46);
    for (const quota of atLeastOne(quotas)) expect(quota).toMatchObject(plain);
  });

  test('no plan sets one for the elderly', () => {
    expect(quotas.filter(({ section }) => section === 'elderly')).toEqual([]);
  });
});

describe('near misses of the five plans', () => {
  const rows = readReference<Pick<NearMiss, 'plan' | 'section' | 'quote' | 'reason'>>(
    'near-misses.yml',
    'nearMisses',
  );
  const found = corpus.plans.flatMap(({ nearMisses }) => nearMisses);

  test('are those that a reader lists, with the same reasons', () => {
    const fact = ({ plan, section, quote, reason }: (typeof rows)[number]) =>
      `${plan} ${section} ${quote} ${reason}`;
    expect(found.map(fact).sort()).toEqual(rows.map(fact).sort());
  });
});

/** What is done to the things counted, or a noun that says it: without one, a subject and its number say nothing. */
const ACT =
  /^(?:培训|培育|发展|配备|新增|新认定|创建|建设|举办|安排)|(?:培训|继续教育|总数|人数|活动场所|区级以上科普教育基地)$/;

test('the subject of a count says what is done, as 培训农技人员 does of 50人次', () => {
  const counts = quotas.filter(({ unit }) => unit !== '%');
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.map(({ subject }) => subject.zh).filter((zh) => !ACT.test(zh))).toEqual([]);
});
