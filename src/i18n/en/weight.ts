import { counted } from '#src/i18n/english-count.ts';
import { listInEnglish } from '#src/i18n/english-list.ts';
import type { weightZh } from '#src/i18n/zh/weight.ts';

/** Interface words in English of the page on where the weight of the plans lies. */
export const weightEn: typeof weightZh = {
  title: 'Where the weight lies',
  description:
    'Where the plans put their text, their obligations and their targets: share of the text, strength of the clauses, and clauses beside targets, part by part.',
  lede: (plans, sentences, numbers) =>
    `${counted(plans, 'plan')} with ${counted(sentences, 'clause')} and ${counted(numbers, 'target')}. Three charts count them by part: who gets the text, which clauses bind, where the targets stand.`,
  source: 'texts of the plans, counted by clause',
  leftOut: (drawn, total) =>
    total > drawn ? `Only the first ${drawn} plans are counted; all ${total} are in the data.` : '',
  part: 'Part',
  sentences: 'Clauses',
  targets: 'Targets',
  each: 'Each of them',
  table: 'The numbers of this chart',
  shares: {
    title: 'How the text of each plan is shared among its parts',
    headline: (part, least, most) =>
      least === most
        ? `${part}: ${most} of each plan’s text, and not one target`
        : `${part}: ${least} to ${most} of each plan’s text, and not one target`,
    note: 'By characters of clauses, punctuation included, headings and lists of bodies left out. Hollow: the plan sets no target in this part. Length of text is not weight of work.',
    description: (rows) =>
      `Bar chart; rows are parts, columns are plans, numbers are percentages of the plan’s text. ${rows.join('; ')}.`,
    cell: (place, part, share, characters, numbers) => ({
      name: `${place}, ${part}, ${share}`,
      tip: `${share}. ${place}, ${part}: ${counted(characters, 'character')}, ${numbers > 0 ? counted(numbers, 'target') : 'no target'}.`,
    }),
  },
  strength: {
    title: 'How strongly the clauses of each part bind',
    headline: (part, { own, all, groups }) =>
      `Of ${counted(all, 'clause')} that oblige, ${own} are in ${part}; the five groups have ${groups > 0 ? groups : 'none'}`,
    note: 'All plans together, the draft and the prefecture-level city included. Bars are shares of the clauses of a part, numbers count clauses. Strength is a matter of wording, not of what was done; language models graded it, and no person has checked.',
    source: 'texts of the plans; strength as defined in the codebook',
    description: (levels, rows) =>
      `Bar chart; rows are parts, columns are ${listInEnglish(levels)}, numbers count clauses. ${rows.join('; ')}.`,
    cell: (part, level, count, all) => `${part}, ${level}: ${count} of ${counted(all, 'clause')}`,
  },
  numbers: {
    title: 'Clauses and targets of each part',
    headline: (parts, sentences) =>
      `${listInEnglish(parts)}: ${counted(sentences, 'clause')}, not one target`,
    note: 'All plans together, the draft and the prefecture-level city included. Each red block is a target and as long as one clause; a clause may hold several targets.',
    description: (rows) =>
      `Bar chart; bars count clauses, red blocks are targets. ${rows.join('; ')}.`,
    counts: (sentences, numbers) =>
      `${counted(sentences, 'clause')}, ${numbers > 0 ? counted(numbers, 'target') : 'no target'}`,
    mark: (place, subject, amount) => `${place}, ${subject}, ${amount}`,
    tip: (amount, place, sentence) => `${amount}. ${place}: ${sentence}`,
  },
};
