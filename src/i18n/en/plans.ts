import type { AgencyCount } from '#src/corpus/count-agencies.ts';
import { counted } from '#src/i18n/english-count.ts';
import type { plansZh, readingZh } from '#src/i18n/zh/plans.ts';

/** « 3 bodies and 1 collective name » */
export function agenciesInEnglish({ bodies, collectives }: AgencyCount): string {
  const each = [
    bodies > 0 && counted(bodies, 'body', 'bodies'),
    collectives > 0 && counted(collectives, 'collective name'),
  ];
  return each.filter(Boolean).join(' and ');
}

/** Interface words in English of the list of plans and of the reading pages. */
export const plansEn: typeof plansZh = {
  title: 'Plans',
  description:
    'Full texts, issuing details, source files and lengths of local scientific-literacy plans.',
  lede: (plans) =>
    `The full text of ${counted(plans, 'plan')}: where each is from and of what date, how long it is, what it covers most, what it leaves out and what only it covers.`,
  levels:
    'A prefecture-level city has counties and districts under it and covers more than a county does; a draft for comment is not a final text. Please heed both marks when you compare such plans with the others.',
  facts: {
    title: 'Title',
    place: 'Place',
    issuer: 'Issued by',
    docNumber: 'Document no.',
    signedOn: 'Date signed',
    issuedOn: 'Date of document',
    publishedOn: 'Date published',
    indexNumber: 'Index no. (信息索引号)',
    subject: 'Subject (主题分类)',
    validity: 'Validity (有效性)',
    attribution: 'Source named (来源)',
    disclosure: 'Disclosure',
    period: 'Period covered',
    status: 'Status of the text',
    stated: 'Its origin, as stated in the file',
    obtained: 'How the file was obtained',
    source: 'Source file',
  },
  place: (names) => names.toReversed().join(', '),
  years: (start, end, derivedFrom) =>
    derivedFrom === null
      ? `${start}–${end}`
      : `${start}–${end} (derived from ${derivedFrom}, the 14th Five-Year Plan period; the file gives no years)`,
  stated: (facts) => facts.map(([name, value]) => `${name}: ${value}`).join('; '),
  how: (how, url) => {
    const way = {
      given: 'Given to the project',
      retrieved: 'Retrieved',
      unknown: 'Origin not known',
    };
    return `${way[how]}, ${url === null ? 'web address not known' : 'with its web address'}.`;
  },
  obtained: (account, day, isReceipt) => {
    if (day === null) return account;
    const received = isReceipt ? 'Received on' : 'No day of receipt is on record; entered here on';
    return `${account} ${received} ${day}.`;
  },
  file: (name, characters) => `${name}, ${characters} characters`,
  sha256: 'SHA-256',
  counts: {
    sections: 'Parts',
    measures: 'Measures',
    clauses: 'Clauses',
    quotas: 'Targets',
    responsibilities: 'Responsible bodies',
  },
  countsTitle: 'Length',
  countsNote: (parts) =>
    `At most ${counted(parts, 'part')}: aims and principles, five groups, five projects, implementation. Measures are counted by numbers or dashes, clauses by full stops. Responsible bodies are counted by mentions: one that is listed in several places counts each time.`,
  read: 'Read the full text',
};

/** Interface words in English of the reading pages. */
export const readingEn: typeof readingZh = {
  pageTitle: (place) => `${place}: scientific-literacy plan in full`,
  description: (title) =>
    `Full text of ${title}: contents, clauses, targets and responsible bodies. Each sentence can be cited.`,
  plan: (place) => `the scientific-literacy plan of ${place}`,
  draft:
    'This is a draft for comment, not a final text, and this site has no adopted text. Its numbers and its division of work may have changed since; please say “draft for comment” when you cite it.',
  draftShort: 'A draft for comment is not a final text; please say so when you cite it.',
  about: 'About the document',
  measures: (count) => counted(count, 'measure'),
  silence: (part) => `${part} (no such part)`,
  compare: (part) => `Compare “${part}” across the plans`,
  source: 'Source',
  plans: 'Other plans',
  previous: 'Previous',
  next: 'Next',
  linkOfClause: (id) => `Link to clause ${id}`,
  bodies: (count) =>
    `List: ${agenciesInEnglish(count)}${count.isOpen ? ', open (等, and others)' : ''}`,
  tools: {
    'text-size': {
      legend: 'Text size',
      sample: 'A',
      names: { small: 'Small', standard: 'Standard', large: 'Large', largest: 'Largest' },
    },
    'line-spacing': {
      legend: 'Line spacing',
      sample: undefined,
      names: { tight: 'Tight', standard: 'Standard', loose: 'Loose' },
    },
    'sentence-links': {
      legend: 'Sentence links',
      sample: undefined,
      names: { standard: 'Hidden', shown: 'Shown' },
    },
  },
  toolsTitle: 'Display',
  sentence: { title: 'This place', copy: 'Copy link', source: 'Source', compare: 'Compare' },
  place: {
    all: (total) => counted(total, 'part'),
    at: (part, total) => `Part ${part} of ${total}`,
  },
  copy: {
    copied: 'Link copied.',
    failed: 'The browser did not let the page copy; the address bar has the address of this place.',
  },
  print: {
    title: 'About this print',
    source: (file, address) => `Source file: ${file}; sentence by sentence at ${address}`,
    marks:
      'Underlined: the targets that this site has found. Responsible bodies are listed by the role that the plan gives them. All other words are those of the source.',
    version: (site, version, date) => `${site}, data version ${version}, updated ${date}.`,
  },
};
