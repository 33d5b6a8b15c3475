import type { Denominator } from '#src/schemas/numbers.ts';
import { type UnitNames, unitInWords } from '#src/i18n/unit-words.ts';

/** English names of the units that scripts/grammar/unit.ts reads; % is written as it is. */
export const unitsEn: UnitNames = {
  个百分点: { one: 'percentage point', other: 'percentage points' },
  人次: { one: 'person-time', other: 'person-times' },
  场次: { one: 'session', other: 'sessions' },
  批次: { one: 'group', other: 'groups' },
  户次: { one: 'household visit', other: 'household visits' },
  课时: { one: 'class hour', other: 'class hours' },
  分钟: { one: 'minute', other: 'minutes' },
  平方米: { one: 'square metre', other: 'square metres' },
  届: { one: 'edition', other: 'editions' },
  份: { one: 'copy', other: 'copies' },
  张: { one: 'sheet', other: 'sheets' },
  册: { one: 'volume', other: 'volumes' },
  条: { one: 'item', other: 'items', unsaid: true },
  天: { one: 'day', other: 'days' },
  学时: { one: 'class hour', other: 'class hours' },
  小时: { one: 'hour', other: 'hours' },
  万元: { one: '× 10,000 yuan', other: '× 10,000 yuan' },
  人: { one: 'person', other: 'persons' },
  名: { one: 'person', other: 'persons' },
  位: { one: 'person', other: 'persons' },
  个: { one: 'item', other: 'items', unsaid: true },
  家: { one: 'establishment', other: 'establishments', unsaid: true },
  次: { one: 'time', other: 'times' },
  场: { one: 'event', other: 'events' },
  所: { one: 'institution', other: 'institutions' },
  支: { one: 'team', other: 'teams' },
  处: { one: 'site', other: 'sites' },
  座: { one: 'building', other: 'buildings' },
  间: { one: 'room', other: 'rooms' },
  期: { one: 'round', other: 'rounds' },
  篇: { one: 'article', other: 'articles' },
  部: { one: 'work', other: 'works' },
  件: { one: 'piece', other: 'pieces' },
  套: { one: 'set', other: 'sets' },
  门: { one: 'course', other: 'courses' },
  项: { one: 'item', other: 'items', unsaid: true },
  类: { one: 'kind', other: 'kinds' },
  户: { one: 'household', other: 'households' },
  亩: { one: 'mu', other: 'mu' },
  台: { one: 'machine', other: 'machines' },
  辆: { one: 'vehicle', other: 'vehicles' },
  元: { one: 'yuan', other: 'yuan' },
};

/** English names of what a number can be for each of, besides the units above. */
const DENOMINATORS: UnitNames = {
  乡镇: { one: 'township', other: 'townships' },
  镇: { one: 'town', other: 'towns' },
  街道: { one: 'subdistrict', other: 'subdistricts' },
  村: { one: 'village', other: 'villages' },
  行政村: { one: 'administrative village', other: 'administrative villages' },
  社区: { one: 'community', other: 'communities' },
  单位: { one: 'unit', other: 'units' },
  企业: { one: 'enterprise', other: 'enterprises' },
  班: { one: 'class', other: 'classes' },
};

/** « per 10,000 persons », « per township »; what has no name here is printed as the plan writes it. */
export function denominatorInEnglish({ value, unit }: Denominator): string {
  const name = unitInWords(unit, value, { ...unitsEn, ...DENOMINATORS });
  return value === 1 ? `per ${name}` : `per ${value.toLocaleString('en')} ${name}`;
}
