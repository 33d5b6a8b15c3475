import type { ChartDrawing } from '#src/charts/drawing.ts';
import type { Ladder, Rung } from '#src/charts/ladder/data.ts';
import { ladders } from '#src/charts/ladder/ladder.ts';
import { LITERACY_INDICATOR, LITERACY_YEAR, wasSought } from '#src/corpus/context.ts';
import { provinceNamed } from '#src/corpus/provinces.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan, planMarks } from '#src/i18n/plan-marks.ts';
import { quotaInWords } from '#src/i18n/quota-in-words.ts';
import { sourceInWords } from '#src/i18n/source-in-words.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { MAX_DRAWN } from '#src/limits.ts';
import { axisOf } from '#src/schemas/axis.ts';
import type { ContextFigure } from '#src/schemas/context.ts';
import type { Bilingual } from '#src/schemas/vocabulary.ts';
import type { Literacy } from './literacy.ts';
import { type Standing, standingTo } from './model/standing.ts';

type Href = (path: string) => string;
type Target = Literacy['targets'][number];

/** Most plans that the headline names. */
const MAX_NAMED = 6;

/** Each plan's target under those of nation, province and prefecture. @param hrefOf of a page of the site */
export function ladderDrawing(literacy: Literacy, messages: Messages, hrefOf: Href): ChartDrawing {
  const words = messages.ladder;
  const { reference } = literacy;
  const targets = literacy.targets.filter(isDrawn).slice(0, MAX_DRAWN);
  const data = targets.map((target) => ladderOf(target, reference, messages, hrefOf));
  const title = headlineOf(targets, messages);
  const description = words.description(
    data.map(({ name, note, rungs }) =>
      words.ladder(
        [name, note].filter(Boolean).join(messages.gap),
        rungs.map((rung) => words.rung(rung.name, rung.text)),
      ),
    ),
  );
  const leftOut = messages.chart.leftOut(targets.length, literacy.total - targets.length);
  return {
    title,
    note: [words.note, leftOut].filter(Boolean).join(messages.gap),
    source: sourcesOf(targets, reference, messages),
    draw: (shape) =>
      ladders(data, { ...shape, words: { title, description, tick: (value) => `${value}%` } }),
  };
}

/** Whether a plan's target may stand on an axis; a plan without one has a ladder too. */
function isDrawn({ plan, quota }: Target): boolean {
  return quota === undefined || axisOf({ plan, quota }) !== undefined;
}

/** How the plans stand to their provinces, by name where there are few. */
function headlineOf(targets: readonly Target[], messages: Messages): string {
  const { ladder: words } = messages;
  const compared = targets.flatMap(({ plan, quota, province }) =>
    quota && province ? [{ plan, how: standingTo(quota, province) }] : [],
  );
  if (compared.length === 0) return words.title;
  const kinds: readonly Standing[] = ['above', 'equal', 'below'];
  const found = kinds.flatMap((kind) => {
    const places = compared
      .filter(({ how }) => how === kind)
      .map(({ plan }) => placeOfPlan(plan, messages));
    if (places.length === 0) return [];
    return [
      compared.length > MAX_NAMED ? words.count[kind](places.length) : words.kind[kind](places),
    ];
  });
  return words.headline(found);
}

function ladderOf(
  { plan, quota, province, prefecture }: Target,
  reference: ContextFigure | undefined,
  messages: Messages,
  hrefOf: Href,
): Ladder {
  const { ladder: words } = messages;
  const place = placeOfPlan(plan, messages);
  const above = (
    level: 'nation' | 'province' | 'prefecture',
    who: Bilingual,
    figure?: ContextFigure,
  ) => rungAbove({ level, who, figure }, messages, hrefOf);
  const text = quota ? quotaInWords(quota, messages) : messages.literacy.silence;
  const own: Rung = {
    level: 'plan',
    name: nameIn(plan.short, messages),
    note: '',
    text,
    target: quota && {
      value: quota.value,
      comparator: quota.comparator,
      href: hrefOf(quota.url),
      label: words.mark(place, text),
      tip: words.tip(text, place, quota.sentence),
      data: { 'data-quota': quota.id },
    },
  };
  return {
    plan,
    name: nameIn(plan.short, messages),
    note: messages.list(planMarks(plan, messages)),
    rungs: [
      above('nation', words.nation, reference),
      above('province', shortOf(plan.province), province),
      ...(plan.level === 'prefecture' ? [] : [above('prefecture', plan.prefecture, prefecture)]),
      own,
    ],
  };
}

/** The usual short name of a province: 宁夏 for 宁夏回族自治区. */
function shortOf(name: Bilingual): Bilingual {
  return provinceNamed(name.zh) ?? name;
}

/** A level above a plan; where no target is known, whether it was looked for. */
function rungAbove(
  {
    level,
    who,
    figure,
  }: { level: Rung['level']; who: Bilingual; figure: ContextFigure | undefined },
  messages: Messages,
  hrefOf: Href,
): Rung {
  const { ladder: words, literacy } = messages;
  const name = nameIn(who, messages);
  if (!figure) {
    return {
      level,
      name,
      note: '',
      text: wasSought({ who: who.zh }, 'target', LITERACY_YEAR) ? literacy.unknown : words.unsought,
      target: undefined,
    };
  }
  const text = quotaInWords(figure, messages);
  const isDoubtful = figure.confidence === 'MEDIUM';
  return {
    level,
    name,
    note: isDoubtful ? literacy.singleSource : '',
    text,
    target: {
      value: figure.value,
      comparator: figure.comparator,
      href: hrefOf(`/indicators/${LITERACY_INDICATOR}/#context`),
      label: words.mark(name, text),
      tip: words.mark(name, text),
      data: { 'data-figure': figure.id },
    },
  };
}

function sourcesOf(
  targets: readonly Target[],
  reference: ContextFigure | undefined,
  messages: Messages,
): string {
  const { sources } = messages.literacy;
  const above = targets.flatMap(({ province, prefecture }) => [province, prefecture]);
  const figures = [...new Set([reference, ...above].filter((figure) => figure !== undefined))];
  const named = figures.map((figure) =>
    sources.figure(nameIn(figure.who, messages), sourceInWords(figure, messages)),
  );
  return sources.all([sources.plans, ...named]);
}
