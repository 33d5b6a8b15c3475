import { counted } from '#src/i18n/english-count.ts';
import { listInEnglish } from '#src/i18n/english-list.ts';
import type { planFaceZh } from '#src/i18n/zh/plan-face.ts';

/** Interface words in English of the head of a plan's page. */
export const planFaceEn: typeof planFaceZh = {
  clauses: 'clauses',
  quotas: 'targets',
  own: 'of its wording found in no other plan',
  bodies: 'mentions of responsible bodies',
  title: 'In one minute',
  labels: {
    most: 'What it covers most',
    targets: 'Targets',
    leftOut: 'What it leaves out',
    only: 'What only it covers',
  },
  counted: (part, count) => `${part} (${count})`,
  groups: (most, least) =>
    `Among the five groups, the most clauses are under ${most} and the fewest under ${least}.`,
  groupsAlike: (most) => `The five groups have the same number of clauses: ${most}.`,
  projects: (most) => `Among the five projects, the most are under ${most}.`,
  projectsAlike: (most) => `The projects it includes have the same number: ${most}.`,
  allTargets: (count) => counted(count, 'target'),
  targets: (all) => `It sets ${all}.`,
  targetsMost: (all, parts) => `It sets ${all}, more under ${parts} than under any other part.`,
  noTargets: 'It sets no target.',
  noTargetsFor: (groups) => `Of the five groups, none is set for ${groups}.`,
  noTargetsForAny: (groups) => `None is set for any of the five groups: ${groups}.`,
  absent: (parts) => `It has no part on ${parts}.`,
  silent: (plans, others, topics) =>
    plans === others
      ? `Not mentioned, though all ${others} other plans cover it: ${topics}.`
      : `Not mentioned, though ${plans} of the ${others} other plans cover it: ${topics}.`,
  only: (topics) => `Of the plans here, only this one covers ${topics}.`,
  topicsNamed: (names, left) =>
    listInEnglish([
      ...names.map((name) => `“${name}”`),
      ...(left > 0 ? [`${left} other ${left === 1 ? 'topic' : 'topics'}`] : []),
    ]),
  note: (byRule) =>
    `In brackets: clauses, or targets. Clauses are counted by full stops; topics were coded by ${byRule ? 'rule' : 'language models'}, and no person has checked them.`,
  strip:
    'The whole plan: each clause a bar as long as its text, those with a target in red; parts without any on a red tint',
  targetsTitle: 'Targets',
  targetsSome: (all) =>
    `The first of each part, six at most; all ${all} are in the table of targets`,
};
