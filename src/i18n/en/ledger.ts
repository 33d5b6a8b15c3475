import { counted } from '#src/i18n/english-count.ts';
import type { ledgerZh } from '#src/i18n/zh/ledger.ts';

/** Interface words in English of the ledger of targets. */
export const ledgerEn: typeof ledgerZh = {
  name: 'Ledger of targets',
  headline: ({ targets, over, found, looked }) => {
    const due =
      over === targets
        ? 'all past their deadlines or planning periods'
        : `${over} past their deadlines or planning periods`;
    if (found === 0 && looked === targets)
      return `${counted(targets, 'target')}, ${due}, and no result found`;
    const open = looked < targets ? `, ${targets - looked} not looked for yet` : '';
    return `${counted(targets, 'target')}, ${due}, ${counted(found, 'result')} found${open}`;
  },
  description: (headline) =>
    `${headline}. Each with its words, deadline, responsible bodies and result, and a text to ask the issuer.`,
  lede: 'Every target in the plans: when it was due, who is responsible, whether a result was found, and how to ask for one.',
  meaning:
    '“Not found” means that a language model searched stored copies of public web pages with the questions listed below, and saw no result for this target there. It searched neither the live web nor any archive, and no person has checked it. It does not follow that there is no result, that none was published, or that the target was missed.',
  ask: 'To ask the issuer: there is a request below for each plan, and for each target by itself. The text is neutral and asks for results only. It is in Chinese, as it goes to a Chinese authority. Before sending it, check which authority it should go to and fill in the applicant.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  pages: 'Pages of the ledger',
  plans: 'Plans on this page',
  of: (count, start, end) => `${counted(count, 'target')}, period ${start}–${end}`,
  issuer: (issuer) => (issuer === null ? 'Issuer: none named' : `Issuer: ${issuer}`),
  docNumber: (docNumber) =>
    docNumber === null ? 'Document number: none given' : `Document number: ${docNumber}`,
  column: {
    target: 'Target (the plan’s words)',
    due: 'Deadline',
    bodies: 'Responsible',
    result: 'Result',
    ask: 'Request',
  },
  due: (year) => `End of ${year}`,
  over: 'passed',
  notOver: 'not yet',
  byPeriod: 'none stated: end of the period',
  ofSection: 'listed for the part',
  noBodies: 'none named',
  sameBodies: 'as above',
  openList: ' and others',
  notFound: 'Not found',
  notLooked: 'Not looked for',
  result: (amount, year) => `${amount} in ${year}`,
  copy: 'Copy request',
  copyOf: (phrase) => `Copy request: ${phrase}`,
  copied: 'Copied',
  failed: 'The browser does not allow copying. Please select the text of the request below.',
  request: (count) =>
    `Text of the request (${count === 1 ? 'the target' : `all ${count} targets`})`,
  requestNote: 'In Chinese, because a Chinese authority will read it.',
  copyAll: 'Copy it all',
  looked: (count) => `What was looked for (${counted(count, 'question')})`,
  lookedNote:
    'Where: stored copies of public web pages, eight at most for each question. Asked and read by a language model; no person has checked it.',
  data: 'These questions as data',
};
