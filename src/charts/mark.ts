import { unescapeMarkup } from '#src/text/escape-markup.ts';
import { element } from './svg.ts';

/** A mark of a chart that stands for something with a page of its own. */
export interface Mark {
  href: string;
  /** Its name: plan, what, value. */
  label: string;
  /** Shown on hover, focus and touch: the value first, then the sentence. None where the name is all there is to say. */
  tip?: string;
  /** What it stands for, for tests and for people who script the page: `data-…` and so on. */
  data?: Record<string, string | number | undefined>;
}

/** A mark as a link; src/browser/chart-marks.ts shows its tip and moves along the marks of a group. */
export function drawMark({ href, label, tip, data = {} }: Mark, ...children: string[]): string {
  // As text: numbers of drawings are rounded to a tenth, data are not.
  const exact = Object.entries(data).map(([name, value]) => [name, value?.toString()] as const);
  const attributes = { 'data-mark': '', href, 'aria-label': label, 'data-tip': tip };
  return element('a', { ...attributes, ...Object.fromEntries(exact) }, ...children);
}

/** A mark whose name says all: what is shown is its name, where its group has `data-tips`. */
export function drawNamedMark(
  { href, label, data = {} }: Omit<Mark, 'tip'>,
  ...children: string[]
): string {
  return element('a', { 'data-mark': '', href, 'aria-label': label, ...data }, ...children);
}

/** The named marks of a drawing, in its order: what it shows, as a list. */
export function readMarks(svg: string): { href: string; label: string }[] {
  return Array.from(
    svg.matchAll(/<a data-mark="" href="([^"]*)" aria-label="([^"]*)"/g),
    ([, href = '', label = '']) => ({ href: unescapeMarkup(href), label: unescapeMarkup(label) }),
  );
}

/** What is read out for a drawing, as markup. */
export function readDescription(svg: string): string {
  return /<desc[^>]*>(.*?)<\/desc>/.exec(svg)?.[1] ?? '';
}

/** A drawing as a mere picture: its marks lead nowhere, and nothing says what they stand for. */
export function withoutMarks(svg: string): string {
  return svg
    .replaceAll(
      / (?:aria-label|role|data-(?!kind|status|plan-index)[a-z]+(?:-[a-z]+)*)="[^"]*"/g,
      '',
    )
    .replaceAll(/<[a-z]+ [^>]*?class="chart-hit"[^>]*\/>/g, '')
    .replaceAll(/(<a\b[^>]*?) href="[^"]*"/g, '$1')
    .replaceAll(/<a>(.*?)<\/a>|<a [^>]*><\/a>/g, '$1')
    .replace('<svg', '<svg role="img"');
}

/**
 * A drawing without the signs that another one on the page defines too, in the same shape: it uses those.
 * @param id start of its ids, and of those of the other
 */
export function withoutSharedSigns(svg: string, id: string, other: { svg: string; id: string }) {
  const [signs = ''] = /<defs>.*?<\/defs>/.exec(svg) ?? [];
  if (signs === '' || !other.svg.includes(signs.replaceAll(`"${id}`, `"${other.id}`))) return svg;
  return svg.replace(signs, '').replaceAll(`"#${id}`, `"#${other.id}`);
}

/** The marks of a chart, or of a part of one: a single tab stop. */
export function groupMarks(...children: string[]): string {
  return element('g', { 'data-marks': '' }, ...children);
}

/** The same of marks whose names say all. */
export function groupNamedMarks(...children: string[]): string {
  return element('g', { 'data-marks': '', 'data-tips': '' }, ...children);
}

/** Words over the ground of a mark that are no part of its name: a pointer goes through them to the mark. */
export function overMark(...children: string[]): string {
  return element('g', { 'pointer-events': 'none' }, ...children);
}
