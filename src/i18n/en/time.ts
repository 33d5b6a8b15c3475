import type { timeZh } from '#src/i18n/zh/time.ts';

/** Interface words in English of the plans' periods, and of results from outside the plans. */
export const timeEn: typeof timeZh = {
  ended: ({ plans, ended, year }, hasResults) => {
    const when =
      year === undefined ? 'have all ended' : `${plans === 1 ? '' : 'all '}ended in ${year}`;
    const whole = plans === 1 ? `The plan’s period ${when}` : `The plans’ periods ${when}`;
    const period = ended < plans ? `The periods of ${ended} of ${plans} plans have ended` : whole;
    const what = plans === 1 ? 'results' : 'local results';
    const held = hasResults ? `only those ${what} whose source is given` : `no ${what}`;
    return `${period}; these data hold ${held}.`;
  },
  results: {
    heading: 'Results from other sources',
    note: 'These numbers do not come from the plan. They are results printed elsewhere, and another kind of number than the target above.',
    kind: 'Result, not a target',
    year: (year) => `${year}`,
  },
};
