import { MAX_PAIRED_PLANS } from '#src/limits.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { MisfitKind } from '#src/schemas/wording.ts';
import { foreignNames, type PlanPlace } from './place-names.ts';

/** What the words of a plan are held against. */
export interface PlanFrame extends Pick<Plan, 'kind' | 'period'> {
  province: string;
  /** Names of places that are not the plan’s own, longer before shorter. */
  foreignNames: readonly string[];
}

/** Words of a text that may not fit its plan, and where. */
export interface FoundMisfit {
  kind: MisfitKind;
  start: number;
  end: number;
}

/** What a government of each kind calls its own area. */
const OWN_RANK: Record<Plan['kind'], string> = {
  district: '区',
  'county-level-city': '市',
  county: '县',
  'prefecture-level-city': '市',
};

/** The frame of a plan among others: past 12 plans, names count of its own province alone, as wording does. */
export function frameOf(
  plan: PlanPlace & Pick<Plan, 'kind' | 'period'>,
  all: readonly PlanPlace[],
): PlanFrame {
  const { kind, period, province } = plan;
  const isMany = all.length > MAX_PAIRED_PLANS;
  const others = isMany ? all.filter((other) => other.province.zh === province.zh) : all;
  return { kind, period, province: province.zh, foreignNames: foreignNames(plan, others) };
}

/**
 * What finds words of a sentence that name another place, level or year than the plan’s own: those that are left
 * where wording goes from one text into another, and those that are meant. Which they are, no rule can tell.
 * Levels and years in the title of a document, between 《 and 》, are that document’s and are passed over.
 * The sentence is given with its widths folded.
 */
export function misfitFinder(frame: PlanFrame): (shadow: string) => FoundMisfit[] {
  const names = frame.foreignNames.map((name) => RegExp.escape(name));
  const placeRules = names.length > 0 ? [new RegExp(names.join('|'), 'gu')] : [];
  const rules = levelRules(frame);
  return (shadow) => {
    const ownWords = maskTitles(shadow);
    const found = [
      ...placeRules.flatMap((rule) => match(shadow, rule, 'place')),
      ...rules.flatMap((rule) => match(ownWords, rule, 'level')),
      ...findYears(ownWords, frame.period),
    ];
    return found
      .filter((one) => !found.some((other) => holds(other, one)))
      .sort((a, b) => a.start - b.start);
  };
}

/** Titles as blanks of the same length. */
function maskTitles(text: string): string {
  return text.replace(/《[^》]*》/gu, (title) => ' '.repeat(title.length));
}

/** Words that name a level which is not the plan’s. */
function levelRules({ kind, province }: PlanFrame): RegExp[] {
  const own = OWN_RANK[kind];
  const foreign = '省市县区州盟旗'.replace(own, '');
  const above = kind === 'prefecture-level-city' ? foreign.replace(/[县区旗]/gu, '') : foreign;
  const hasCounties = kind === 'county' || kind === 'prefecture-level-city';
  return [
    // « 全市 », « 我县 » in a district; 全市场 and 本区域 name no level.
    new RegExp(`[全我本][${foreign}](?![域场间块位划])`, 'gu'),
    new RegExp(`各[${above}](?![域场间块位划级])`, 'gu'),
    // « 市委 », « 省政府 » in a district; 社区委员会 and 园区政府 are none.
    new RegExp(`(?<![社园地景校])[${above}](?:委(?!员)|人民政府|政府|科协)`, 'gu'),
    // « 县乡 » in a district or a city; 县级 is a rank that laws name everywhere.
    ...(hasCounties ? [] : [/县(?!级)/gu]),
    // « 市域 » in a district; 城市 and 区域 are no levels.
    new RegExp(`(?<!城)[${foreign.replace('区', '')}]域`, 'gu'),
    // « 国家和省、市 » in a city, which may mean itself or the city above.
    ...(own === '市' ? [/省、?市(?!场)/gu] : []),
    // A province is no autonomous region, and none of these a province.
    province.endsWith('自治区') ? /省(?=[、级委政市]|人民)/gu : /自治区/gu,
  ];
}

/** Years, and five-year plans, none of which the plan covers: « 2020年 », « 2016—2020年 », « “十三五” ». */
function findYears(text: string, { start, end }: Plan['period']): FoundMisfit[] {
  const years = match(text, /(?<!\d)20\d\d(?=年|[-—~至])|(?<=[-—~至])20\d\d(?!\d)/gu, 'period');
  const isOutside = (year: number) => year < start || year > end;
  const plans = match(text, /十[一二三四五六七]五|第十[一二三四五六七]个五年/gu, 'period');
  return [
    ...years.filter((one) => isOutside(Number(text.slice(one.start, one.end)))),
    ...plans.filter((one) => {
      const digit = /[一二三四五六七]/u.exec(text.slice(one.start + 1))?.[0] ?? '';
      const first = 2001 + 5 * '一二三四五六七'.indexOf(digit) + 5;
      return first > end || first + 4 < start;
    }),
  ];
}

function match(text: string, rule: RegExp, kind: MisfitKind): FoundMisfit[] {
  return Array.from(text.matchAll(rule), ({ 0: words, index }) => ({
    kind,
    start: index,
    end: index + words.length,
  }));
}

/** Whether one stretch holds another: all of it and more. */
function holds(one: FoundMisfit, other: FoundMisfit): boolean {
  const longer = one.end - one.start > other.end - other.start;
  return longer && one.start <= other.start && one.end >= other.end;
}
