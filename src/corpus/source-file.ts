import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT_DIR } from '#src/folders.ts';
import { Origin } from '#src/schemas/origin.ts';
import type { Plan } from '#src/schemas/plan.ts';

const SOURCES = join(CONTENT_DIR, 'sources');

/** The file of one plan as received, decoded: spans are places in its `text`. */
export function readSourceFile({ id, source }: Pick<Plan, 'id' | 'source'>) {
  const origin = readFileSync(join(SOURCES, `${id}.origin.yml`), 'utf8');
  const { encoding } = Origin.parse(parse(origin));
  const contents = readFileSync(join(SOURCES, source.file));
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(contents);
  return { text, bytes: contents.length, encoding };
}
