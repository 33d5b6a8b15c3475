/** A run of a line of the codebook; `topic` is what stands behind an id. */
export interface CodebookRun<Topic> {
  text: string;
  topic?: Topic;
}

/** Cuts a line at the topics that it names: “教师培训 → youth-science-teachers”. Other words stay as they are. */
export function findTopics<Topic>(
  line: string,
  topics: ReadonlyMap<string, Topic>,
): CodebookRun<Topic>[] {
  return line
    .split(/([a-z]+(?:-[a-z]+)+)/)
    .filter((text) => text !== '')
    .map((text) => {
      const topic = topics.get(text);
      return topic === undefined ? { text } : { text, topic };
    });
}

/** The clause that the codebook quotes; undefined where no plan of the site has it. */
export function findQuoted<Clause extends { text: string }>(
  quoted: string,
  clauses: readonly Clause[],
): Clause | undefined {
  const words = withoutSpace(quoted);
  return clauses.find(({ text }) => withoutSpace(text) === words);
}

function withoutSpace(words: string): string {
  return words.replace(/\s+/g, '');
}
