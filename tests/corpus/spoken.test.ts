/** The sentences of the plans, said aloud: by the list that was written from reading them. */
import { expect, test } from 'vitest';
import { spokenText } from '#src/features/own-plan/model/spoken-text.ts';
import { atLeastOne } from '../at-least-one.ts';
import { corpus, readReference } from './corpus.ts';

interface Said {
  written: string;
  spoken: string;
}
const targets = readReference<Said & { id: string }>('spoken.yml', 'targets');
const others = readReference<Said>('spoken.yml', 'others');

const sections = corpus.plans.flatMap((plan) => plan.sections);
const clauses = sections.flatMap((section) => section.clauses);
const quotas = sections.flatMap((section) => section.quotas);

/** A sentence with each part that was read in place of what is written. */
function readAloud(text: string, clause: string): string {
  const own = targets.filter(({ id }) => id.startsWith(`${clause}-q`));
  return [...own, ...others].reduce(
    (read, { written, spoken }) => read.replaceAll(written, spoken),
    text,
  );
}

test('each of the 46 numbers was read, from its own sentence', () => {
  expect(targets.map(({ id }) => id).sort()).toEqual(quotas.map(({ id }) => id).sort());
  expect(targets).toHaveLength(46);
  const sentences = new Map(quotas.map(({ id, sentence }) => [id, sentence]));
  for (const { id, written } of atLeastOne(targets)) expect(sentences.get(id)).toContain(written);
});

test.each(atLeastOne(targets))('$id: $written is said $spoken', ({ id, written, spoken }) => {
  const sentence = quotas.find((quota) => quota.id === id)?.sentence ?? '';
  expect(spokenText(written)).toBe(spoken);
  expect(spokenText(sentence)).toContain(spoken);
});

test('every sentence of the five texts is said as it was read, whole', () => {
  expect(clauses.length).toBe(620);
  for (const { id, text } of atLeastOne(clauses))
    expect(`${id} ${spokenText(text)}`).toBe(`${id} ${readAloud(text, id)}`);
});

test('whatever else was read stands in a sentence', () => {
  for (const { written } of atLeastOne(others))
    expect(clauses.some(({ text }) => text.includes(written))).toBe(true);
});

test('no digit and no sign is left in sentences, titles, headings and the 708 names of bodies', () => {
  const headings = sections.map(({ section }) => section.heading?.title ?? '');
  const titles = sections.flatMap(({ measures }) => measures.map(({ title }) => title));
  const bodies = sections.flatMap(({ responsibilities }) => responsibilities.map(({ raw }) => raw));
  expect(bodies).toHaveLength(708);
  const said = [...clauses.map(({ text }) => text), ...headings, ...titles, ...bodies].map(
    spokenText,
  );
  const left = said.flatMap(
    (text) => text.match(/[^\p{Script=Han}，。、；：！？“”‘’（）《》·,()!:]+/gu) ?? [],
  );
  // Names that voices spell; QQ and APP are said so by everybody.
  expect([...new Set(left)].sort()).toEqual(['APP', 'QQ', 'VR']);
});
