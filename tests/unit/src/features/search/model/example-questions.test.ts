import { expect, it } from 'vitest';
import {
  type AskedCorpus,
  exampleQuestions,
} from '#src/features/search/model/example-questions.ts';

const clause = (plan: string, section: 'youth' | 'elderly', text: string) => ({
  plan,
  section,
  text,
});
const corpus: AskedCorpus = {
  plans: [{ id: 'a' }, { id: 'b' }],
  clauses: [clause('a', 'youth', '培训教师。'), clause('b', 'elderly', '招募志愿者。')],
  quotas: [{ value: 95, unit: '%', subject: { zh: '', en: '' }, sentence: '', indicator: 'rate' }],
  responsibilities: [
    { plan: 'a', agency: 'members' },
    { plan: 'b', agency: 'members' },
    { plan: 'b', agency: 'science' },
  ],
  isCollective: (agency) => agency === 'members',
};

it('asks only what some clause of the place, of the group, or some number answers', () => {
  const questions = exampleQuestions(corpus);
  expect(questions.map((question) => Object.values(question).join(' '))).toEqual([
    'place 培训 a',
    'place 志愿者 b',
    'group 教师 youth',
    'number >=90%',
    'number >=15%',
    'body  science',
  ]);
});

it('asks nothing of no plans', () => {
  const nothing = { ...corpus, plans: [], clauses: [], quotas: [], responsibilities: [] };
  expect(exampleQuestions(nothing)).toEqual([]);
});
