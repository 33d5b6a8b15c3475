import type { CodebookTopic } from '#src/corpus/topics.ts';
import { isAddressed, isMentioned, type TopicCell, type TopicRow } from './model/topic-table.ts';

/** A topic with the ids of some plans. */
interface TopicOfPlans {
  topic: CodebookTopic;
  plans: string[];
  /** Plans that only mention it. */
  mentioning: string[];
}

/** Findings that stand out when plans lie side by side. */
export interface TopicFindings {
  /** Number of the plans that have the part. */
  plans: number;
  /** Ids of the plans without it. */
  absent: string[];
  /** Topics that every one of them addresses. */
  shared: TopicOfPlans[];
  /** Plan id → topics that it alone addresses; plans without any are left out. */
  alone: Map<string, TopicOfPlans[]>;
  /** Topics on which at least one plan sets a number, with the plans that do. */
  numbered: TopicOfPlans[];
}

/** Reads the findings off the rows. With fewer than two plans nothing is shared and nobody alone. */
export function findFindings(rows: readonly TopicRow[]): TopicFindings {
  const cells = rows[0]?.cells ?? [];
  const absent = cells.filter(({ kind }) => kind === 'absent').map(({ plan }) => plan);
  const plans = cells.length - absent.length;
  const addressed = plans > 1 ? plansWhere(rows, isAddressed) : [];
  const alone = addressed.filter((each) => each.plans.length === 1);
  return {
    plans,
    absent,
    shared: addressed.filter((each) => each.plans.length === plans),
    alone: Map.groupBy(alone, (each) => each.plans.join()),
    numbered: plansWhere(rows, ({ kind }) => kind === 'number'),
  };
}

/** The topics with a cell of which something holds, and the plans of these cells. */
function plansWhere(
  rows: readonly TopicRow[],
  holds: (cell: TopicCell) => boolean,
): TopicOfPlans[] {
  return rows
    .map(({ topic, cells }) => ({
      topic,
      plans: cells.filter(holds).map(({ plan }) => plan),
      mentioning: cells.filter(isMentioned).map(({ plan }) => plan),
    }))
    .filter(({ plans }) => plans.length > 0);
}
