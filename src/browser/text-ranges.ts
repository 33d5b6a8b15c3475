import { element } from '#src/browser/element.ts';

/** A stretch of an element's text: UTF-16 units, half-open. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Puts a stretch of an element's text into spans of a class: into one, unless it crosses the end of a mark
 * within the text.
 * @returns the spans, in their order
 */
export function wrapStretch(within: Node, stretch: Stretch, className: string): HTMLElement[] {
  const made: HTMLElement[] = [];
  let group: ChildNode[] = [];
  const wrapGroup = () => {
    const [first, last] = [group[0], group.at(-1)];
    group = [];
    if (!first || !last) return;
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    const span = element('span', { class: className });
    range.surroundContents(span);
    made.push(span);
  };
  let at = 0;
  for (const child of [...within.childNodes]) {
    const length = child.textContent?.length ?? 0;
    const from = Math.max(stretch.start - at, 0);
    const to = Math.min(stretch.end - at, length);
    if (from < to)
      if (child instanceof Text) group.push(cutOut(child, from, to));
      else if (to - from === length) group.push(child);
      else {
        wrapGroup();
        const inner = { start: stretch.start - at, end: stretch.end - at };
        made.push(...wrapStretch(child, inner, className));
      }
    at += length;
  }
  wrapGroup();
  return made;
}

/** Part of a text as a node of its own. */
function cutOut(text: Text, from: number, to: number): Text {
  if (to < text.length) text.splitText(to);
  return from > 0 ? text.splitText(from) : text;
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
