import { groupBy } from '#src/text/group-by.ts';
import { isAddressed, isMentioned, type TopicCell } from './topic-table.ts';

/** A row of the table as far as findings are read off it; what names its topic is the caller's. */
interface FindingRow<Topic> {
  topic: Topic;
  cells: readonly Pick<TopicCell, 'plan' | 'kind'>[];
}

/** A topic with the ids of some plans. */
interface TopicOfPlans<Topic> {
  topic: Topic;
  plans: string[];
  /** Plans that only mention it. */
  mentioning: string[];
}

/** Findings that stand out when plans lie side by side. */
export interface TopicFindings<Topic> {
  /** Number of the plans that have the part. */
  plans: number;
  /** Ids of the plans without it. */
  absent: string[];
  /** Topics that every one of them addresses. */
  shared: TopicOfPlans<Topic>[];
  /** Plan id → topics that it alone addresses; plans without any are left out. */
  alone: Map<string, TopicOfPlans<Topic>[]>;
  /** Topics on which at least one plan sets a number, with the plans that do. */
  numbered: TopicOfPlans<Topic>[];
}

/** What one sentence says of a table. */
export interface FindingCounts {
  topics: number;
  /** Of the plans that have the part. */
  plans: number;
  /** Topics that each of them addresses, and that at least one sets a number on. */
  shared: number;
  numbered: number;
}

/** Reads the findings off the rows. With fewer than two plans nothing is shared and nobody alone. */
export function findFindings<Topic>(rows: readonly FindingRow<Topic>[]): TopicFindings<Topic> {
  const cells = rows[0]?.cells ?? [];
  const absent = cells.filter(({ kind }) => kind === 'absent').map(({ plan }) => plan);
  const plans = cells.length - absent.length;
  const addressed = plans > 1 ? plansWhere(rows, isAddressed) : [];
  const alone = addressed.filter((each) => each.plans.length === 1);
  return {
    plans,
    absent,
    shared: addressed.filter((each) => each.plans.length === plans),
    alone: groupBy(alone, (each) => each.plans.join()),
    numbered: plansWhere(rows, ({ kind }) => kind === 'number'),
  };
}

/** Counts for the sentence above a table. One plan shares with itself all that it addresses. */
export function countFindings(rows: readonly FindingRow<unknown>[]): FindingCounts {
  const here = rows.map(({ cells }) => cells.filter(({ kind }) => kind !== 'absent'));
  const plans = here[0]?.length ?? 0;
  return {
    topics: rows.length,
    plans,
    shared: plans > 0 ? here.filter((cells) => cells.every(isAddressed)).length : 0,
    numbered: here.filter((cells) => cells.some(({ kind }) => kind === 'number')).length,
  };
}

/** The topics with a cell of which something holds, and the plans of these cells. */
function plansWhere<Topic>(
  rows: readonly FindingRow<Topic>[],
  holds: (cell: Pick<TopicCell, 'kind'>) => boolean,
): TopicOfPlans<Topic>[] {
  return rows
    .map(({ topic, cells }) => ({
      topic,
      plans: cells.filter(holds).map(({ plan }) => plan),
      mentioning: cells.filter(isMentioned).map(({ plan }) => plan),
    }))
    .filter(({ plans }) => plans.length > 0);
}
