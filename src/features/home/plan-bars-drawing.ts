import { barsOf, countBars, describeBars, type WholePlan } from '#src/charts/plan-bars/bars-of.ts';
import type { BarBand, PlanBarsData } from '#src/charts/plan-bars/data.ts';
import { planBars, planBarsPhone } from '#src/charts/plan-bars/plan-bars.ts';
import type { PublishedChart } from '#src/charts/published-chart.ts';
import { getWholePlans, partNames } from '#src/components/plan-bars.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import { headFinding } from '#src/corpus/findings.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { href, hrefFor } from '#src/site.ts';

/** The finding that heads the home page, and its address; where none holds, what the plans amount to. */
export function headline(
  plans: readonly WholePlan[],
  messages: Messages,
): { title: string; path: string | undefined } {
  const finding = headFinding();
  if (finding) return { title: nameIn(finding, messages), path: finding.path };
  const { clauses, quotas } = countBars(plans);
  const silent = silentParts(plans).map(({ short }) => nameIn(short, messages));
  return { title: messages.planBars.title(clauses, quotas, silent), path: undefined };
}

/** The picture away from its page, where its sentences have no names: 620 of them would be a third of it. */
export async function getPlanBarsChart(messages: Messages): Promise<PublishedChart> {
  const [plans, all] = await Promise.all([getWholePlans(), getPlans()]);
  const { planBars: words, language, gap } = messages;
  const { title } = headline(plans, messages);
  const hrefOf = hrefFor(language);
  const data = barsOf(plans, partNames(), { messages, hrefOf, fileOf: href });
  const said = { title, description: describeBars(plans, messages), absent: words.absent };
  const shown = plans.length < all.length ? words.shown(plans.length, all.length) : '';
  return {
    name: 'plan-bars',
    path: '/',
    width: 1120,
    title,
    note: [words.note, shown].filter(Boolean).join(gap),
    source: words.source,
    draw: (shape) => withoutNames(planBars(data, { ...shape, words: said })),
    drawNarrow: (shape) => planBarsPhone(unnamed(data), { ...shape, words: said }),
  };
}

function withoutNames(svg: string): string {
  return svg.replaceAll(/ (?:aria-label|data-tips?|data-mark|tabindex)="[^"]*"/g, '');
}

/** The bars without names: as marks there are parts, not each of hundreds of sentences. */
function unnamed(data: PlanBarsData): PlanBarsData {
  const ofBand = (band: BarBand) =>
    band.bars ? { ...band, bars: band.bars.map((bar) => ({ ...bar, name: undefined })) } : band;
  return {
    ...data,
    plans: data.plans.map((plan) => ({ ...plan, bands: plan.bands.map(ofBand) })),
  };
}

/** Parts in which no plan has a number. */
function silentParts(plans: readonly WholePlan[]) {
  const sections = plans.flatMap((each) => each.sections);
  return partNames().filter(({ key }) => {
    const own = sections.filter(({ section }) => section.key === key);
    return own.length > 0 && own.every(({ quotas }) => quotas.length === 0);
  });
}
