import { evaluate } from 'satteri';
import { parse } from 'yaml';

/** An element of a document: its component's name, what it was given, and what stands in it. */
export interface DocumentElement {
  name: string;
  props: Readonly<Record<string, unknown>>;
  children: readonly (DocumentElement | string)[];
}

/** Reads an MDX file with the compiler of the site, each component as an element of its name. */
export function readDocument(
  mdx: string,
  names: readonly string[],
): { frontmatter: unknown; elements: DocumentElement[] } {
  const [, frontmatter = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(mdx) ?? [];
  const jsx = (name: unknown, given: unknown): unknown => {
    const { children = [], ...props } = given as { children?: unknown };
    const inner = [children].flat(9);
    return typeof name === 'string' ? { name, props, children: inner } : inner;
  };
  const exported = evaluate(body, { Fragment: undefined, jsx, jsxs: jsx });
  const Content = (exported as { default: (props: unknown) => unknown }).default;
  const components = Object.fromEntries(names.map((name) => [name, name]));
  const top = [Content({ components })].flat(9) as (DocumentElement | string)[];
  return { frontmatter: parse(frontmatter), elements: descend(top) };
}

/** All text in an element, in order. */
export function textOf({ children }: Pick<DocumentElement, 'children'>): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function descend(nodes: readonly (DocumentElement | string)[]): DocumentElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...descend(node.children)],
  );
}
