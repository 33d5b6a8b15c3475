import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One file that another one names. */
export interface Import {
  from: string;
  to: string;
  /** Whether only types are taken, which leave nothing in what is built. */
  typesOnly: boolean;
}

/** Every import among the files of these folders: of modules, components (their scripts too) and stylesheets. */
export function readImports(folders: readonly string[]): Import[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => /\.(?:ts|astro|css)$/.test(file) && !file.includes('node_modules')),
  );
  return files.flatMap((from) =>
    findImports(from, readFileSync(from, 'utf8')).flatMap(({ address, typesOnly }) => {
      const to = resolve(from, address);
      return to === undefined ? [] : [{ from, to, typesOnly }];
    }),
  );
}

/** Which of these are in a circle, or between two: everything that leads to itself. */
export function findCircles(edges: readonly Pick<Import, 'from' | 'to'>[]): string[] {
  let left = edges.filter(({ from, to }) => from !== to);
  for (;;) {
    const leading = new Set(left.map(({ from }) => from));
    const led = new Set(left.map(({ to }) => to));
    const kept = left.filter(({ from, to }) => led.has(from) && leading.has(to));
    if (kept.length === left.length) return [...new Set(kept.map(({ from }) => from))].sort();
    left = kept;
  }
}

function findImports(file: string, text: string): { address: string; typesOnly: boolean }[] {
  if (file.endsWith('.css'))
    return Array.from(text.matchAll(/@import '([^']+)'/g), ([, address = '']) => ({
      address,
      typesOnly: false,
    }));
  const codes = file.endsWith('.astro') ? scriptsOf(text) : [text];
  return codes.flatMap((code) => {
    const found: { address: string; typesOnly: boolean }[] = [];
    const visit = (node: ts.Node): void => {
      const specifier = specifierOf(node);
      if (specifier) found.push({ address: specifier.text, typesOnly: takesTypesOnly(node) });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
    return found;
  });
}

/** The code of a component: what runs at build, and what it sends to the browser. */
function scriptsOf(text: string): string[] {
  const [, frontmatter = ''] = /^---\n(.*?)^---/ms.exec(text) ?? [];
  const scripts = Array.from(text.matchAll(/<script>(.*?)<\/script>/gs), ([, code = '']) => code);
  return [frontmatter, ...scripts];
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
  const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const specifier = isImport ? node.moduleSpecifier : isCall ? node.arguments[0] : undefined;
  return specifier && ts.isStringLiteral(specifier) ? specifier : undefined;
}

function takesTypesOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const { importClause } = node;
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function resolve(from: string, address: string): string | undefined {
  const [path = ''] = address.split('?');
  if (path.startsWith('#')) return path.slice(1);
  if (!path.startsWith('.')) return undefined;
  const file = join(dirname(from), path);
  return existsSync(file) ? file : undefined;
}
