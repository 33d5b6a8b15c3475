/** A sentence of the page, with the element that is marked while it is said. */
export interface Sentence {
  element: HTMLElement;
  text: string;
}

/** What is no part of a text that is read aloud. */
const UNSPOKEN =
  'script, style, template, button, select, input, svg, figure, rt, [aria-hidden="true"], [data-unspoken], ' +
  '.visually-hidden, details:not([open]) > :not(summary)';

/**
 * The sentences within an element that are Chinese and to be seen, in order. An element with `data-spoken` is one
 * sentence, and says its value where it has one; all else is said a block at a time.
 */
export function findSentences(root: HTMLElement): Sentence[] {
  const found: Sentence[] = [];
  let open: Sentence | undefined;
  const close = () => {
    if (open && /\p{L}/u.test(open.text)) found.push(open);
    open = undefined;
  };
  const visit = (node: Node, block: HTMLElement) => {
    if (node instanceof Text) {
      if (!isChinese(node)) return;
      open ??= { element: block, text: '' };
      open.text += node.data.replace(/\s+/g, ' ');
      return;
    }
    if (!(node instanceof HTMLElement) || !isSaid(node)) return;
    const { spoken } = node.dataset;
    const isBlock = spoken !== undefined || !getComputedStyle(node).display.startsWith('inline');
    if (isBlock) close();
    if (spoken && isChinese(node)) found.push({ element: node, text: spoken });
    else for (const child of node.childNodes) visit(child, isBlock ? node : block);
    if (isBlock) close();
  };
  visit(root, root);
  close();
  return found;
}

/** What takes no place on the page is not to be seen. */
function isSaid(element: HTMLElement): boolean {
  return !element.matches(UNSPOKEN) && element.getClientRects().length > 0;
}

/** By its own language, or that of words within: a sentence of a plan is marked as Chinese inside. */
function isChinese(node: Text | HTMLElement): boolean {
  if (node instanceof HTMLElement && node.querySelector('[lang|="zh"]')) return true;
  const around = node instanceof HTMLElement ? node : node.parentElement;
  return around?.closest('[lang]')?.matches('[lang|="zh"]') ?? false;
}
