import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Plan } from '#src/schemas/plan.ts';
import { Origin } from '#src/schemas/origin.ts';
import type { StatementField } from '#src/schemas/source.ts';
import { type Report, reportAt } from '#scripts/text/problem.ts';
import type { PublishedText } from '#scripts/text/publish-text.ts';
import { parseYamlFile } from '#scripts/codebook/yaml-file.ts';
import type { CleanedSource, Source } from './plan.ts';

/** Reads the origin files under `<contentDir>/sources`, in plan order; texts without one are reported. */
export function readOrigins(contentDir: string, report: Report): Origin[] {
  const folder = join(contentDir, 'sources');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const originFiles = names.filter((name) => name.endsWith('.origin.yml'));
  if (originFiles.length === 0)
    report({
      file: folder,
      found: 'there is no <plan>.origin.yml here',
      fix: 'add one for each plan; content/sources of this project shows what it holds',
    });
  for (const name of names.filter((name) => name.endsWith('.txt')))
    if (!names.includes(name.replace(/\.txt$/, '.origin.yml')))
      report({
        file: join(folder, name),
        found: 'this text has no origin file',
        fix: 'run `npm run add-plan -- FILE`, which writes one',
      });
  return originFiles
    .flatMap((name) => parseYamlFile(join(folder, name), Origin, report) ?? [])
    .sort((a, b) => a.order - b.order);
}

/** Reads one text, checks it against its origin file and reports what does not fit. */
export function readSource(contentDir: string, origin: Origin, report: Report): Source | undefined {
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
      'restore the file as received, or add the new version as a plan of its own',
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
function checkEvidence(source: Source): void {
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
export function describePlan({ origin, text, published }: CleanedSource): Plan {
  const { title, file, sha256, encoding } = origin;
  const valuesOf = (fields: readonly ProvedField[]) =>
    Object.fromEntries(fields.map((field) => [field, origin[field]?.value ?? null]));
  return PlanRow.parse({
    ...origin,
    title: { zh: title.zh, en: title.en },
    level: origin.kind === 'prefecture-level-city' ? 'prefecture' : 'county',
    ...valuesOf(['issuer', 'docNumber', 'signedOn', 'issuedOn', 'publishedOn', 'status']),
    ...describePeriod(origin.period),
    obtained: { ...origin.obtained, ...valuesOf(['indexNumber']) },
    stated: valuesOf(['subject', 'validity', 'attribution', 'disclosure']),
    source: {
      ...{ file, sha256, encoding, characters: text.length },
      published: describePublished(origin, published),
    },
  });
}

/** Fields whose value the words of the file prove; title and period have parts. */
type ProvedField = Exclude<StatementField, 'title' | 'period'>;

/** Years that do not stand in the words which prove them were worked out of these. */
function describePeriod({ start, end, quote }: Origin['period']) {
  const digits = quote.normalize('NFKC');
  const isWritten = [start, end].every((year) => digits.includes(String(year)));
  return { period: { start, end }, periodDerivedFrom: isWritten ? null : quote };
}

/** A file that need not be masked is published byte for byte; a masked one in UTF-8. */
function describePublished(
  { id, sha256, encoding }: Origin,
  { text, masked }: PublishedText,
): Plan['source']['published'] {
  const file = `sources/${id}.txt`;
  if (masked === 0) return { file, sha256, encoding, masked };
  return { file, sha256: hash('sha256', text), encoding: 'utf-8', masked };
}
