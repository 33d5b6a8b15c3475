import { hash } from 'node:crypto';
import type { SectionsFile } from '#src/schemas/codebook.ts';
import type { Origin } from '#src/schemas/origin.ts';
import * as notice from '#scripts/grammar/notice.ts';
import { findFirstChapter } from '#scripts/grammar/front.ts';
import { decode } from '#scripts/steps/01-read.ts';
import { cleanLines } from '#scripts/steps/02-clean.ts';
import { type CleanText, joinClean, sliceClean, spanOf } from '#scripts/text/clean-text.ts';

/** Stand-in of an origin file where nobody has said yet. */
const UNKNOWN = '？';

/** What is true of how a file was got as long as nobody has said it. */
const NOT_SAID = {
  how: 'unknown',
  account: {
    zh: '怎样取得、由谁提供，没有记录。',
    en: 'How it was obtained, and from whom, is not on record.',
  },
  url: null,
} as const satisfies Partial<Origin['obtained']>;

/**
 * Reads off a file what its origin file should say.
 * @param file its id and position among the plans, and the day on which it enters the project
 * @returns the origin as far as it could be told, and as `questions` the fields that hold a guess or a
 * stand-in, with what to do
 * @throws where the file has no chapter or no title
 */
export function detectOrigin(
  bytes: Uint8Array,
  file: { id: string; order: number; enteredOn: string },
  book: SectionsFile,
) {
  const { text, encoding } = decodeEither(bytes);
  const front = readFront(text, book);
  const questions: string[] = [];
  const ask: Ask = (value, field, standIn) => {
    if (value === undefined) questions.push(`${field} is not told by the file: fill it in`);
    return value ?? standIn;
  };
  const places = detectPlaces(front, text, ask);
  if (places.short.zh.endsWith('市'))
    questions.push(`kind is a guess (${places.kind}): a city may be of either level`);
  questions.push(
    'obtained says “not known”: say how, from whom, when and at which address the file was got',
  );
  questions.push('English names (title, jurisdiction, short, province, prefecture): fill them in');
  const { id, order } = file;
  const origin: Origin = {
    id,
    order,
    file: `${id}.txt`,
    encoding,
    sha256: hash('sha256', bytes),
    title: { zh: wordsOf(front, front.title).text, en: UNKNOWN, ...evidence(front, front.title) },
    ...places,
    ...detectIssue(front),
    period: detectPeriod(front, ask),
    status: detectStatus(front, ask),
    obtained: { ...NOT_SAID, on: file.enteredOn, day: 'entry' },
    absent: [],
    noise: [],
  };
  return { origin, questions };
}

/** Gives a value back; where there is none, asks for the field and gives its stand-in. */
type Ask = <Value>(value: Value | undefined, field: string, standIn: Value) => Value;

/** The lines of a file, shadows of those above the first chapter, and the title among them. */
interface Front {
  lines: readonly CleanText[];
  shadows: readonly string[];
  title: notice.Found;
}

/** Text of a file and its encoding: UTF-8 if all bytes fit it, else GB18030. */
function decodeEither(bytes: Uint8Array): { text: string; encoding: Origin['encoding'] } {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = decode(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  throw new Error('the file is neither UTF-8 nor GB18030');
}

function readFront(text: string, book: SectionsFile): Front {
  const { lines } = cleanLines(text, []);
  const shadows = lines.map(({ shadow }) => shadow);
  const chapter = findFirstChapter(shadows, book);
  if (chapter === -1) throw new Error('no chapter heading (“一、总体要求” or the like) was found');
  const front = shadows.slice(0, chapter);
  const title = notice.findTitle(front);
  if (!title) throw new Error('no title (“…科学素质…方案”) stands above the first chapter');
  return { lines, shadows: front, title };
}

function detectPlaces({ shadows, title }: Front, text: string, ask: Ask) {
  const places = notice.findPlaces(title.quote);
  const issuer = notice.findInLines(shadows, notice.NOTICE.issuer);
  const issuerPlaces = issuer && notice.findPlaces(issuer.quote);
  const locality = ask(places?.place, 'short.zh', UNKNOWN);
  const prefecture = issuerPlaces?.prefecture ?? places?.prefecture;
  const kind = kindOf(locality, text);
  const isPrefecture = kind === 'prefecture-level-city';
  const above = isPrefecture ? locality : prefecture;
  return {
    jurisdiction: { zh: isPrefecture ? locality : `${prefecture ?? ''}${locality}`, en: UNKNOWN },
    short: { zh: locality, en: UNKNOWN },
    kind,
    province: {
      zh: ask(notice.findProvince(shadows.join('')), 'province.zh', UNKNOWN),
      en: UNKNOWN,
    },
    prefecture: { zh: ask(above, 'prefecture.zh', UNKNOWN), en: UNKNOWN },
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

function detectIssue(front: Front) {
  const tell = (form: RegExp, valueOf = (words: string) => words) => {
    const found = notice.findInLines(front.shadows, form);
    return found ? { value: valueOf(found.quote), ...evidence(front, found) } : null;
  };
  return {
    issuer: tell(notice.NOTICE.issuer),
    docNumber: tell(notice.NOTICE.docNumber),
    signedOn: tell(notice.NOTICE.signedOn, notice.isoDate),
    issuedOn: tell(notice.NOTICE.issuedOn, notice.isoDate),
    publishedOn: tell(notice.NOTICE.publishedOn, notice.isoDate),
    indexNumber: tell(notice.NOTICE.indexNumber),
    subject: tell(notice.NOTICE.subject),
    validity: tell(notice.NOTICE.validity),
    attribution: tell(notice.NOTICE.attribution),
    disclosure: tell(notice.NOTICE.disclosure),
  };
}

function detectPeriod(front: Front, ask: Ask): Origin['period'] {
  const { title } = front;
  const period = notice.findPeriod(title.quote);
  const start = title.quote.indexOf(period?.quote ?? title.quote);
  return {
    start: ask(period?.start, 'period', 2021),
    end: period?.end ?? 2025,
    ...evidence(front, { ...title, ...period, start }),
    reason: period ? 'In the title.' : UNKNOWN,
  };
}

function detectStatus(front: Front, ask: Ask): Origin['status'] {
  const draft = notice.findInLines(front.shadows, notice.NOTICE.draft);
  const proof = draft ?? notice.findInLines(front.shadows, notice.NOTICE.final);
  return {
    value: ask(proof && (draft ? 'draft' : 'final'), 'status', 'final'),
    ...evidence(front, proof ?? front.title),
    reason: proof ? 'So the notice says.' : UNKNOWN,
  };
}

/** Words that were found, as the file has them. */
function wordsOf({ lines }: Front, { quote, line, lines: count, start }: notice.Found): CleanText {
  return sliceClean(joinClean(lines.slice(line, line + count)), start, start + quote.length);
}

function evidence(front: Front, found: notice.Found) {
  const words = wordsOf(front, found);
  return { quote: words.text, span: spanOf(words) };
}
