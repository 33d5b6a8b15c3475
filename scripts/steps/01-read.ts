import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Plan } from '#src/schemas/plan.ts';
import { type Origin, OriginFile, type UpstreamOrigin } from '#src/schemas/origin.ts';
import { UpstreamLevel } from '#src/schemas/upstream.ts';
import { type Report, reportAt } from '#scripts/text/problem.ts';
import { parseYamlFile } from '#scripts/codebook/yaml-file.ts';
import type { AnyOrigin, CleanedSource, Source } from './plan.ts';

/** What the origin files of a content folder tell of. */
export interface Origins {
  /** In plan order. */
  plans: Origin[];
  /** From the highest level to the lowest, then by id. */
  upstreams: UpstreamOrigin[];
}

/** Reads the origin files under `<contentDir>/sources`; texts without one are reported, and ids used twice. */
export function readOrigins(contentDir: string, report: Report): Origins {
  const folder = join(contentDir, 'sources');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const name of names.filter((name) => name.endsWith('.txt')))
    if (!names.includes(name.replace(/\.txt$/, '.origin.yml')))
      report({
        file: join(folder, name),
        found: 'this text has no origin file',
        fix: 'run `npm run add-plan -- FILE`, which writes one (with `--upstream` for a text of a higher level)',
      });
  const files = names.filter((name) => name.endsWith('.origin.yml'));
  const origins = files.flatMap(
    (name) => parseYamlFile(join(folder, name), OriginFile, report) ?? [],
  );
  reportSameIds(folder, origins, report);
  const plans = origins.filter((origin) => origin.kind !== 'upstream');
  if (plans.length === 0 && origins.length === files.length)
    report({
      file: folder,
      found: 'there is no <plan>.origin.yml here',
      fix: 'add one for each plan; content/sources of this project shows what it holds',
    });
  return {
    plans: plans.sort((a, b) => a.order - b.order),
    upstreams: origins.filter((origin) => origin.kind === 'upstream').sort(byLevel),
  };
}

function reportSameIds(folder: string, origins: readonly AnyOrigin[], report: Report): void {
  for (const [id, same] of Map.groupBy(origins, (origin) => origin.id))
    if (same.length > 1)
      report({
        file: folder,
        found: `${same.map(({ file }) => file).join(' and ')} have the same id “${id}”`,
        fix: 'give each file, plan or not, an id of its own',
      });
}

function byLevel(a: UpstreamOrigin, b: UpstreamOrigin): number {
  const levels = UpstreamLevel.options;
  return levels.indexOf(a.level) - levels.indexOf(b.level) || (a.id < b.id ? -1 : 1);
}

/** Reads one text, checks it against its origin file and reports what does not fit. */
export function readSource<From extends AnyOrigin>(
  contentDir: string,
  origin: From,
  report: Report,
): Source<From> | undefined {
  const folder = join(contentDir, 'sources');
  const path = join(folder, origin.file);
  const fail = (found: string, fix: string): undefined => {
    report({ file: path, found, fix });
    return undefined;
  };
  if (!existsSync(path)) return fail('the source is missing', 'put the file as received here');
  const bytes = readFileSync(path);
  if (bytes.length === 0) return fail('the source is empty', 'put the file as received here');
  const sha256 = hash('sha256', bytes);
  if (sha256 !== origin.sha256)
    return fail(
      `the source has changed: its SHA-256 is ${sha256}, the origin file says ${origin.sha256}`,
      'restore the file as received, or add the new version as a file of its own',
    );
  const text = decode(bytes, origin.encoding);
  if (text === undefined)
    return fail(
      `byte ${firstBadByte(bytes, origin.encoding)} is not ${origin.encoding}`,
      `state the true encoding in ${origin.id}.origin.yml (utf-8 or gb18030)`,
    );
  const source = { origin, path, text, report };
  checkEvidence(source);
  return source;
}

/** The text with its byte-order mark kept, or undefined where a byte does not belong. */
export function decode(bytes: Uint8Array, encoding: Origin['encoding']): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Number of the first byte that does not belong: byte by byte, only once a file is known to be bad. */
function firstBadByte(bytes: Uint8Array, encoding: Origin['encoding']): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let number = 0;
  try {
    for (const byte of bytes) {
      number += 1;
      decoder.decode(Uint8Array.of(byte), { stream: true });
    }
  } catch {
    return number;
  }
  return bytes.length;
}

/** Checks that the words which prove a statement of the origin file stand where it says. */
function checkEvidence(source: Source<AnyOrigin>): void {
  for (const [field, proof] of Object.entries(source.origin)) {
    if (typeof proof !== 'object' || proof === null || !('quote' in proof)) continue;
    const found = source.text.slice(proof.span.start, proof.span.end).replace(/\s+/g, '');
    if (found === proof.quote.replace(/\s+/g, '')) continue;
    reportAt(
      source,
      proof.span.start,
      `${field} should be “${proof.quote}” here, the file has “${found}”`,
      `correct the quote or the span of ${field} in the origin file`,
    );
  }
}

/** Leaves out what is no field of a plan. */
const PlanRow = z.object(Plan.shape);

/** The plan as the data have it: what its origin file says, and what is known of its text. */
export function describePlan(source: CleanedSource): Plan {
  const { origin } = source;
  const { title } = origin;
  return PlanRow.parse({
    ...origin,
    title: { zh: title.zh, en: title.en },
    level: levelOf(origin),
    ...valuesOf(origin, ['issuer', 'docNumber', 'signedOn', 'issuedOn', 'publishedOn', 'status']),
    ...describePeriod(origin.period),
    obtained: { ...origin.obtained, ...valuesOf(origin, ['indexNumber']) },
    stated: valuesOf(origin, ['subject', 'validity', 'attribution', 'disclosure']),
    source: describeSource(source),
  });
}

/** A prefecture-level city contains counties; all else is one. */
export function levelOf({ kind }: Pick<Origin, 'kind'>): Plan['level'] {
  return kind === 'prefecture-level-city' ? 'prefecture' : 'county';
}

/** What the words of a file prove, field by field; null where the file says nothing. */
export function valuesOf<Field extends string>(
  origin: Readonly<Record<Field, { value: string } | null>>,
  fields: readonly Field[],
): Record<string, string | null> {
  return Object.fromEntries(fields.map((field) => [field, origin[field]?.value ?? null]));
}

/** Years that do not stand in the words which prove them were worked out of these. */
function describePeriod({ start, end, quote }: Origin['period']) {
  const digits = quote.normalize('NFKC');
  const isWritten = [start, end].every((year) => digits.includes(String(year)));
  return { period: { start, end }, periodDerivedFrom: isWritten ? null : quote };
}

/** A file as received, and as anybody may have it: byte for byte or, where masked, in UTF-8. */
export function describeSource(source: CleanedSource<AnyOrigin>): Plan['source'] {
  const { id, file, sha256, encoding } = source.origin;
  const { text, masked } = source.published;
  const path = `sources/${id}.txt`;
  return {
    ...{ file, sha256, encoding, characters: source.text.length },
    published:
      masked === 0
        ? { file: path, sha256, encoding, masked }
        : { file: path, sha256: hash('sha256', text), encoding: 'utf-8', masked },
  };
}
