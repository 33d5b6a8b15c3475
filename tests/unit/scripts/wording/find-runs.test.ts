/** The runs of the engine, against every stretch of small invented texts tried one by one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRuns } from '#scripts/wording/find-runs.ts';
import { indexTexts } from '#scripts/wording/text-index.ts';
import { MIN_SHARED_CHARACTERS } from '#src/text/wording.ts';
import { cutTexts, type InventedClause, sharingTexts } from './invented-texts.ts';

/** A run as words and the places where they stand: « 甲乙丙 at 0:3 1:0 ». */
type FoundRun = [words: string, places: string[]];

function foundRuns(texts: readonly InventedClause[][]): FoundRun[] {
  const worded = cutTexts(texts);
  const found = findRuns(indexTexts(worded), Int32Array.from(texts.keys()));
  const runs = Array.from({ length: found.size }, (_, position): FoundRun => {
    const occurrences = found.occurrencesOf(position);
    const [first] = occurrences;
    const words = wordsOf(texts[first?.text ?? 0] ?? []).slice(first?.start, first?.end);
    return [words.join(''), occurrences.map(({ text, start }) => `${text}:${start}`).sort()];
  });
  return runs.sort(byWords);
}

/** All words of a text; each Han character is one. */
function wordsOf(clauses: readonly InventedClause[]): string[] {
  return clauses.flatMap(({ text }) => Array.from(text));
}

/** Every stretch that two texts have, kept where one more word on either side would lose a text. */
function triedRuns(texts: readonly InventedClause[][]): FoundRun[] {
  const places = new Map<string, string[]>();
  const stretches = texts.flatMap((clauses, text) => {
    const words = wordsOf(clauses);
    const groups = groupsOf(clauses);
    return words.flatMap((_, start) =>
      words.flatMap((__, last) => {
        if (last < start || groups[start] !== groups[last]) return [];
        const key = words.slice(start, last + 1).join('');
        places.set(key, [...(places.get(key) ?? []), `${text}:${start}`]);
        const longer = [
          groups[start - 1] === groups[start] ? `${words[start - 1] ?? ''}${key}` : '',
          groups[last + 1] === groups[last] ? `${key}${words[last + 1] ?? ''}` : '',
        ];
        return [{ key, longer }];
      }),
    );
  });
  const textsOf = (key: string) => new Set((places.get(key) ?? []).map((at) => at.split(':')[0]));
  const maximal = stretches.filter(
    ({ key, longer }) =>
      key.length >= MIN_SHARED_CHARACTERS &&
      textsOf(key).size > 1 &&
      longer.every((each) => textsOf(each).size < textsOf(key).size),
  );
  const keys = [...new Set(maximal.map(({ key }) => key))];
  return keys.map((key): FoundRun => [key, (places.get(key) ?? []).sort()]).sort(byWords);
}

/** Clauses that a run may cross have the same number, for each word. */
function groupsOf(clauses: readonly InventedClause[]): number[] {
  let group = 0;
  return clauses.flatMap(({ text, joins }) => {
    if (!joins) group += 1;
    return Array.from(text, () => group);
  });
}

function byWords([a]: FoundRun, [b]: FoundRun): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

test('words of two texts, and fewer of three, are two runs', () => {
  const texts = [
    ['甲乙丙丁戊己庚辛壬癸子丑'],
    ['寅甲乙丙丁戊己庚辛壬癸子丑'],
    ['甲乙丙丁戊己庚辛壬癸寅'],
  ].map((clauses) => clauses.map((text) => ({ text, joins: false })));
  expect(foundRuns(texts)).toEqual([
    ['甲乙丙丁戊己庚辛壬癸', ['0:0', '1:1', '2:0']],
    ['甲乙丙丁戊己庚辛壬癸子丑', ['0:0', '1:1']],
  ]);
});

test('a run goes on into a clause that joins, and no further', () => {
  const joined = [
    { text: '甲乙丙丁戊己', joins: false },
    { text: '庚辛壬癸子丑', joins: true },
  ];
  const apart = joined.map(({ text }) => ({ text, joins: false }));
  expect(foundRuns([joined, joined])).toEqual([['甲乙丙丁戊己庚辛壬癸子丑', ['0:0', '1:0']]]);
  expect(foundRuns([joined, apart])).toEqual([]);
});

test('finds what trying every stretch finds', () => {
  let runs = 0;
  fc.assert(
    fc.property(sharingTexts, (some) => {
      const tried = triedRuns(some);
      runs += tried.length;
      expect(foundRuns(some)).toEqual(tried);
    }),
    { numRuns: 200 },
  );
  expect(runs).toBeGreaterThan(200);
});
