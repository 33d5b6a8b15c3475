import { topicCell } from '#src/features/compare/model/topic-table.ts';
import type { TopicsFile } from '#src/schemas/codebook.ts';
import type { ComparisonCell } from '#src/schemas/coding.ts';
import { isOther } from '#src/text/other-topic.ts';
import type { FirstReading } from '#scripts/steps/plan.ts';

/**
 * What a plan says on each topic, part by part, as the comparisons show it. The rest class is left out:
 * it is no topic that plans could be compared on.
 */
export function listCells(
  { plan, sections, mentions }: Pick<FirstReading, 'plan' | 'sections' | 'mentions'>,
  codebook: TopicsFile,
): ComparisonCell[] {
  const { id, short, level, status } = plan;
  const mentionOf = new Map(mentions.map((mention) => [mention.topic, mention]));
  return codebook.sections.flatMap(({ section, topics }) => {
    const part = sections.find((each) => each.section.key === section && each.section.present);
    return topics
      .filter((topic) => !isOther(topic.id))
      .map((topic): ComparisonCell => {
        const cell = topicCell(topic.id, id, part, mentionOf.get(topic.id));
        const { kind, numbers, clauses, mentions: named } = cell;
        const shown = kind === 'mention' ? named.map(({ clause }) => clause) : clauses;
        return {
          ...{ section, topic: topic.id, topicName: { zh: topic.zh, en: topic.en } },
          ...{ plan: id, planName: short, level, status },
          ...{ state: kind, quotas: numbers },
          clauses: shown.map((clause) => clause.id),
          words: named.map(({ words }) => words),
          texts: shown.map(({ text }) => text),
        };
      });
  });
}
