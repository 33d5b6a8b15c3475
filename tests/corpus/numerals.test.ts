/**
 * Every numeral of one plan, as it was read from the text: what is a quota there is one here, at the
 * same place and of the same value, and no other numeral is.
 */
import { expect, test } from 'vitest';
import { atLeastOne } from '../at-least-one.ts';
import { corpus, readReference } from './corpus.ts';

interface Numeral {
  text: string;
  start: number;
  kind: string;
  value: number | null;
}

const numerals = readReference<Numeral>('numerals.yml', 'numerals');
const plan = corpus.plans.find(({ plan: { id } }) => id === 'qingtongxia');
const quotas = plan?.sections.flatMap((entry) => entry.quotas) ?? [];
const quotasAt = (start: number) =>
  quotas.filter(({ span }) => span.start <= start && start < span.end);

test('the list was read in the order of the text, each numeral at its place', () => {
  expect(numerals).toHaveLength(128);
  const text = plan?.source.text ?? '';
  for (const { text: numeral, start } of atLeastOne(numerals))
    expect(text.slice(start, start + numeral.length + 2).replace(/\s/g, '')).toContain(numeral);
});

test('the numerals that are quotas are those that were read, with their values', () => {
  const read = numerals.filter(({ kind }) => kind === 'quota');
  expect(read).toHaveLength(21);
  const values = read.map(({ start, value, text }) => ({ start, value, quotes: [text] }));
  const found = read.map(({ start, text }) => {
    const [quota] = quotasAt(start);
    return { start, value: quota?.value, quotes: quota?.quote.includes(text) ? [text] : [] };
  });
  expect(found).toEqual(values);
  expect(quotas).toHaveLength(21);
});

test('a label, a date, a name or a word is no quota', () => {
  const others = numerals.filter(({ kind }) => kind !== 'quota');
  expect(others).toHaveLength(107);
  expect(others.filter(({ start }) => quotasAt(start).length > 0)).toEqual([]);
});
