/** Sentences and rows made up for the test. */
import { expect, test } from 'vitest';
import {
  cutSentence,
  findCounterpart,
  groupMisfits,
} from '#src/features/wording/model/misfit-places.ts';
import type { Misfit, ReuseRun } from '#src/schemas/wording.ts';

const span = (start: number, end: number) => ({ start, end });

function misfit(
  clause: string,
  start: number,
  why: string | null,
  kind: Misfit['kind'] = 'level',
): Misfit {
  return {
    ...{ plan: 'a', section: 'youth', clause, kind, words: '全市', span: span(start, start + 2) },
    verdict: why === null ? null : 'fits',
    why: why === null ? null : { zh: why, en: why },
  };
}

test('words of one sentence and one decision are one group', () => {
  const rows = [
    misfit('a-youth-1-1', 3, '指上级'),
    misfit('a-youth-1-1', 6, '指上级', 'place'),
    misfit('a-youth-1-1', 9, '题名'),
    misfit('a-youth-1-2', 20, null),
    misfit('a-youth-1-2', 25, null),
  ];
  expect(groupMisfits(rows).map(({ clause, kinds, spans }) => [clause, kinds, spans])).toEqual([
    ['a-youth-1-1', ['level', 'place'], [span(3, 5), span(6, 8)]],
    ['a-youth-1-1', ['level'], [span(9, 11)]],
    ['a-youth-1-2', ['level'], [span(20, 22), span(25, 27)]],
  ]);
});

/** A run of plan a at a place, and where plan b has it. */
function placed(characters: number, start: number, end: number, formula = false) {
  const run: ReuseRun = {
    ...{ id: `run-${start}`, characters, formula, plans: ['a', 'b'], text: '文字' },
    occurrences: [
      { plan: 'a', section: 'youth', clause: 'a-youth-1-1', span: span(start, end) },
      {
        plan: 'b',
        section: 'youth',
        clause: `b-youth-${start}`,
        span: span(start + 500, end + 500),
      },
    ],
    ...{ upstream: [], origin: 'unknown' },
  };
  return { run, span: span(start, end) };
}

test.each([
  ['covers what was found', [placed(30, 40, 70), placed(10, 10, 20)], 'b-youth-10'],
  ['is the longest', [placed(10, 40, 50), placed(12, 55, 67)], 'b-youth-55'],
  ['is no set phrase', [placed(30, 40, 70, true), placed(10, 72, 82)], 'b-youth-72'],
  ['stands in the sentence', [placed(90, 100, 190), placed(10, 40, 50)], 'b-youth-40'],
])('the run shown %s', (_, runs, clause) => {
  expect(findCounterpart('a', span(0, 100), [span(12, 14)], runs)).toMatchObject({
    plan: 'b',
    clause,
  });
});

test('a sentence that shares no run has none beside it', () => {
  expect(findCounterpart('a', span(0, 100), [], [placed(10, 100, 110)])).toBeUndefined();
});

test('a sentence is cut where marks begin and end, blanks of the source left out', () => {
  // « 为全_市发展，推动_创新。» from place 50 of the source on, a blank at 52 and at 59.
  const text = '为全市发展，推动创新。';
  const placeOf = (place: number) => {
    const blanks = [52, 59].filter((blank) => blank < place).length;
    return Math.min(Math.max(place - 50 - blanks, 0), text.length);
  };
  expect(cutSentence(text, placeOf, [span(51, 54)], [span(54, 70)])).toEqual([
    { text: '为', isFound: false, isShared: false },
    { text: '全市', isFound: true, isShared: false },
    { text: '发展，推动创新。', isFound: false, isShared: true },
  ]);
  expect(cutSentence(text, placeOf, [span(51, 54)], [span(40, 56)])).toMatchObject([
    { text: '为', isFound: false, isShared: true },
    { text: '全市', isFound: true, isShared: true },
    { text: '发展', isFound: false, isShared: true },
    { text: '，推动创新。', isFound: false, isShared: false },
  ]);
});
