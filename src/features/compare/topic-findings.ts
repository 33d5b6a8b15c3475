import type { CodebookTopic } from '#src/corpus/topics.ts';
import { isMentioned, type TopicRow } from './model/topic-table.ts';

/** Findings that stand out when plans lie side by side. */
export interface TopicFindings {
  /** Plans that have the part. */
  plans: number;
  /** Topics of which every one of them speaks. */
  shared: CodebookTopic[];
  /** Plan id → topics of which it alone speaks; plans without any are left out. */
  alone: Map<string, CodebookTopic[]>;
  /** Topics on which at least one plan sets a number, with the ids of these plans. */
  numbered: { topic: CodebookTopic; plans: string[] }[];
}

/** Reads the findings off the rows. With fewer than two plans nothing is shared and nobody alone. */
export function findFindings(rows: readonly TopicRow[]): TopicFindings {
  const present = (rows[0]?.cells ?? []).filter(({ kind }) => kind !== 'absent').length;
  const speakers = rows.map(({ topic, cells }) => ({
    topic,
    plans: cells.filter(isMentioned).map(({ plan }) => plan),
  }));
  const alone = speakers.filter(({ plans }) => present > 1 && plans.length === 1);
  return {
    plans: present,
    shared: speakers
      .filter(({ plans }) => present > 1 && plans.length === present)
      .map(({ topic }) => topic),
    alone: new Map(
      [...Map.groupBy(alone, ({ plans }) => plans[0] ?? '')].map(([plan, found]) => [
        plan,
        found.map(({ topic }) => topic),
      ]),
    ),
    numbered: rows
      .map(({ topic, cells }) => ({
        topic,
        plans: cells.filter(({ kind }) => kind === 'number').map(({ plan }) => plan),
      }))
      .filter(({ plans }) => plans.length > 0),
  };
}
