import { expect, test } from 'vitest';
import { quoteWords } from '#src/features/compare/model/quote-words.ts';

const SENTENCE = '加强健康教育，利用广播、电视、报刊普及知识；推动15分钟生活圈建设。';

/** The parts of what is quoted, one after the other. */
function quote(sentence: string, words: string): string | undefined {
  const quoted = quoteWords(sentence, words);
  return quoted && `${quoted.before}|${quoted.words}|${quoted.after}`;
}

test('quotes words in the stretch that commas bound', () => {
  expect(quote(SENTENCE, '广播、电视')).toBe('…利用|广播、电视|、报刊普及知识…');
});

test('leaves nothing out at the ends of the sentence', () => {
  expect(quote(SENTENCE, '健康教育')).toBe('加强|健康教育|…');
  expect(quote(SENTENCE, '生活圈')).toBe('…推动15分钟|生活圈|建设。');
  expect(quote('提升老年人健康素养', '健康')).toBe('提升老年人|健康|素养');
});

test('keeps words whole that run over a comma', () => {
  expect(quote(SENTENCE, '健康教育，利用广播')).toBe(
    '加强|健康教育，利用广播|、电视、报刊普及知识…',
  );
});

test('minds neither blanks nor width', () => {
  expect(quote('完成培训 300 人次,其中农村学校。', '培训３００人次')).toBe('完成|培训 300 人次|…');
});

test('is undefined where the words do not stand in the sentence', () => {
  expect(quoteWords(SENTENCE, '老年大学')).toBeUndefined();
});
