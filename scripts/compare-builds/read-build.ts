import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { listFiles } from '#scripts/text/list-files.ts';

/** The folder of files whose names carry a hash of what is in them. */
const HASHED = '_astro/';
const TEXTS = new Set(['.html', '.css', '.js', '.json', '.svg', '.csv', '.txt', '.xml', '.yml']);
/** Hashes of scripts and styles in the policy of a page: they change with the names in them. */
const POLICY_HASH = /'sha256-[\w+/]{43}='/g;
/** A name is known once those that it refers to are: more rounds than the longest chain of imports. */
const ROUNDS = 20;

/** Output of a build, file by file, as it can be compared with another. */
export type Build = Map<string, string>;

/**
 * Every file of a build by its path, hashed names replaced by what the files hold, all the way down:
 * two builds are equal where they differ in such names, and in references to them, alone.
 */
export function readBuild(folder: string): Build {
  const files = readFiles(folder, () => 'latin1');
  const assets = [...files].filter(([file]) => file.startsWith(HASHED));
  let ids = new Map(assets.map(([file]) => [file.slice(HASHED.length), '']));
  for (let round = 0; round < ROUNDS; round += 1)
    ids = new Map(
      assets.map(([file, text]) => [
        file.slice(HASHED.length),
        hash('sha256', replaceNames(text, ids)),
      ]),
    );
  return new Map(
    [...files].map(([file, text]) => [
      replaceNames(file, ids),
      replaceNames(file.endsWith('.html') ? text.replace(POLICY_HASH, '') : text, ids),
    ]),
  );
}

/** The words of every page, and every other file that is no page, script or style, by its path. */
export function readTexts(folder: string): Build {
  const files = readFiles(folder, (file) => (TEXTS.has(extname(file)) ? 'utf8' : 'latin1'));
  return new Map(
    [...files]
      .filter(([file]) => !file.startsWith(HASHED) && !file.endsWith('.js'))
      .map(([file, text]) => [file, file.endsWith('.html') ? wordsOf(text) : text]),
  );
}

function readFiles(folder: string, encodingOf: (file: string) => BufferEncoding): Build {
  return new Map(
    listFiles(folder).map((file) => [file, readFileSync(join(folder, file), encodingOf(file))]),
  );
}

/** All text of a page but for its scripts, white space folded. */
function wordsOf(html: string): string {
  const collect = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === 'script') return '';
    if ('childNodes' in node) return node.childNodes.map(collect).join(' ');
    return node.nodeName === '#text' && 'value' in node ? node.value : '';
  };
  return collect(parse(html)).replace(/\s+/g, ' ').trim();
}

function replaceNames(text: string, ids: ReadonlyMap<string, string>): string {
  return text.replace(/[\w.-]+\.(?:js|css)\b/g, (name) => ids.get(name) ?? name);
}
