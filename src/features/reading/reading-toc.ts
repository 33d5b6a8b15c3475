import type { TocEntry } from '#src/components/toc-entry.ts';
import type { ReadingPiece } from '#src/corpus/reading-order.ts';

/** The words of the interface that a table of contents needs. */
export interface TocWords {
  /** “3 条措施” */
  measures: (count: number) => string;
  /** The line of a part that the plan lacks. */
  silence: (part: string) => string;
  /** Name of a part. */
  nameOfSection: (key: ReadingPiece['silences'][number]) => string;
  /** Addition to the heading of a part; undefined where the page is in Chinese. */
  glossOf?: ((key: ReadingPiece['silences'][number]) => string) | undefined;
}

/** Chapters, in them the parts, and folded in those the measures. */
export function readingToc(pieces: readonly ReadingPiece[], words: TocWords): TocEntry[] {
  const root: TocEntry[] = [];
  // The open entry at each rank: a line goes under the last one of a higher rank.
  let open: { entry: TocEntry; level: number }[] = [];
  const add = (entry: TocEntry, level: number) => {
    open = open.filter((other) => other.level < level);
    (open.at(-1)?.entry.children ?? root).push(entry);
    open.push({ entry, level });
    return entry;
  };
  for (const { entry, measures, chapters, level, headed, silences } of pieces) {
    const { id, plan, key, heading } = entry.section;
    for (const chapter of chapters)
      add({ id: chapter.id, ...namesOf(chapter.heading), children: [] }, chapter.level);
    const home =
      headed && heading
        ? add({ id, ...namesOf(heading), gloss: words.glossOf?.(key), children: [] }, level)
        : open.at(-1)?.entry;
    const titled = measures.filter(({ mark }) => mark !== '');
    if (home && titled.length > 0) {
      home.children = titled.map((each) => ({ id: each.id, ...namesOf(each), children: [] }));
      home.fold = words.measures(titled.length);
    }
    for (const silent of silences)
      add(
        {
          id: `${plan}-${silent}`,
          title: words.silence(words.nameOfSection(silent)),
          children: [],
        },
        level,
      );
  }
  return root;
}

/** A dash numbers nothing, so a table of contents leaves it out. */
function namesOf({ mark, title }: { mark: string; title: string }) {
  return { label: /^—+$/.test(mark) ? undefined : mark, title, lang: 'zh-CN' };
}
