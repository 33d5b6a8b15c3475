/** Reference values: names and addresses read in content/codebook and src/pages by a language model, not a person. */
import { expect, test } from 'vitest';
import { agencyNames, sectionNames } from '#src/corpus/codebook-names.ts';
import { comparisonOf, namesOfSection } from '#src/corpus/comparison-link.ts';
import { namedSections, pathOfSection, SECTION_BLOCKS } from '#src/corpus/sections.ts';
import { topicsOf } from '#src/corpus/topics.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';
import { atLeastOne } from '../../../at-least-one.ts';

test.each([
  ['overview', '/goals/', '总体要求'],
  ['youth', '/groups/youth/', '青少年'],
  ['officials', '/groups/officials/', '领导干部和公务员'],
  ['talent', '/projects/talent/', '科普人才'],
  ['implementation', '/implementation/', '组织实施'],
] as const)('%s is compared at %s as %s', (key, path, name) => {
  expect(pathOfSection(key)).toBe(path);
  expect(comparisonOf(key)).toMatchObject({ path, name: { zh: name } });
  expect(sectionNames().get(key)?.zh).toBe(name);
});

test('a part that a plan lacks has the codebook’s name', () => {
  expect(namesOfSection('talent')).toEqual({
    zh: '科普人才建设工程',
    en: 'Science-popularization talent',
  });
});

test('parts are given in the order asked, and stand in four blocks', () => {
  expect(namedSections(['talent', 'youth']).map(({ key }) => key)).toEqual(['talent', 'youth']);
  expect(SECTION_BLOCKS.map((block) => block.length)).toEqual([1, 5, 5, 1]);
  expect(SECTION_BLOCKS.flat()).toEqual([...SECTION_KEYS]);
});

test('agencies have their names by id', () => {
  expect(agencyNames().get('education')).toMatchObject({
    zh: '教育和体育局',
    en: 'Education and Sports Bureau',
  });
  expect(agencyNames().get('nobody')).toBeUndefined();
});

test.each(atLeastOne(SECTION_KEYS))('%s has topics of its own, the other one last', (key) => {
  const ids = topicsOf(key).map(({ id }) => id);
  expect(ids.filter((id) => !id.startsWith(`${key}-`))).toEqual([]);
  expect(ids.at(-1)).toBe(`${key}-other`);
  expect(ids.length).toBeGreaterThan(3);
});
