import { cellOfPlan, type PageCard } from './page-card.ts';
import type { CardCell } from '#src/charts/share-card/cells.ts';
import { agencyPath } from '#src/corpus/agency-path.ts';
import { agencyListsOf, getListedPlans } from '#src/features/agencies/agencies.ts';
import { type AgencyPage, getAgencyPages } from '#src/features/agencies/agency-pages.ts';
import { factsOf, headlineInWords } from '#src/features/agencies/facts-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/index.ts';

/** The cards of the list of responsible bodies, and of each that leads somewhere. */
export async function getAgencyCards(messages: Messages): Promise<PageCard[]> {
  const lists = agencyListsOf(await getListedPlans());
  const pages = (await getAgencyPages()).filter(
    ({ page, ranked }) => page === 1 && ranked.counts.lead > 0,
  );
  return [
    {
      page: '/agencies/',
      kicker: messages.agencies.title,
      headline: headlineInWords(factsOf(lists), messages),
    },
    ...pages.map((page) => agencyCard(page, messages)),
  ];
}

/** What one body has to lead in each plan. */
function agencyCard({ ranked, plans }: AgencyPage, messages: Messages): PageCard {
  const { cards } = messages;
  return {
    page: agencyPath(ranked.agency.id),
    kicker: messages.agencies.title,
    headline: nameIn(ranked.agency, messages),
    note: cards.ledParts,
    cells: plans.map(({ plan, duties }) => {
      const led = duties.filter(({ standing }) => standing === 'lead' || standing === 'both');
      return cellOfPlan(plan, leadIn(duties.length, led.length, messages), messages);
    }),
  };
}

function leadIn(named: number, led: number, { cards }: Messages): Pick<CardCell, 'value' | 'kind'> {
  if (led > 0) return { value: cards.leads(led), kind: 'value' };
  if (named > 0) return { value: cards.namedOnly(named), kind: 'value' };
  return { value: cards.notNamed, kind: 'none' };
}
