import { counted } from '#src/i18n/english-count.ts';
import type { glanceZh } from '#src/i18n/zh/glance.ts';

/** Interface words in English of the one-page picture of a plan. */
export const glanceEn: typeof glanceZh = {
  name: 'At a glance',
  title: (place) => `At a glance: ${place}`,
  description: (title) =>
    `${title} on one page: its target, what it writes for each group and project, who leads, and what it leaves out.`,
  aim: 'Overall target',
  noAim: 'No target among its aims',
  blocks: { groups: 'Five groups', projects: 'Five projects', implementation: 'Implementation' },
  counts: (clauses, numbers) => `${counted(clauses, 'clause')}, ${numbers}`,
  gloss: (subject, amount) => `${subject}: ${amount}`,
  left: ({ titles, phrases }) => {
    const kinds = [
      titles > 0 && counted(titles, 'measure'),
      phrases > 0 && counted(phrases, 'clause with targets', 'clauses with targets'),
    ];
    const left = kinds.filter(Boolean);
    return left.length > 0 ? `and ${left.join(', ')} more` : '';
  },
  and: ', ',
  bodies: (all) => `and others, ${all} in all`,
  silencesTitle: 'What is not written',
  silences: {
    absent: (count) => `${counted(count, 'part')} that it does not have`,
    none: (count) => `${counted(count, 'part')} without a target`,
  },
  noSilence: 'It has every part, each with a target',
  note: 'Measures by their own titles, sentences with numbers in extract, bodies as written, all in the plan’s Chinese. Each box is a clause; red ones hold a target. Put together by a program, checked by no person. Targets are not results.',
  qr: (address) => `QR code of the address of this page: ${address}`,
  source: (file) => `Source file: ${file}`,
  read: 'Read the text',
  paper: 'Prints on one sheet of A4.',
};
