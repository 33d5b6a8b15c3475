import { counted } from '#src/i18n/english-count.ts';
import { listInEnglish } from '#src/i18n/english-list.ts';
import type { placesZh, timelineZh } from '#src/i18n/zh/places.ts';

/** Interface words in English of the schematic of places. */
export const placesEn: typeof placesZh = {
  headline: (plans, units, others) =>
    others > 0
      ? `The ${counted(plans, 'plan')} here ${plans === 1 ? 'comes' : 'come'} from ${counted(units, 'province-level unit')}; none yet from the other ${others}`
      : `The ${plans} plans here come from all ${units} province-level units`,
  note: 'A schematic, not a map: it shows neither borders nor areas. The plans are not a sample: they stand for no province, still less for China.',
  elsewhere: (places) =>
    `Not drawn, as their province is none of the 34 province-level units: ${listInEnglish(places)}.`,
  source: 'places named in the texts of the plans',
  group: (province, places) => `${province}: ${listInEnglish(places)}`,
  description: (groups) =>
    `A tile of the same size for each of the 34 province-level units, roughly as they lie. With plans: ${groups.join('; ')}.`,
  plan: (place, province) => `${place}, ${province}`,
  count: (plans) => counted(plans, 'plan'),
  counted: (province, plans) => `${province}: ${counted(plans, 'plan')}`,
  table: 'Plans of each province-level unit',
  column: { province: 'Province-level unit', prefecture: 'City', plan: 'Plan' },
};

/** Interface words in English of the timeline of plans. */
export const timelineEn: typeof timelineZh = {
  title: 'When the plans were signed, and the years they cover',
  headline: (dated, undated, least, most) => {
    const months = least === most ? counted(least, 'month') : `${least} to ${most} months`;
    const [were, period] = dated === 1 ? ['was', 'its period'] : ['were', 'their periods'];
    const signed = `When ${counted(dated, 'plan')} ${were} signed, ${months} of ${period} had passed`;
    return [signed, undated > 0 && `${undated} more ${undated === 1 ? 'has' : 'have'} no date`]
      .filter(Boolean)
      .join('; ');
  },
  note: 'Periods are counted from 1 January of their first year, in whole months; hollow is what was over when the plan was signed.',
  derivedNote: (places) =>
    `${listInEnglish(places)}: no years in the file; the period is derived from “14th Five-Year Plan period” and dashed.`,
  over: (date, ended, plans) =>
    ended === plans
      ? `By ${date}, the date of these data, all periods were over.`
      : `By ${date}, the date of these data, ${counted(ended, 'period')} were over.`,
  source: (documents) => `texts of the plans; higher levels: ${documents.join('; ')}`,
  description: (rows) => `Timeline, a row for each plan. ${rows.join('; ')}.`,
  plans: 'Plans',
  documents: 'Documents of higher levels (hollow: date of a report)',
  document: {
    nation: () => 'National Outline',
    other: (place) => place,
  },
  year: (year) => `${year}`,
  years: (start, end, isDerived) => `${start}–${end}${isDerived ? ' (derived)' : ''}`,
  late: (months) => `signed ${counted(months, 'month')} in`,
  dated: {
    signedOn: (day) => `signed ${day}`,
    issuedOn: (day) => `issued ${day}`,
    publishedOn: (day) => `published ${day}`,
  },
  dates: (texts) => texts.join(', '),
  undated: 'no date in the file',
  own: (day) => day,
  reported: (day) => `reported ${day}`,
  unknown: 'date not found',
  row: (name, texts) => `${name}: ${texts.join('; ')}`,
  table: 'Dates and periods',
};
