/** What an attribute of a component may hold; what is undefined is not written. */
type Attributes = Readonly<Record<string, unknown>>;

/** A JavaScript expression, as it is to stand in an attribute: `props.piece`. */
export class Expression {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

/** Words as an expression, `{'…'}`: Markdown and JSX change nothing within. */
export function words(text: string): string {
  return `{${quote(text)}}`;
}

/** A component on one line, its children within it: `<Clause id="a-1">{'…'}</Clause>`. */
export function inline(name: string, attributes: Attributes, children = ''): string {
  const tag = `${name}${formatAttributes(attributes)}`;
  return children === '' ? `<${tag} />` : `<${tag}>${children}</${name}>`;
}

/** A component with each child on lines of its own, two spaces further in. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  const lines = children.flatMap((child) => child.split('\n'));
  const inner = lines.map((line) => `  ${line}`);
  return [`<${name}${formatAttributes(attributes)}>`, ...inner, `</${name}>`].join('\n');
}

function formatAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${formatValue(value)}`)
    .join('');
}

/** Plain ASCII stands in quotation marks, all else is an expression. */
function formatValue(value: unknown): string {
  if (value instanceof Expression) return `{${value.code}}`;
  if (typeof value !== 'string') return `{${JSON.stringify(value)}}`;
  return /^[\w-]+$/.test(value) ? `"${value}"` : words(value);
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
