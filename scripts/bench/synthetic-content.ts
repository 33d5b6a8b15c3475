import { hash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Origin } from '#src/schemas/origin.ts';
import { readOrigins, readSource } from '#scripts/steps/01-read.ts';

const PROVINCES = ['河北省', '江苏省', '四川省', '陕西省', '广东省', '云南省', '吉林省', '福建省'];

/**
 * Makes a content folder with so many plans out of the five real ones: their words, other ids, so
 * that they are coded by rule. The first five keep their ids and their coding by language models.
 * Deterministic.
 * @param provinces of all plans but the first five, 8 at most
 * @returns the number of characters of all sources
 */
export function writeSyntheticContent(
  folder: string,
  plans: number,
  provinces = PROVINCES.length,
): number {
  mkdirSync(join(folder, 'sources'), { recursive: true });
  cpSync('content/codebook', join(folder, 'codebook'), { recursive: true });
  // What is found in the five plans need not be true of others: it is theirs alone.
  writeFileSync(join(folder, 'codebook/findings.yml'), 'findings: []\n');
  const { plans: real } = readOrigins('content', fail);
  let characters = 0;
  for (let number = 0; number < plans; number += 1) {
    const model = real[number % real.length];
    if (!model) throw new Error('content/sources has no plan');
    const source = readSource('content', model, fail);
    if (!source) throw new Error(`${model.file} cannot be read`);
    const isReal = number < real.length;
    const origin = isReal ? model : renameOrigin(model, number, provinces);
    const text = isReal ? source.text : addForeignNumber(source.text);
    const written = Origin.parse({ ...origin, encoding: 'utf-8', sha256: hash('sha256', text) });
    writeFileSync(join(folder, 'sources', origin.file), text);
    writeFileSync(
      join(folder, 'sources', `${origin.id}.origin.yml`),
      stringify(written, { lineWidth: 0, version: '1.1' }),
    );
    characters += source.text.length;
  }
  return characters;
}

/**
 * Adds what other plans bring: a number that no cue of the codebook knows, in the last sentence of
 * a part.
 */
function addForeignNumber(text: string): string {
  const end = /青少年[^\n]*\n(?:[^\n]*\n)?[^\n]*?。/u.exec(text);
  if (!end) throw new Error('the text has no part on teenagers');
  const at = end.index + end[0].length;
  return `${text.slice(0, at)}建成量子角37个。${text.slice(at)}`;
}

/** Origin of another place with the same text: only what the site shows of it is new. */
function renameOrigin(model: Origin, number: number, provinces: number): Origin {
  const id = `${model.id}-${number}`;
  const index = number % provinces;
  return {
    ...model,
    id,
    order: number + 1,
    file: `${id}.txt`,
    short: { zh: `${model.short.zh}${number}`, en: `${model.short.en} ${number}` },
    province: { zh: PROVINCES[index] ?? '河北省', en: `Province ${index}` },
  };
}

function fail({ found }: { found: string }): never {
  throw new Error(found);
}
