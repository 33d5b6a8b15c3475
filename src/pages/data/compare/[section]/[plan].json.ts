import type { APIRoute, GetStaticPaths } from 'astro';
import { getComparison } from '#src/features/compare/comparison.ts';
import { topicColumn, type TopicColumn } from '#src/features/compare/model/topic-table.ts';
import { SECTION_KEYS } from '#src/schemas/vocabulary.ts';

interface Props {
  column: TopicColumn;
  [other: string]: unknown;
}

/** One column of a comparison, for plans that its page does not carry. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(props.column), { headers: { 'content-type': 'application/json' } });

export const getStaticPaths = (async () => {
  const parts = await Promise.all(
    SECTION_KEYS.map(async (section) => {
      const columns = await getComparison(section);
      return columns.map((column) => ({
        params: { section, plan: column.plan.id },
        props: { column: topicColumn(section, column) },
      }));
    }),
  );
  return parts.flat();
}) satisfies GetStaticPaths;
