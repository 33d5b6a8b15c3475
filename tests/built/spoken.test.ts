/**
 * What is said where a page is read aloud (src/features/own-plan/client/sentences.ts): Chinese alone, with each number
 * in words.
 */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { ownPlanPath } from '#src/corpus/own-plan-path.ts';
import { GROUP_KEYS, PROJECT_KEYS } from '#src/schemas/vocabulary.ts';
import { readTable } from './open-data.ts';
import { closest, openBuilt, select } from './select.ts';
import { attributeOf } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

type Element = DefaultTreeAdapterTypes.Element;

const paths = readTable('plans').flatMap(({ id }) =>
  [...GROUP_KEYS, ...PROJECT_KEYS].map((key) => ownPlanPath(id, key)),
);
const UNSPOKEN = 'script,button,svg,[aria-hidden="true"],[data-unspoken],.visually-hidden';

/** What is said of an element, sentence by sentence. */
function saidOf(element: Element): string[] {
  if (select([element], UNSPOKEN).length > 0) return [];
  const spoken = attributeOf(element, 'data-spoken');
  if (spoken) return [spoken];
  return element.childNodes.flatMap((node) => {
    if (defaultTreeAdapter.isElementNode(node)) return saidOf(node);
    const lang = closest(element, '[lang]') ?? element;
    const isSaid = defaultTreeAdapter.isTextNode(node) && attributeOf(lang, 'lang') === 'zh-CN';
    // Marks between words have elements of their own.
    return isSaid && /[\p{L}\p{N}]/u.test(node.value) ? [node.value.trim()] : [];
  });
}

function saidOn(path: string): string[] {
  return select(openBuilt(path), '[data-target]').flatMap((button) =>
    select(openBuilt(path), `#${attributeOf(button, 'data-target') ?? ''}`).flatMap(saidOf),
  );
}

test.each(atLeastOne(paths))('%s is said without a digit, in whole sentences', (path) => {
  const said = saidOn(path);
  expect(said.length).toBeGreaterThan(1);
  expect(said.filter((sentence) => /[\d%+<>○〇]/.test(sentence))).toEqual([]);
});

test.each(atLeastOne(paths))('/en%s says Chinese alone, and the same numbers', (path) => {
  const english = saidOn(`/en${path}`);
  expect(
    english.filter((sentence) => /[\d%]/.test(sentence) || !/\p{Script=Han}/u.test(sentence)),
  ).toEqual([]);
});

test('who listens hears first of whom and where the page is', () => {
  expect(saidOn('/plans/taishan/elderly/')[0]).toMatch(/^泰山区写给老年人的：/);
  expect(saidOn('/plans/qingtongxia/farmers/').join('')).toContain('培育高素质农民两千五百人');
});
