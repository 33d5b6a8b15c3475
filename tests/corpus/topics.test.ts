/** The list of topics itself: how many, how they are defined, and where links to earlier ones lead. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TopicsFile } from '#src/schemas/codebook.ts';
import { GROUP_KEYS, PROJECT_KEYS } from '#src/schemas/vocabulary.ts';
import { isOther } from '#src/text/other-topic.ts';
import { corpus } from './corpus.ts';
import { atLeastOne } from '../at-least-one.ts';

const { sections } = TopicsFile.parse(parse(readFileSync('content/codebook/topics.yml', 'utf8')));
const all = sections.flatMap(({ topics }) => topics);
const topics = all.filter(({ id }) => !isOther(id));
const ids = new Set(all.map(({ id }) => id));

test('there are 187 topics, not counting what fits nowhere in each of 12 parts', () => {
  expect([topics.length, all.length - topics.length]).toEqual([187, 12]);
});

const countOf = (key: string) => topics.filter(({ id }) => id.startsWith(`${key}-`)).length;

test.each(atLeastOne(GROUP_KEYS))('%s, a group, has 10 to 18 topics', (key) => {
  expect(countOf(key)).toBeGreaterThanOrEqual(10);
  expect(countOf(key)).toBeLessThanOrEqual(18);
});

test.each(atLeastOne(PROJECT_KEYS))('%s, a project, has 8 to 15 topics', (key) => {
  expect(countOf(key)).toBeGreaterThanOrEqual(8);
  expect(countOf(key)).toBeLessThanOrEqual(15);
});

test('no definition names a place of the plans that it is applied to', () => {
  const places = corpus.plans.map(({ plan }) => plan.jurisdiction.zh.replace(/[区市县]$/, ''));
  const lines = topics.flatMap(({ definition, include, exclude }) => [
    definition.zh,
    ...include,
    ...exclude,
  ]);
  const naming = lines.filter((line) => atLeastOne(places).some((place) => line.includes(place)));
  expect(naming).toEqual([]);
});

test('each line of a border names topics that exist', () => {
  const named = topics.flatMap(({ exclude }) =>
    exclude.flatMap((line) => line.match(/[a-z]+(?:-[a-z]+)+/g) ?? []),
  );
  expect(atLeastOne(named).filter((id) => !ids.has(id))).toEqual([]);
});

describe('a topic that was split or merged', () => {
  const led = new Map(topics.flatMap(({ id, aliases = [] }) => aliases.map((old) => [old, id])));

  // As they stood in release 0.3.0, read from its codebook.
  test.each([
    ['youth-teachers', 'youth-science-teachers'],
    ['farmers-industry', 'farmers-demonstration'],
    ['elderly-care-services', 'elderly-care-homes'],
    ['infrastructure-base-targets', 'infrastructure-base-building'],
    ['infrastructure-base-sectors', 'infrastructure-base-building'],
    ['implementation-research', 'implementation-studies'],
  ])('%s leads to %s', (old, id) => {
    expect(led.get(old)).toBe(id);
  });

  test('is no topic any more, and leads to one place', () => {
    const aliases = topics.flatMap(({ aliases: own = [] }) => own);
    expect(atLeastOne(aliases).filter((old) => ids.has(old))).toEqual([]);
    expect(new Set(aliases).size).toBe(aliases.length);
  });
});
