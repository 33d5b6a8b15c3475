import { escapeMarkup } from '#src/text/escape-markup.ts';
/** Attributes of an element; those without a value are left out. */
type Attributes = Record<string, string | number | undefined>;

/** One SVG element as text; numbers are rounded to a tenth, values are escaped, children are not. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeMarkup(`${typeof value === 'number' ? tenth(value) : value}`)}"`,
    )
    .join('');
  const content = children.join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A line of text; `words` are escaped. */
export function textElement(attributes: Attributes, words: string): string {
  return element('text', attributes, escapeMarkup(words));
}

/** Lines of text under each other, the first at `y`, `step` px apart. */
export function textLines(
  attributes: Attributes & { y: number },
  lines: readonly string[],
  step: number,
): string[] {
  return lines.map((line, index) =>
    textElement({ ...attributes, y: attributes.y + index * step }, line),
  );
}

/**
 * Room that words take at a font size in px: Han signs and the marks that Chinese sets as wide are
 * square, the rest about half as wide.
 */
export function textWidth(words: string, size: number): number {
  const signs = [...words];
  const wide = signs.filter((sign) => sign >= '\u2e80' || WIDE_MARKS.has(sign)).length;
  return (wide + (signs.length - wide) * 0.56) * size;
}

const WIDE_MARKS = new Set('“”…—');

/** A font size in px, at most `size`, at which words take no more room than there is. */
export function sizeThatFits(words: string, size: number, room: number): number {
  return Math.min(size, room / Math.max(textWidth(words, 1), 0.01));
}

/** Words cut to the room that there is at a font size, with … for what is left out. */
export function cutToFit(words: string, size: number, room: number): string {
  const signs = Array.from(words);
  if (textWidth(words, size) <= room) return words;
  const cutAfter = (index: number) => {
    const kept = signs.slice(0, index + 1).join('');
    const isWord = /[A-Za-z]$/.test(kept) && /[A-Za-z]/.test(signs[index + 1] ?? '');
    // No word of several is cut within.
    return `${(isWord ? kept.replace(/ \w+$/, '') : kept).trimEnd()}…`;
  };
  const left = signs.filter((_, index) => textWidth(cutAfter(index), size) <= room).length;
  return cutAfter(Math.max(left - 1, 0));
}

/** A length in px as drawings write it: rounded to a tenth. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
