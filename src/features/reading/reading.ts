import { getCollection, render } from 'astro:content';
import type { Plan } from '#src/schemas/corpus.ts';
import { readingOrder, type ReadingPiece } from '#src/corpus/reading-order.ts';

/** A stretch of a plan, with the MDX body that prints its part. */
export interface RenderedPiece extends ReadingPiece {
  /** Give it `components={{ SectionText }}`; what else it is given goes to SectionText. */
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** The whole text of one plan, in the order of its source. */
export async function getReading(plan: Plan): Promise<RenderedPiece[]> {
  const entries = await getCollection('sections', ({ data }) => data.section.plan === plan.id);
  const bodies = new Map<string, RenderedPiece['Content']>();
  for (const entry of entries) bodies.set(entry.data.section.id, (await render(entry)).Content);
  return readingOrder(entries.map(({ data }) => data)).map((piece) => {
    const Content = bodies.get(piece.entry.section.id);
    if (!Content) throw new Error(`no MDX entry holds ${piece.entry.section.id}`);
    return { ...piece, Content };
  });
}
