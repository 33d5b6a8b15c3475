import type { Literacy } from './literacy.ts';
import { type LevelAbove, levelsBy, LEVELS_ABOVE, type Standing } from './model/standing.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { Plan } from '#src/schemas/plan.ts';

type Placed = Literacy['targets'][number];
/** A plan with a target, and how this stands to those of the levels above it. */
interface Stood {
  plan: Plan;
  levels: Record<Standing, LevelAbove[]>;
}

/** More places are counted, not named. */
const MAX_NAMED = 4;

/** Plans with a target that may be compared, in the order given, with how it stands to those above. */
export function standingsOf(
  targets: readonly Placed[],
  reference: Literacy['reference'],
  isDrawn: (quota: string) => boolean,
): Stood[] {
  return targets.flatMap(({ plan, quota, province, prefecture }) =>
    quota && isDrawn(quota.id)
      ? [{ plan, levels: levelsBy(quota, { nation: reference, province, prefecture }) }]
      : [],
  );
}

/**
 * What the chart finds: whose targets are below those of which levels above, and that those of the rest are
 * not. Without the nation's target, or without any of a plan, only what is drawn.
 */
export function literacyFinding(
  stood: readonly Stood[],
  total: number,
  messages: Messages,
): string {
  const { finding, title } = messages.literacy;
  if (!stood.some(({ levels }) => Object.values(levels).flat().includes('nation'))) return title;
  const groups = Map.groupBy(stood, ({ levels }) => levels.below.join());
  const rest = groups.get('') ?? [];
  const known = LEVELS_ABOVE.filter((level) =>
    rest.every(({ levels }) => [...levels.equal, ...levels.above].includes(level)),
  );
  const below = [...groups.values()]
    .filter((group) => group !== rest)
    .map((group) =>
      finding.below(
        placesOf(group, messages),
        levelsInWords(group[0]?.levels.below ?? [], group, messages),
        group.length,
      ),
    );
  const others =
    rest.length > 0
      ? [finding.rest(rest.length, levelsInWords(known, rest, messages), below.length === 0)]
      : [];
  const silent = total > stood.length ? [finding.silent(total - stood.length)] : [];
  return finding.title([...below, ...others, ...silent]);
}

function placesOf(group: readonly Stood[], messages: Messages): string {
  return group.length > MAX_NAMED
    ? messages.literacy.finding.places(group.length)
    : messages.list(group.map(({ plan }) => placeOfPlan(plan, messages)));
}

/** How one target stands to those above it: 低于国家，与自治区相同. Empty where none of them is known. */
export function verdictOf({ plan, levels }: Stood, messages: Messages): string {
  const { verdict, join } = messages.literacy.finding;
  const parts = (['below', 'equal', 'above'] as const).flatMap((standing) =>
    levels[standing].length > 0
      ? [
          verdict[standing](
            join(levels[standing].map((level) => levelInWords(level, [plan], messages))),
          ),
        ]
      : [],
  );
  return parts.join(messages.literacy.finding.comma);
}

function levelsInWords(
  levels: readonly LevelAbove[],
  group: readonly Stood[],
  messages: Messages,
): string {
  const { finding } = messages.literacy;
  const plans = group.map(({ plan }) => plan);
  return finding.levels(
    levels.map((level) => levelInWords(level, plans, messages)),
    group.length,
  );
}

/** What a level is called by the plans below it: a region where theirs is one. */
export function levelInWords(
  level: LevelAbove,
  plans: readonly Plan[],
  { literacy }: Messages,
): string {
  const words = literacy.finding.level;
  if (level !== 'province') return words[level];
  const kinds = new Set(
    plans.map(({ province }) =>
      province.zh.endsWith('自治区') ? 'region' : province.zh.endsWith('市') ? 'city' : 'province',
    ),
  );
  const [kind = 'province', other] = kinds;
  return other ? words.mixed : words[kind];
}
