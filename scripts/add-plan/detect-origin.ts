import { createHash } from 'node:crypto';
import type { SectionsFile } from '#src/schemas/codebook.ts';
import type { Origin } from '#src/schemas/origin.ts';
import {
  findDocumentNumber,
  findIssued,
  findIssuer,
  findPeriod,
  findPlaces,
  findProvince,
  findPublished,
  findSigned,
  findStatus,
  findTitle,
  type Found,
} from '#scripts/grammar/notice.ts';
import { findFirstChapter } from '#scripts/grammar/front.ts';
import { cleanLines } from '#scripts/steps/02-clean.ts';
import { type CleanText, sliceClean, spanOf } from '#scripts/text/clean-text.ts';

/** The origin of a file as far as it could be told, and the questions that a person has to answer. */
export interface Detected {
  origin: Origin;
  /** Fields of the origin file that hold a guess or a stand-in, with what to do. */
  questions: string[];
}

/** Stand-in of an origin file where nobody has said yet. */
const UNKNOWN = '？';

/** Reads off a file what its origin file should say. @throws where it has no chapter or no title */
export function detectOrigin(
  bytes: Uint8Array,
  file: { id: string; order: number },
  book: SectionsFile,
): Detected {
  const { text, encoding } = decodeEither(bytes);
  const { lines } = cleanLines(text, []);
  const shadows = lines.map(({ shadow }) => shadow);
  const chapter = findFirstChapter(shadows, book);
  if (chapter === -1) throw new Error('no chapter heading (“一、总体要求” or the like) was found');
  const front = shadows.slice(0, chapter);
  const title = findTitle(front);
  if (!title) throw new Error('no title (“…科学素质…方案”) stands above the first chapter');
  const questions: string[] = [];
  const ask = <Value>(value: Value | undefined, field: string, standIn: Value): Value => {
    if (value === undefined) questions.push(`${field} is not told by the file: fill it in`);
    return value ?? standIn;
  };
  const evidence = (found: Found<unknown>) => ({
    quote: wordsOf(lines, found).text,
    span: spanOf(wordsOf(lines, found)),
  });
  const dated = (found: Found<string> | undefined) =>
    found ? { value: found.value, ...evidence(found) } : null;
  const issuer = findIssuer(front);
  const places = findPlaces(title.value);
  const issuerPlaces = issuer && findPlaces(issuer.value);
  const locality = ask(places?.place, 'short.zh', UNKNOWN);
  const prefecture = issuerPlaces?.prefecture ?? places?.prefecture;
  const kind = kindOf(locality, text);
  if (locality.endsWith('市'))
    questions.push(`kind is a guess (${kind}): a city may be of either level`);
  const period = findPeriod(title.value);
  const periodWords = period ? placeIn(lines, title, period.quote) : evidence(title);
  const status = findStatus(front);
  questions.push('English names (title, jurisdiction, short, province, prefecture): fill them in');
  const isPrefecture = kind === 'prefecture-level-city';
  const origin: Origin = {
    id: file.id,
    order: file.order,
    file: `${file.id}.txt`,
    encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    title: { zh: wordsOf(lines, title).text, en: UNKNOWN, ...evidence(title) },
    jurisdiction: { zh: `${isPrefecture ? '' : (prefecture ?? '')}${locality}`, en: UNKNOWN },
    short: { zh: locality, en: UNKNOWN },
    kind,
    province: { zh: ask(findProvince(front.join('')), 'province.zh', UNKNOWN), en: UNKNOWN },
    prefecture: {
      zh: isPrefecture ? locality : ask(prefecture, 'prefecture.zh', UNKNOWN),
      en: UNKNOWN,
    },
    issuer: dated(issuer),
    docNumber: dated(findDocumentNumber(front)),
    signedOn: dated(findSigned(front)),
    issuedOn: dated(findIssued(front)),
    publishedOn: dated(findPublished(front)),
    period: {
      start: ask(period?.start, 'period', 2021),
      end: period?.end ?? 2025,
      ...periodWords,
      reason: period ? 'In the title.' : UNKNOWN,
    },
    status: {
      value: ask(status?.value, 'status', 'final'),
      ...evidence(status ?? title),
      reason: status ? 'So the notice says.' : UNKNOWN,
    },
    absent: [],
    noise: [],
  };
  return { origin, questions };
}

/** Text of a file and its encoding: UTF-8 if all bytes fit it, else GB18030. */
function decodeEither(bytes: Uint8Array): { text: string; encoding: Origin['encoding'] } {
  for (const encoding of ['utf-8', 'gb18030'] as const)
    try {
      const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
      return { text: decoder.decode(bytes), encoding };
    } catch {
      continue;
    }
  throw new Error('the file is neither UTF-8 nor GB18030');
}

function wordsOf(lines: readonly CleanText[], found: Found<unknown>): CleanText {
  const joined = joinClean(lines.slice(found.line, found.line + found.lines));
  return sliceClean(joined, found.start, found.start + found.quote.length);
}

/** Evidence for words inside words that were found: the years inside the title. */
function placeIn(lines: readonly CleanText[], found: Found<unknown>, quote: string) {
  const words = wordsOf(lines, found);
  const start = words.shadow.indexOf(quote);
  const part = sliceClean(words, start, start + quote.length);
  return { quote: part.text, span: spanOf(part) };
}

function joinClean(pieces: readonly CleanText[]): CleanText {
  return {
    text: pieces.map(({ text }) => text).join(''),
    shadow: pieces.map(({ shadow }) => shadow).join(''),
    offsets: pieces.flatMap(({ offsets }) => [...offsets]),
  };
}

/**
 * Kind of a place: a 区 is a district; a 市 that speaks of its own 县区 is taken for a prefecture-level
 * city.
 */
function kindOf(locality: string, text: string): Origin['kind'] {
  if (locality.endsWith('区')) return 'district';
  if (locality.endsWith('市'))
    return /各县区|各县（|各县\(/.test(text) ? 'prefecture-level-city' : 'county-level-city';
  return 'county';
}
