import { aboutData } from '#src/about-data.ts';
import { toFile } from '#src/charts/chart-style.ts';
import { barsOf, countBars, describeBars, type WholePlan } from '#src/charts/plan-bars/bars-of.ts';
import { planBars } from '#src/charts/plan-bars/plan-bars.ts';
import { getWholePlans, partNames } from '#src/components/plan-bars.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import { headFinding } from '#src/corpus/findings.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { addressOrPath, href, hrefFor } from '#src/site.ts';

/** Name of the picture under /charts/. */
export const BARS_NAME = 'plan-bars';

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

/** The picture as a file of its own, whose bars lead back to the site. */
export async function getPlanBarsFiles(messages: Messages) {
  const [plans, all] = await Promise.all([getWholePlans(), getPlans()]);
  const { planBars: words, chart, language } = messages;
  const hrefOf = (path: string) => addressOrPath(hrefFor(language)(path));
  const { title } = headline(plans, messages);
  const data = barsOf(plans, partNames(), { messages, hrefOf, fileOf: addressOf });
  const said = { title, description: describeBars(plans, messages), absent: words.absent };
  // Bars are told in the note and by their numbers: 620 names would be a third of the file.
  const drawn = planBars(data, { id: BARS_NAME, width: WIDTH, words: said });
  const svg = drawn.replaceAll(/ (?:aria-label|data-tips?|data-mark|tabindex)="[^"]*"/g, '');
  const lines = [
    words.note,
    plans.length < all.length ? words.shown(plans.length, all.length) : '',
    chart.sourceLine(words.source),
    aboutData(messages, '/'),
  ];
  return [{ name: BARS_NAME, svg: toFile(svg, { language, title, lines: lines.filter(Boolean) }) }];
}

/** Parts in which no plan has a number. */
function silentParts(plans: readonly WholePlan[]) {
  const sections = plans.flatMap((each) => each.sections);
  return partNames().filter(({ key }) => {
    const own = sections.filter(({ section }) => section.key === key);
    return own.length > 0 && own.every(({ quotas }) => quotas.length === 0);
  });
}

function addressOf(path: string): string {
  return addressOrPath(href(path));
}

const WIDTH = 1120;
