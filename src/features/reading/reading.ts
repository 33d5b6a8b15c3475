import { getCollection, render } from 'astro:content';
import { getSectionsOf } from '#src/corpus/corpus.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { readingOrder, type ReadingPiece } from '#src/corpus/reading-order.ts';

/** A stretch of a plan, with the document that it stands in. */
export interface RenderedPiece extends ReadingPiece {
  /** The whole document; PieceText prints this piece of it. */
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** The whole text of one plan, in the order of its source. */
export async function getReading(plan: Plan): Promise<RenderedPiece[]> {
  const documents = await getCollection('documents', ({ data }) => data.plan === plan.id);
  const bodies = new Map<string, RenderedPiece['Content']>();
  for (const document of documents)
    bodies.set(document.data.section, (await render(document)).Content);
  return readingOrder(await getSectionsOf(plan.id)).map((piece) => {
    const { key } = piece.entry.section;
    const Content = bodies.get(key);
    if (!Content) throw new Error(`content/plans/${plan.id}/${key}.mdx is missing`);
    return { ...piece, Content };
  });
}
