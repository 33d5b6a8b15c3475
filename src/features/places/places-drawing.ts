import type { ChartDrawing } from '#src/charts/drawing.ts';
import type { Tile, TilePlan } from '#src/charts/province-tiles/data.ts';
import { provinceTiles } from '#src/charts/province-tiles/province-tiles.ts';
import { type Province, provinceNamed, PROVINCES } from '#src/corpus/provinces.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan, planMarks } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** What of a plan the schematic asks. */
export type PlacedPlan = Pick<
  Plan,
  'id' | 'order' | 'short' | 'level' | 'status' | 'province' | 'jurisdiction'
>;

/** A unit with the plans of its places, in plan order. */
export interface ProvincePlans<P extends PlacedPlan = PlacedPlan> {
  /** Undefined where a plan names a province that is none of the 34. */
  province: Province | undefined;
  name: PlacedPlan['province'];
  plans: readonly P[];
}

/** The units that have plans, in the order of the first plan of each. */
export function byProvince<P extends PlacedPlan>(plans: readonly P[]): ProvincePlans<P>[] {
  const groups = Map.groupBy(
    plans,
    ({ province }) => provinceNamed(province.zh)?.zh ?? province.zh,
  );
  return [...groups].flatMap(([key, own]) => {
    const [first] = own;
    return first ? [{ province: provinceNamed(key), name: first.province, plans: own }] : [];
  });
}

/** Where the plans are, by province, in the words of a language. @param hrefOf of a page of the site */
export function placesDrawing(
  plans: readonly PlacedPlan[],
  messages: Messages,
  hrefOf: (path: string) => string,
): ChartDrawing {
  const words = messages.places;
  const groups = byProvince(plans);
  const known = groups.filter(({ province }) => province);
  const unknown = groups.filter(({ province }) => !province);
  const title = words.headline(plans.length, known.length, PROVINCES.length - known.length);
  const told = unknown.flatMap(({ plans: own }) => own.map((plan) => placeOfPlan(plan, messages)));
  const tiles = PROVINCES.map((province): Tile => {
    const group = known.find((each) => each.province === province);
    const name = messages.language === 'zh' ? province.zh : province.en;
    return {
      id: province.letters,
      name,
      short: messages.language === 'zh' ? province.zh : province.letters,
      column: province.column,
      row: province.row,
      plans: (group?.plans ?? []).map((plan) => tilePlan(plan, messages, hrefOf)),
      href: hrefOf(`/plans/#province-${province.letters}`),
    };
  });
  const described = known.map(({ name, plans: own }) =>
    words.group(
      nameIn(name, messages),
      own.map((plan) => placeOfPlan(plan, messages)),
    ),
  );
  const drawn = { title, description: words.description(described) };
  const options = { words: { ...drawn, count: words.count, counted: words.counted } };
  return {
    title,
    note: [words.note, ...(told.length > 0 ? [words.elsewhere(told)] : [])].join(messages.gap),
    source: words.source,
    draw: (shape) => provinceTiles(tiles, { ...shape, ...options }),
  };
}

function tilePlan(
  plan: PlacedPlan,
  messages: Messages,
  hrefOf: (path: string) => string,
): TilePlan {
  const marks = planMarks(plan, messages);
  return {
    id: plan.id,
    name: nameIn(plan.short, messages),
    note: messages.list(marks),
    status: plan.status,
    order: plan.order,
    href: hrefOf(`/plans/${plan.id}/`),
    label: messages.places.plan(placeOfPlan(plan, messages), nameIn(plan.province, messages)),
    tip: messages.places.plan(placeOfPlan(plan, messages), nameIn(plan.province, messages)),
    data: { 'data-plan': plan.id },
  };
}
