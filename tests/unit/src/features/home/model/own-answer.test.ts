import { expect, test } from 'vitest';
import { pathOfAnswer, readAnswer, writeAnswer } from '#src/features/home/model/own-answer.ts';

const answer = { plan: 'taishan', section: 'elderly' };

test('an answer that was kept is read again', () => {
  expect(readAnswer(writeAnswer(answer), ['taishan'], ['elderly'])).toEqual(answer);
});

test.each([null, '', 'taishan', 'taishan/talent', 'atlantis/elderly'])(
  'nothing is offered for %j, which names none of the choices',
  (kept) => {
    expect(readAnswer(kept, ['taishan'], ['elderly'])).toBeUndefined();
  },
);

test('an answer has its address', () => {
  expect(pathOfAnswer('/en/plans/_plan/_section/', answer)).toBe('/en/plans/taishan/elderly/');
});
