import { counted } from '#src/i18n/english-count.ts';
import type { ownPlanZh } from '#src/i18n/zh/own-plan.ts';

/** Interface words in English of the pages on one part of one plan, and of the question on the front page. */
export const ownPlanEn: typeof ownPlanZh = {
  iAm: 'I am',
  iAsk: 'I ask about',
  at: 'in',
  groups: 'Groups',
  projects: 'Projects',
  who: {
    youth: 'a young person',
    farmers: 'a farmer',
    workers: 'an industrial worker',
    elderly: 'an older person',
    officials: 'an official or civil servant',
    resources: 'sci-tech resources',
    informatization: 'informatization',
    infrastructure: 'infrastructure',
    grassroots: 'grassroots capacity',
    talent: 'talent',
  },
  allPlaces: (plans) => `All ${plans} places`,
  measures: ({ measures, clauses }) =>
    measures > 0 ? counted(measures, 'measure') : counted(clauses, 'clause'),
  targets: (quotas) => (quotas > 0 ? counted(quotas, 'numerical target') : 'no numerical target'),
  absent: 'no such part',
  comma: ', ',
  size: (clauses, characters) =>
    `${counted(clauses, 'clause')}, ${counted(characters, 'character')}.`,
  absentNote: (place, part) => `The plan of ${place} has no part of its own on “${part}”.`,
  title: {
    group: (place, part, answer) => `${place} for “${part}”: ${answer}`,
    project: (place, part, answer) => `${place} on “${part}”: ${answer}`,
    short: (place, part) => `${place}, ${part}`,
    answered: (title, answer) => `${title}: ${answer}`,
  },
  description: (title, measures, left) =>
    measures.length === 0
      ? `${title}. With what other places write.`
      : `${title}: ${measures.map((each) => `“${each}”`).join(', ')}${left > 0 ? ` and ${left} more` : ''}. With the text, the responsible bodies and what other places write.`,
  written: (quotas) => (quotas > 0 ? 'Measures and targets' : 'Measures'),
  bodies: 'Who does it',
  noBodies: 'It does not say who does it.',
  silent: 'Written elsewhere, not here',
  silentNone: 'Every topic on which others write is written on or mentioned here.',
  silentNote:
    'In brackets: the number of plans that write on it. Topics were coded by language models and checked by no person.',
  topic: (name, plans) => `${name} (${plans})`,
  mentioned: 'Only mentioned in sentences on other matters: ',
  elsewhere: 'Its matter is treated in: ',
  elsewhereOf: (part) => `Part on ${part}`,
  others: 'Other places',
  compare: (part) => `Compare “${part}” topic by topic in all places`,
  text: 'The text',
  whole: 'Read this part in the whole plan',
  link: 'Read this part alone',
  parts: 'Read by group or project',
  ask: {
    title: 'Find my place',
    go: 'See what is written',
    last: 'Last looked at: ',
    forget: 'Forget it',
    kept: 'The choice is kept on this device only.',
    choice: (who, place) => `${who}, ${place}`,
  },
};
