import type { misfitsZh, MisfitCounts } from '#src/i18n/zh/wording-slips.ts';

/** Interface words in English on words that name another place, level or year, and on set phrases. */
export const misfitsEn: typeof misfitsZh = {
  title: 'Other places, levels and years named in the clauses',
  answer: ({ all, slip, open, fits, undecided }: MisfitCounts) => {
    if (all === 0)
      return 'Every clause was searched; none names the place of another plan, another level, or a year outside its own period.';
    const parts = [
      slip === 0 ? 'none fails to fit its plan' : `${slip} ${one(slip, 'does', 'do')} not fit`,
      open > 0 && `${open} can be read either way`,
      fits > 0 && `${fits} ${one(fits, 'fits', 'fit')}`,
      undecided > 0 && `${undecided} ${one(undecided, 'is', 'are')} not yet decided`,
    ].filter((part) => part !== false);
    return `Every clause was searched. ${all} ${one(all, 'names', 'name')} another place, level or year: ${parts.join(', ')}.`;
  },
  how: 'Where plans share wording, the name of another place, level or year may be left standing in it. The search looks for the names of other plans’ places, prefectures and provinces; for words of a level that is not the plan’s, such as 全市 (the whole city) in a district or 全区 (the whole district) in a city; and for years and five-year plans outside the plan’s period. Levels and years in the title of a document are that document’s and do not count. Language models decided on each, with the runs and the near-equal clauses of every two plans side by side; no person has checked them. None says where wording comes from. All records:',
  heading: {
    slip: (count) => `Does not fit the plan: ${count}`,
    open: (count) => `Can be read either way: ${count}`,
    fits: (count) => `Fits the plan: ${count}`,
    undecided: (count) => `Not yet decided: ${count}`,
  },
  kind: { place: 'place', level: 'level', period: 'year' },
  other: 'where words are the same',
  alone: 'This clause has no 10 characters on end that another plan has too.',
  why: 'Decision: ',
  more: (count) => `${count} more are in misfits.json.`,
  formulas: {
    title: (count) => `List of set phrases: ${count}`,
    note: 'Set phrases are fixed wordings that documents of every level use, titles of documents and plans, names of bodies that exist at every level, and that of one official statistic; never what a plan is to do. Language models chose them from what the plans share; no person has checked them. Punctuation and spaces make no difference.',
  },
};

function one(count: number, singular: string, plural: string): string {
  return count === 1 ? singular : plural;
}
