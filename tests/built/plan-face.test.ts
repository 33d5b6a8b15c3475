/** What the head of a plan's page says of it equals the open data, counted another way. */
import { describe, expect, test } from 'vitest';
import { GROUP_KEYS, PROJECT_KEYS } from '#src/schemas/vocabulary.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from './open-data.ts';
import { attributeOf, readPages } from './site-files.ts';

const plans = readTable('plans');
const clauses = readTable('clauses');
const quotas = readTable('quotas');
const sections = readTable('sections');
const mentions = readTable('mentions');
const topics = readTable('topics');

/** Rows of a plan by what they stand in: `{ youth: 27, … }`. */
function tally(rows: readonly { plan: string; section: string }[], plan: string) {
  const counts: Record<string, number> = {};
  for (const row of rows)
    if (row.plan === plan) counts[row.section] = (counts[row.section] ?? 0) + 1;
  return counts;
}

/** Sections among some that have as many as `pick` says, with that number: « youth 27 ». */
function having(
  counts: Record<string, number>,
  keys: readonly string[],
  pick: (...numbers: number[]) => number,
): string[] {
  const own = keys.filter((key) => counts[key] !== undefined);
  const number = pick(...own.map((key) => counts[key] ?? 0));
  return own.filter((key) => counts[key] === number).map((key) => `${key} ${number}`);
}

/** Whether a plan has a clause on a topic or names it, by the rows alone. */
function speaksOf(plan: string, topic: string): boolean {
  return (
    clauses.some((row) => row.plan === plan && row.topics.includes(topic)) ||
    mentions.some((row) => row.plan === plan && row.topic === topic)
  );
}

/** What a page says: « section or topic, then the value » by the kind of phrase. */
function phrasesOf(path: string, says: string): string[] {
  const page = readPages().find((each) => each.path === path);
  return (page?.elements ?? [])
    .filter((element) => attributeOf(element, 'data-says') === says)
    .map((element) =>
      ['data-section', 'data-topic', 'data-value']
        .flatMap((name) => attributeOf(element, name) ?? [])
        .join(' '),
    );
}

describe.each(atLeastOne(['/plans', '/en/plans']))('%s', (root) => {
  test.each(atLeastOne(plans))(
    '$id: which groups and projects have most and fewest clauses',
    ({ id }) => {
      const path = `${root}/${id}/`;
      const counts = tally(clauses, id);
      expect(phrasesOf(path, 'groups-most')).toEqual(having(counts, GROUP_KEYS, Math.max));
      expect(phrasesOf(path, 'groups-least')).toEqual(having(counts, GROUP_KEYS, Math.min));
      expect(phrasesOf(path, 'projects-most')).toEqual(having(counts, PROJECT_KEYS, Math.max));
    },
  );

  test.each(atLeastOne(plans))('$id: its numbers, and the groups without any', ({ id }) => {
    const path = `${root}/${id}/`;
    const counts = tally(quotas, id);
    const own = quotas.filter(({ plan }) => plan === id);
    const most = having(counts, Object.keys(counts), Math.max);
    expect(phrasesOf(path, 'targets')).toEqual([String(own.length)]);
    expect(phrasesOf(path, 'targets-most').sort()).toEqual(
      most.filter((each) => !each.endsWith(' 1')).sort(),
    );
    expect(phrasesOf(path, 'targets-none')).toEqual(GROUP_KEYS.filter((key) => !counts[key]));
  });

  test.each(atLeastOne(plans))('$id: the parts and the topics that it leaves out', ({ id }) => {
    const path = `${root}/${id}/`;
    const absent = sections.filter(({ plan, present }) => plan === id && !present);
    expect(phrasesOf(path, 'absent')).toEqual(absent.map(({ key }) => key));
    const silent = topics
      .filter(({ section }) => section !== 'overview' && !absent.some(({ key }) => key === section))
      .filter((topic) => !topic.id.endsWith('-other') && !speaksOf(id, topic.id))
      .map(({ id: topic, clauses: counts }) => ({
        topic,
        others: Object.values(counts).filter((count) => count > 0).length,
      }));
    const most = Math.max(...silent.map(({ others }) => others));
    const named = silent.filter(({ others }) => others === most && others * 2 > plans.length - 1);
    expect(phrasesOf(path, 'silent')).toEqual(
      named.slice(0, 5).map(({ topic, others }) => `${topic} ${others}`),
    );
  });

  test.each(atLeastOne(plans))('$id: the topics that only it writes on', ({ id }) => {
    const only = topics
      .filter((topic) => topic.section !== 'overview' && !topic.id.endsWith('-other'))
      .filter(({ clauses: counts }) => (counts[id] ?? 0) > 0)
      .filter(({ id: topic }) =>
        plans.every((plan) => plan.id === id || !speaksOf(plan.id, topic)),
      );
    expect(phrasesOf(`${root}/${id}/`, 'only')).toEqual(only.slice(0, 5).map((topic) => topic.id));
  });

  test.each(atLeastOne(plans))('$id: the three numbers at its head', ({ id }) => {
    const page = readPages().find(({ path }) => path === `${root}/${id}/`);
    const own = readTable('reuse-counts').find((row) => row.plan === id && row.section === null);
    const share = Math.round((100 * (own?.byPlans[0] ?? 0)) / (own?.characters ?? 1));
    const head = page?.html.slice(0, page.html.indexOf('PlanSummary')) ?? '';
    const shown = [...head.matchAll(/data-number="(\w+)"[^>]*>\s*<strong>([^<]+)</g)];
    expect(shown.map(([, name, value]) => `${name} ${value}`)).toEqual([
      `clauses ${clauses.filter(({ plan }) => plan === id).length}`,
      `quotas ${quotas.filter(({ plan }) => plan === id).length}`,
      `own ${share}%`,
    ]);
  });
});

test('what only 云溪 writes on was found by reading: care homes, long-term care, counsellors', () => {
  const yunxi = phrasesOf('/plans/yunxi/', 'only');
  expect(yunxi).toContain('elderly-long-term-care');
  expect(phrasesOf('/plans/taishan/', 'absent')).toEqual(['talent']);
});
