import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files in a folder and below, from it on and in order: `plans/index.html`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}
