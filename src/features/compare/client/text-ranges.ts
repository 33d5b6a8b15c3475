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
  for (const { node, start } of textNodes(within)) {
    const text = node.data;
    const pieces: (Node | string)[] = [];
    let read = 0;
    for (const stretch of stretches) {
      const from = Math.max(stretch.start - start, read);
      const to = Math.min(stretch.end - start, text.length);
      if (from >= to) continue;
      const span = document.createElement('span');
      span.className = className;
      span.textContent = text.slice(from, to);
      pieces.push(text.slice(read, from), span);
      read = to;
    }
    if (pieces.length > 0) node.replaceWith(...pieces, text.slice(read));
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
