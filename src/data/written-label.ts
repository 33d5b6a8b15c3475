import type { Heading, Measure, SectionEntry } from '#src/schemas/corpus.ts';

/**
 * The label of a heading with its marks, as the file has it: « 一、 », « （一） », « (二) », « 1. ».
 * The data keep the number alone, so that “1.” and “1、” are one label.
 * @param text of the file @param start place of the heading
 */
export function writtenLabel(text: string, label: string, start: number): string {
  if (label === '') return label;
  const words = text.slice(start, start + label.length + 6);
  const at = words.indexOf(label);
  if (at === -1) return label;
  const open = /[（(]\s*$/.exec(words.slice(0, at))?.[0] ?? '';
  const close = /^\s*[）)]?[、.．]?/.exec(words.slice(at + label.length))?.[0] ?? '';
  return `${open}${label}${close}`.replace(/\s/g, '');
}

/** A part with the labels of its headings as the file has them. @param text of the file */
export function withWrittenLabels(entry: SectionEntry, text: string): SectionEntry {
  const heading = (one: Heading) => ({
    ...one,
    label: writtenLabel(text, one.label, one.span.start),
  });
  const { section, measures } = entry;
  return {
    ...entry,
    section: {
      ...section,
      heading: section.heading && heading(section.heading),
      chapters: section.chapters.map(heading),
    },
    measures: measures.map((measure): Measure => ({
      ...measure,
      label: writtenLabel(text, measure.label, measure.span.start),
      chapters: measure.chapters.map(heading),
    })),
  };
}
