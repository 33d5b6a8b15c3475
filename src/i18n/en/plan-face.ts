import { counted } from '#src/i18n/english-count.ts';
import { listInEnglish } from '#src/i18n/english-list.ts';
import type { planFaceZh } from '#src/i18n/zh/plan-face.ts';

/** Interface words in English of the head of a plan's page. */
export const planFaceEn: typeof planFaceZh = {
  clauses: 'clauses',
  quotas: 'targets',
  own: 'of its wording in no other plan',
  bodies: 'mentions of responsible bodies',
  title: 'In one minute',
  labels: {
    most: 'What it says most on',
    targets: 'Targets',
    leftOut: 'What it leaves out',
    only: 'What only it says',
  },
  counted: (part, count) => `${part} (${count})`,
  groups: (most, least) =>
    `Among the five groups, most clauses are under ${most}, fewest under ${least}.`,
  groupsAlike: (most) => `The five groups have equally many clauses: ${most}.`,
  projects: (most) => `Among the five projects, most are under ${most}.`,
  projectsAlike: (most) => `The projects that it has have equally many: ${most}.`,
  allTargets: (count) => counted(count, 'target'),
  targets: (all) => `It sets ${all}.`,
  targetsMost: (all, parts) => `It sets ${all}; the part with most is ${parts}.`,
  noTargets: 'It sets no target.',
  noTargetsFor: (groups) => `Among the five groups, none under ${groups}.`,
  noTargetsForAny: (groups) => `None is set for any of the five groups: ${groups}.`,
  absent: (parts) => `It has no part on ${parts}.`,
  silent: (plans, others, topics) =>
    plans === others
      ? `Not mentioned, though all ${others} other plans write on it: ${topics}.`
      : `Not mentioned, though ${plans} of the ${others} other plans write on it: ${topics}.`,
  only: (topics) => `Of the plans here, only this one writes on ${topics}.`,
  topicsNamed: (names, left) =>
    listInEnglish([
      ...names.map((name) => `“${name}”`),
      ...(left > 0 ? [`${left} other ${left === 1 ? 'topic' : 'topics'}`] : []),
    ]),
  note: 'In brackets: clauses, or targets. Clauses are counted by full stops; topics were coded by language models and checked by no person.',
  strip:
    'The whole plan: each clause a bar as long as its text, targets in red; parts without any stand on red',
  targetsTitle: 'Targets',
  targetsSome: (all) =>
    `The first of each part, six at most; all ${all} are in the table of targets`,
};
