/** A new element with attributes and content; text stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...content);
  return made;
}

/** Attributes onto an element that is there already; those that it has besides stay. */
export function setAttributes(made: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
}

/** A button that does something on this page. @param name read out where it says more than `text` */
export function button(text: string, name: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  if (name !== text) made.setAttribute('aria-label', name);
  made.addEventListener('click', () => {
    // A button that is off stays in the tab order, so that focus is never lost.
    if (made.getAttribute('aria-disabled') !== 'true') act();
  });
  return made;
}

/** Turns a button off or on without taking it out of the tab order. */
export function setOff(made: HTMLElement, off: boolean): void {
  made.setAttribute('aria-disabled', String(off));
}

/** The first match. @throws when there is none: page and script disagree */
export function query(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** A copy of the first element in a template of the page. @throws when there is none */
export function copyTemplate(within: ParentNode, selector: string): HTMLElement {
  const { content } = query(within, selector) as HTMLTemplateElement;
  return query(content, '*').cloneNode(true) as HTMLElement;
}
