import { cellOfPlan, type PageCard } from './page-card.ts';
import { getPlanFaces, type PlanFace } from '#src/features/reading/plan-face.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { markedName, placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/index.ts';
import { MAX_COLUMNS, MAX_PICTURED_PLANS } from '#src/limits.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { percent } from '#src/text/percent.ts';

/** The cards of the list of plans, of each plan, and of its file. */
export async function getPlanCards(messages: Messages): Promise<PageCard[]> {
  const faces = await getPlanFaces();
  const { cards, home, plans } = messages;
  const list: PageCard = {
    page: '/plans/',
    kicker: plans.title,
    headline: home.title(faces.length),
    note: cards.length,
    cells: faces.slice(0, MAX_COLUMNS).map(({ plan, counts }) => {
      const value = cards.clauses(counts.clauses);
      return cellOfPlan(plan, { value, kind: 'value' }, messages);
    }),
  };
  const pictured = faces.length > MAX_PICTURED_PLANS ? [] : faces;
  return [
    list,
    ...faces.map((face) => planCard(face, messages)),
    ...pictured.map(({ plan }) => sourceCard(plan, messages)),
    ...pictured.map((face) => glanceCard(face, messages)),
  ];
}

function planCard({ plan, counts, own }: PlanFace, messages: Messages): PageCard {
  const { planFace: words } = messages;
  const cell = (value: string, label: string) => ({ value, label, kind: 'value' as const });
  return {
    page: `/plans/${plan.id}/`,
    kicker: markedName(messages.cards.plan, plan, messages),
    headline: nameIn(plan.short, messages),
    note: messages.quotedTitle(nameIn(plan.title, messages)),
    cells: [
      cell(`${counts.clauses}`, words.clauses),
      cell(`${counts.quotas}`, words.quotas),
      own === undefined
        ? cell(`${counts.responsibilities}`, words.bodies)
        : cell(percent(own), words.own),
    ],
    seal: plan,
  };
}

/** The same numbers, under the name of the sheet. */
function glanceCard(face: PlanFace, messages: Messages): PageCard {
  return {
    ...planCard(face, messages),
    page: `/plans/${face.plan.id}/at-a-glance/`,
    kicker: markedName(messages.glance.name, face.plan, messages),
  };
}

function sourceCard(plan: Plan, messages: Messages): PageCard {
  const { file, characters } = plan.source;
  return {
    page: `/plans/${plan.id}/source/`,
    kicker: messages.source.title,
    headline: placeOfPlan(plan, messages),
    note: messages.plans.file(file, characters.toLocaleString(messages.lang)),
    seal: plan,
  };
}
