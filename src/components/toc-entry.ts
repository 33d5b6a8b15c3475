/** A line of a table of contents. */
export interface TocEntry {
  /** Id of the target on the page. */
  id: string;
  label?: string | undefined;
  title: string;
  /** Language of label and title, where they are the words of a plan. */
  lang?: string | undefined;
  /** Meaning of the title, where the page is in another language. */
  gloss?: string | undefined;
  children: TocEntry[];
  /** Name for the children while they are folded away; without it they are open. */
  fold?: string | undefined;
}
