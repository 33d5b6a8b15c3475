/**
 * What the literacy chart finds. Expected sentences were read off the five plans and the fact check by a language
 * model: 鹤壁 over 14.3 below nation and Henan, both over 15; 青铜峡 11.5 as Ningxia, below the nation; 孟津, 泰山 and
 * 云溪 not below theirs. No person has checked them.
 */
import { expect, test } from 'vitest';
import { literacyFigures, targetsAbove } from '#src/corpus/context.ts';
import {
  literacyFinding,
  standingsOf,
  verdictOf,
} from '#src/features/indicators/literacy-finding.ts';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import { corpus } from './corpus.ts';

const targets = corpus.plans.map(({ plan, sections }) => ({
  plan,
  quota: sections
    .flatMap(({ quotas }) => quotas)
    .find(({ indicator }) => indicator === 'citizens-literate-share'),
  ...targetsAbove(plan, 2025),
}));
const nation = literacyFigures.find(({ id }) => id === 'nation-literacy-target-2025');
const stood = standingsOf(targets, nation, () => true);

test('the headline says who is below what, and that the rest are not', () => {
  expect(literacyFinding(stood, 5, zh)).toBe(
    '2025年公民科学素质目标：青铜峡市（征求意见稿）低于国家，鹤壁市（地级市）低于国家和省，其余3地都不低于国家和省',
  );
  expect(literacyFinding(stood, 5, en)).toBe(
    'Scientific literacy, targets for 2025: Qingtongxia (draft for comment) is below the nation; Hebi (prefecture-level city) is below the nation and its province; the other 3 are level with or above the nation and their province',
  );
});

test('each target stands to those above it as the sources say', () => {
  expect(stood.map((each) => verdictOf(each, zh))).toEqual([
    '高于国家和省',
    '高于国家、省和市',
    '与国家和省相同',
    '低于国家，与自治区相同',
    '低于国家和省',
  ]);
});

test('the headline follows its data: a target that rises is below nothing', () => {
  const raised = targets.map((each) =>
    each.plan.id === 'hebi' && each.quota ? { ...each, quota: { ...each.quota, value: 15 } } : each,
  );
  const finding = literacyFinding(
    standingsOf(raised, nation, () => true),
    5,
    zh,
  );
  expect(finding).not.toContain('鹤壁市');
  expect(finding).toContain('其余4地都不低于国家和省');
});

test('where the data bear no finding, the headline is what is drawn', () => {
  const unknown = standingsOf(targets, undefined, () => true);
  expect(literacyFinding(unknown, 5, zh)).toBe(zh.literacy.title);
  expect(literacyFinding([], 5, en)).toBe(en.literacy.title);
});

test('places without a comparable target are counted, and many places are not named', () => {
  expect(literacyFinding(stood, 7, zh)).toContain('另有2地没有可比的目标');
  const low = stood.filter(({ plan }) => plan.id === 'hebi');
  const many = Array.from({ length: 12 }, () => low).flat();
  expect(literacyFinding(many, 12, zh)).toBe('2025年公民科学素质目标：12地都低于国家和省');
});
