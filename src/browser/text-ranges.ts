import { element } from '#src/browser/element.ts';

/** A stretch of an element's text: UTF-16 units, half-open. */
interface Stretch {
  start: number;
  end: number;
}

/** Puts stretches of an element's text into spans of a class, inside whatever marks they cross. */
export function wrapStretches(
  within: HTMLElement,
  stretches: readonly Stretch[],
  className: string,
): void {
  for (const { node, start } of textNodes(within))
    // From the end: what stands before a stretch keeps its place.
    for (const stretch of [...stretches].reverse()) {
      const from = Math.max(stretch.start - start, 0);
      const to = Math.min(stretch.end - start, node.length);
      if (from >= to) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      range.surroundContents(element('span', { class: className }));
    }
}

/** Takes the spans of `wrapStretches` out again. */
export function unwrapAll(within: ParentNode, className: string): void {
  for (const span of within.querySelectorAll(`span.${className}`)) {
    const parent = span.parentNode;
    span.replaceWith(...span.childNodes);
    parent?.normalize();
  }
}

/** DOM ranges for stretches of an element's text. */
export function rangesOf(within: HTMLElement, stretches: readonly Stretch[]): Range[] {
  const nodes = textNodes(within);
  return stretches.flatMap(({ start, end }) => {
    const first = nodes.find((each) => start < each.start + each.node.length);
    const last = nodes.find((each) => end <= each.start + each.node.length);
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}

function textNodes(within: HTMLElement): { node: Text; start: number }[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start });
    start += node.length;
  }
  return nodes;
}
