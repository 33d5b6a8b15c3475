import { counted } from '#src/i18n/english-count.ts';
import { compareControlsEn } from './compare-controls.ts';
import { agenciesInEnglish } from './plans.ts';
import { mentionEn, silenceEn } from './silence.ts';
import type {
  comparisonZh,
  findingsZh,
  landingZh,
  quotaGridZh,
  silenceMapZh,
} from '#src/i18n/zh/compare.ts';

/** Interface words in English of the comparison pages and the two landing pages to them. */
export const landingEn: typeof landingZh = {
  groupsShort: 'How many targets each plan sets for each group, and where it sets none.',
  projectsShort: 'How many targets each plan sets for each project, and where it sets none.',
  groups: 'Five groups: what each plan says',
  projects: 'Five projects: what each plan says',
  groupsLede:
    'Each cell is the part of one plan for one group: how many targets it sets, or that it has clauses but no target. Select a cell to read its sentences.',
  projectsLede:
    'Each cell is one project of one plan: how many targets it sets, or that it has clauses but no target. Select a cell to read its sentences.',
};

export const quotaGridEn: typeof quotaGridZh = {
  caption: 'How many targets each part sets',
  note: 'Numbers count targets. “No target” means clauses without one; hatching means that the plan has no such part. Columns are in plan order, not ranked; do not compare prefecture with county level, or drafts for comment with final texts, directly.',
  marks: {
    draft: 'A dashed mark is a draft for comment.',
    prefecture: 'A round mark is a prefecture-level city.',
  },
  silent: 'No target',
  absent: 'No such part',
  cell: (place, count) => `${place}: ${counted(count, 'target')}`,
  silentCell: (place, clauses) => `${place}: no target, ${counted(clauses, 'clause')}`,
  absentCell: (place) => `${place}: no such part in this plan`,
  unit: (count) => (count === 1 ? 'target' : 'targets'),
  clauses: (count) => counted(count, 'clause'),
  row: (withQuota, plans, quotas) =>
    `${withQuota} of ${counted(plans, 'plan')}, ${counted(quotas, 'target')}`,
  silentRow: (plans) => `${counted(plans, 'plan')}, none with a target`,
  finding: (parts, plans) =>
    `None of the ${counted(plans, 'plan')} sets a target under ${alternatives(parts)}.`,
  noFinding: 'Each part has at least one plan that sets a target.',
};

export const comparisonEn: typeof comparisonZh = {
  lede: (part) =>
    `The part “${part}” of each plan, aligned by topic: a row for each topic, a column for each plan, the clauses quoted as they stand in the source. Where a plan has no clause on a topic, it is marked “Mentioned” or “Not mentioned”.`,
  more: (shown, plans) => `The first ${shown} of ${counted(plans, 'plan')} are shown at first.`,
  summary: 'Each plan in brief',
  summaryNote: 'Characters are counted without titles and responsible bodies.',
  strengthNote: 'Strength is how the clauses are written, not how much was done.',
  aimsNote:
    'By rule, aims and principles are all “Stated”: here the bar says nothing of how strongly they bind.',
  levelRules: 'How levels are assigned',
  strengthOf: (counts) => counts.map(({ name, count }) => `${name} ${count}`).join(', '),
  quotas: 'Targets',
  bodies: 'Responsible bodies',
  table: 'Topic by topic',
  tableOf: (part) => `Topic by topic: ${part}`,
  marksNote:
    '“Mentioned”: it is in a clause coded to another topic, which may set it out in full, or in a title. “Not mentioned”: none of the words that name it, listed in the codebook, occurs in the part.',
  tableNote: 'A clause may have two topics; it then stands in both rows, marked “Also under”.',
  column: {
    plan: 'Plan',
    measures: 'Measures',
    clauses: 'Clauses',
    characters: 'Characters',
    quotas: 'Targets',
    strength: 'Strength (clauses)',
    lead: 'Lead',
  },
  // Names may have an “and” of their own.
  leaders: ': ',
  noLead: (count) => `No lead named; ${agenciesInEnglish(count)}: `,
  merged: 'Listed after each measure in the source; merged here, each body once.',
  allBodies: 'Lists of responsible bodies, plan by plan',
  finding: compareControlsEn.finding,
  silentRows: compareControlsEn.silentRows,
  skipTo: 'Skip to the comparison',
  skipPast: 'Skip past the comparison',
  noBase: compareControlsEn.noBase,
  noScript: 'Without scripts all plans are shown.',
  howToRead: 'How to read it',
  introduction: 'Introduction',
  clausePlace: 'Place of this clause in the plan',
  topic: 'Topic',
  definition: 'Definition',
  definitionOf: (topic) => `: ${topic}`,
  jump: 'Topics on this page',
  mention: mentionEn,
  nothingElse: 'None',
  measureTitle: 'Title of a measure',
  codedTo: 'Clause coded to',
  counted: compareControlsEn.counted,
  codedByRule: 'Rule-coded',
  codedByRuleNote:
    'The topics and strength of this plan were assigned from words by rule: not coded twice, not settled by a third reading, not checked by a person',
  alsoIn: 'Also under',
  elsewhere: (part) => `This plan has no part “${part}”. Related clauses are elsewhere:`,
  elsewhereOf: (part) => `Under “${part}”:`,
  reading: 'Read the full text',
  siblings: 'Other parts',
  neighbours: { label: 'Parts before and after', previous: 'Previous part', next: 'Next part' },
  description: (part) =>
    `What local scientific-literacy plans say under “${part}”, topic by topic: measures, targets, who is responsible, and what is not mentioned.`,
};

export const silenceMapEn: typeof silenceMapZh = {
  title: 'Addressed, mentioned, not mentioned',
  captionOf: (part) => `${part}: addressed, mentioned, not mentioned`,
  titleOf: (part, finding) => `${part}: ${finding.replace(/\.$/, '')}`,
  note: 'All discs are the same size: the number of clauses shows how a plan is written, not how much was done. Where a clause has two topics, a target counts only in the row that it belongs to.',
  landingNote:
    'One map for each part: rows are the topics of the codebook, columns the plans. Topics that no plan addresses or mentions are left out. Select a cell to read its sentences, a topic to its whole row.',
  kinds: {
    number: 'Addressed, with targets (how many)',
    text: 'Addressed, no target',
    mention: `${mentionEn} (in a clause coded to another topic)`,
    none: silenceEn.none,
    absent: 'No such part',
  },
  absent: silenceEn.absent,
  cell: {
    number: (place, topic, numbers) =>
      `${place} · ${topic}: addressed, with ${counted(numbers, 'target')}`,
    text: (place, topic) => `${place} · ${topic}: addressed, no target`,
    mention: (place, topic) => `${place} · ${topic}: mentioned`,
    none: (place, topic) => `${place} · ${topic}: not mentioned`,
    absent: (place) => `${place}: no such part in this plan`,
  },
  description: (topics, plans) =>
    `Grid with ${counted(topics, 'topic')} as rows and the plans as columns. ${plans.join('; ')}.`,
  plan: (place, addressed, numbered, mentioned) =>
    `${place} addresses ${counted(addressed, 'topic')}, ${numbered > 0 ? `with targets on ${numbered}` : 'none with a target'}${mentioned > 0 ? `, and mentions ${mentioned}` : ''}`,
  absentPlan: (place) => `${place} has no such part`,
};

export const findingsEn: typeof findingsZh = {
  title: 'Similarities and differences',
  shared: (plans) => `Topics with clauses in ${allOf(plans)}`,
  noShared: (plans) => `No topic has clauses in ${allOf(plans)}.`,
  alone: 'Topics with clauses in only one plan',
  noAlone: 'No topic has clauses in only one plan.',
  absent: (places) => `Without such a part, and left out: ${places}.`,
  mentionedBy: (places) => `(mentioned by ${places})`,
  numbered: 'Topics with targets',
  noNumbered: 'No topic has a target.',
};

/** “A”, “B” or “C”. */
function alternatives(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    names.map((name) => `“${name}”`),
  );
}

/** Name of all the plans that have a part. */
function allOf(plans: number): string {
  if (plans < 2) return 'all plans';
  return plans === 2 ? 'both plans' : `all ${plans} plans`;
}
