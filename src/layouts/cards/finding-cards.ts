import { cellOfPlan, type PageCard, targetsIn } from './page-card.ts';
import { getWholePlans } from '#src/components/plan-bars.ts';
import { getFindings, headFinding } from '#src/corpus/findings.ts';
import { countLedger, getLedger } from '#src/features/findings/ledger.ts';
import { headline } from '#src/features/home/plan-bars-drawing.ts';
import { sharesDrawing } from '#src/features/weight/shares-drawing.ts';
import { getWeight } from '#src/features/weight/weight.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/index.ts';
import { hrefFor } from '#src/site.ts';

/** The cards of the home page and of the pages of findings. */
export async function getFindingCards(messages: Messages): Promise<PageCard[]> {
  const { findingsPage, language, ledger, site, weight } = messages;
  const whole = await getWholePlans();
  const count = getFindings().length;
  const head = headFinding();
  const all = findingsPage.headline(count);
  return [
    {
      page: '/',
      kicker: site.name,
      headline: headline(whole, messages).title,
      cells: whole.map(({ plan, sections }) => {
        const quotas = sections.flatMap((section) => section.quotas);
        return cellOfPlan(plan, targetsIn(quotas.length, messages), messages);
      }),
    },
    {
      page: '/findings/',
      kicker: findingsPage.title,
      headline: head ? nameIn(head, messages) : all,
      ...(head && { note: all }),
    },
    {
      page: '/findings/ledger/',
      kicker: ledger.name,
      headline: ledger.headline(countLedger(await getLedger())),
    },
    {
      page: '/findings/weight/',
      kicker: weight.title,
      headline: sharesDrawing(await getWeight(), messages, hrefFor(language)).title,
    },
  ];
}
