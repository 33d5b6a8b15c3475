import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'parse5';

/** The folder of files whose names carry a hash of what is in them. */
const HASHED = '_astro/';
const TEXTS = new Set(['.html', '.css', '.js', '.json', '.svg', '.csv', '.txt', '.xml', '.yml']);
/** Hashes of scripts and styles in the policy of a page: they change with the names in them. */
const POLICY_HASH = /'sha256-[\w+/]{43}='/g;

/** Output of a build, file by file, as it can be compared with another. */
export type Build = Map<string, string>;

/**
 * Every file of a build by its path, hashed names replaced by what the files hold, all the way down:
 * two builds are equal where they differ in such names, and in references to them, alone.
 */
export function readBuild(folder: string): Build {
  const files = listFiles(folder);
  const assets = files.filter((file) => file.startsWith(HASHED));
  const names = new Map(assets.map((file) => [file.slice(HASHED.length), '']));
  const texts = new Map(assets.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
  // A name is known once those that it refers to are: as many rounds as the longest chain of imports.
  for (
    let known = -1, round = 0;
    round < 20 && known !== new Set(names.values()).size;
    round += 1
  ) {
    known = new Set(names.values()).size;
    const next = [...texts].map(([file, text]) => [
      file.slice(HASHED.length),
      digest(replaceNames(text, names)),
    ]);
    for (const [name = '', id = ''] of next) names.set(name, id);
  }
  return new Map(
    files.map((file) => {
      const text = replaceNames(readFileSync(join(folder, file), 'latin1'), names);
      const path = file.startsWith(HASHED)
        ? `${HASHED}${names.get(file.slice(HASHED.length)) ?? ''}`
        : file;
      return [path, extname(file) === '.html' ? text.replace(POLICY_HASH, '') : text];
    }),
  );
}

/** The words of every page, and every other file that is no page, script or style, by its path. */
export function readTexts(folder: string): Build {
  const files = listFiles(folder).filter(
    (file) => !file.startsWith(HASHED) && !file.endsWith('.js'),
  );
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(folder, file), TEXTS.has(extname(file)) ? 'utf8' : 'latin1');
      return [file, file.endsWith('.html') ? textOf(parse(text)) : text];
    }),
  );
}

interface PageNode {
  nodeName: string;
  value?: string;
  childNodes?: PageNode[];
}

/** All text of a page but for its scripts, white space folded. */
function textOf(node: unknown): string {
  const collect = ({ nodeName, value, childNodes = [] }: PageNode): string => {
    if (nodeName === 'script') return '';
    return nodeName === '#text' ? (value ?? '') : childNodes.map(collect).join(' ');
  };
  return collect(node as PageNode)
    .replace(/\s+/g, ' ')
    .trim();
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .sort();
}

function replaceNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/[\w.-]+\.(?:js|css)\b/g, (name) => names.get(name) ?? name);
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 16);
}
