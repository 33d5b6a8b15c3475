/** Words and data that the build leaves in an attribute of an element, for the script of that element. */
export interface PageData<Value> {
  readonly attribute: `data-${string}`;
  /** Never there: it ties both ends to one type. */
  readonly value?: Value;
}

/** Attribute to be spread over the element where the page is built. */
export function sendPageData<Value>(
  { attribute }: PageData<Value>,
  value: NoInfer<Value>,
): Record<string, string> {
  return { [attribute]: JSON.stringify(value) };
}

/** Value as it was sent. @throws when the element has none: page and script disagree */
export function readPageData<Value>(
  element: Pick<Element, 'getAttribute' | 'className' | 'localName'>,
  { attribute }: PageData<Value>,
): Value {
  const sent = element.getAttribute(attribute);
  if (sent === null)
    throw new Error(`${element.className || element.localName} has no ${attribute}`);
  return JSON.parse(sent) as Value;
}
