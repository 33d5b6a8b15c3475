import { counted } from '#src/i18n/english-count.ts';
import type { agenciesZh } from '#src/i18n/zh/agencies.ts';
import { agenciesInEnglish } from './plans.ts';

const bodies = (count: number) => counted(count, 'body', 'bodies');
const parts = (count: number) => counted(count, 'part');

/** Interface words in English of the pages on responsible bodies. */
export const agenciesEn: typeof agenciesZh = {
  title: 'Responsible bodies',
  description: (headline) =>
    `${headline}. The bodies in the lists of the plans, part by part: who leads, takes part or shares the work.`,
  lede: (count, plans) =>
    `The lists of ${counted(plans, 'plan')} name ${agenciesInEnglish(count)}. Names differ from place to place; those for the same job count as one. Each body has a page with all that the plans have it do.`,
  facts: {
    lead: (names, lead, all) => `${names} leads ${lead} of the ${all} parts that name a lead`,
    leadNote: (plans, places) =>
      `${counted(plans, 'plan')} name lead bodies: ${places}. Several bodies may lead a part together.`,
    never: (count) => `${bodies(count)} never ${count === 1 ? 'leads' : 'lead'}`,
    neverWithoutLead: (names, places) =>
      `${names}: named only in ${places}, where the lists have no lead and all work “by remit”.`,
    neverMerged: (names) =>
      `${names}: a merged bureau that leads some parts does its work in other plans, which is not counted here.`,
    onlyOne: (count) => `${bodies(count)} ${count === 1 ? 'is' : 'are'} named by one plan only`,
    none: 'No plan names a lead body',
  },
  headline: (first, never) => [first, never].filter(Boolean).join('; '),
  matrix: {
    title: 'Who leads, who takes part, who shares the work',
    note: (places, words) =>
      `A row is a body, a column a part; each cell shows, from the left, ${places}. “Takes part” stands for what the texts call ${words}.`,
    quoted: (word) => `“${word}”`,
    noteOne: 'A row is a body, by its name in the text; a column is a part.',
    source: 'lists of responsible bodies in the plans, counted by part',
    description: (groups) =>
      `Matrix of bodies by parts; the sign in a cell tells the role. ${groups.join('; ')}. The numbers are in the table below.`,
    row: (name, lead, named) =>
      `${name}, named in ${parts(named)}${lead > 0 ? `, leading ${lead}` : ', leading none'}`,
    cell: (part, roles) => `${part}: ${roles.join('; ')}`,
    role: (role, places) => `${role} ${places}`,
    leading: (count) => `Lead a part: ${agenciesInEnglish(count)}`,
    never: (count) => `Never lead: ${agenciesInEnglish(count)}`,
    sharing: (count) => `No lead: ${agenciesInEnglish(count)}, each by its remit`,
    silent: 'not named',
    absent: 'no such part',
    lead: 'leads',
  },
  standings: {
    lead: 'leads',
    both: 'leads, and is listed again as taking part',
    shared: 'shares the work by remit',
    participating: 'takes part',
    merged: 'within a merged bureau',
  },
  short: {
    lead: 'leads',
    both: 'leads, takes part',
    shared: 'shares',
    participating: 'takes part',
    merged: 'merged',
  },
  choose: {
    label: (shown) => `Choose a plan; shown: ${shown}`,
    all: 'All',
    title: (place, lead) => `${place}: ${lead}`,
    most: (names, lead) => `${names} leads most, ${parts(lead)}`,
    leadless: 'the lists name no lead',
    notNamed: (count) => `${bodies(count)} not named`,
    page: (place) => `The plan of ${place} in full`,
  },
  leaders: {
    title: 'Who leads each part',
    note: 'Names as written. Where no lead is named, the number of bodies in the lists.',
    part: 'Part',
    shared: (count) => `no lead, ${agenciesInEnglish(count)} by remit`,
  },
  table: {
    title: 'All bodies',
    note: 'By the number of parts that they lead. A part of a plan counts once; a body that leads a part and is listed again as taking part counts in both columns.',
    agency: 'Body',
    plans: 'Named by',
  },
  kinds: {
    party: 'Party department',
    government: 'government department',
    'mass-organisation': 'mass organization',
    institution: 'public institution',
    collective: 'collective name',
  },
  files: { responsibilities: 'Entries', agencies: 'Names' },
  pages: 'Pages',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,

  one: {
    title: (name) => `${name}: what it is to do`,
    shortDescription: (name, lede) => `${name}: ${lede}`,
    description: (name, lede) => `${name} in the lists of responsible bodies. ${lede}`,
    lede: ({ lead, participating, shared, merged }, plans, silent) => {
      const roles = [
        lead > 0 ? `leads ${parts(lead)}` : 'never leads',
        participating > 0 && `takes part in ${participating}`,
        shared > 0 && `shares ${shared} by remit`,
      ].filter(Boolean);
      const named = `${counted(plans, 'plan')} ${plans === 1 ? 'names' : 'name'} it: it ${roles.join(', ')}`;
      const merger = merged > 0 ? `; in ${parts(merged)} a merged bureau does its work` : '';
      const others = silent > 0 ? `; ${silent} ${silent === 1 ? 'does' : 'do'} not name it` : '';
      return `${plans > 0 ? named : 'No plan names it by itself'}${merger}${others}.`;
    },
    collective:
      'This is a collective name for all members of a leading group. The plan does not list them, so it is not divided among bodies.',
    written: 'In the text',
    notes: (notes) => notes.join('; '),
    branch: 'branch of a higher bureau, counted as that bureau',
    merged: (names) => `merged bureau, also does the work of the ${names}`,
    mergedInto: 'merged bureau that does its work, too',
    elided: (names) => `also written ${names}`,
    grid: 'In which parts',
    part: 'Part',
    notNamed: 'not named',
    silent: 'The lists of this plan do not name it.',
    whole: (measures, clauses) =>
      `The list is of the whole part: ${counted(measures, 'measure')}, ${counted(clauses, 'clause')}`,
    wholeClauses: (clauses) => `The list is of the whole part: ${counted(clauses, 'clause')}`,
    listed: (measures, clauses) =>
      `In the lists of ${counted(measures, 'measure')} with ${counted(clauses, 'clause')}`,
    both: 'The list names it twice, in different roles; we print both.',
    leaders: 'Lead',
    alsoLeading: 'Lead together with',
  },
};
