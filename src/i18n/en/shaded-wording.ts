import { counted } from '#src/i18n/english-count.ts';
import type { shadedWordingZh } from '#src/i18n/zh/shaded-wording.ts';

/** Interface words in English of wording that is shaded in the text of a plan. */
export const shadedWordingEn: typeof shadedWordingZh = {
  legend: 'Wording',
  turnOn: 'Show shared wording',
  key: 'Key',
  shade: (plans: number, isOrMore: boolean) =>
    `${plans}${isOrMore && plans === 5 ? ' or more' : ''} plans`,
  formula: 'formula words',
  sharedBy: (plans: number, isOrMore: boolean) =>
    `shared by ${plans}${isOrMore && plans === 5 ? ' or more' : ''} plans`,
  places: 'This wording also stands in',
  close: 'Close',
  run: (characters: number, plans: number, formula: boolean) =>
    `Shared by ${plans} plans, ${characters} characters${formula ? ' (formula words)' : ''}`,
  left: (places) => `and ${counted(places, 'more place')}, all in`,
  pair: (name: string) => `Side by side with ${name}`,
  said: {
    loading: 'Loading…',
    on: 'Press marked words to see where else they stand.',
    failed: 'Loading failed. Check the network and try again.',
    printed: 'Lines also mark wording that other plans share:',
  },
};
