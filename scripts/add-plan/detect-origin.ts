import { hash } from 'node:crypto';
import type { SectionsFile } from '#src/schemas/codebook.ts';
import type { Origin } from '#src/schemas/origin.ts';
import * as notice from '#scripts/grammar/notice.ts';
import { findFirstChapter } from '#scripts/grammar/front.ts';
import { cleanLines } from '#scripts/steps/02-clean.ts';
import {
  ASK_OBTAINED,
  type Ask,
  decodeEither,
  evidence,
  type Front,
  NOT_SAID,
  openQuestions,
  tell,
  UNKNOWN,
  wordsOf,
} from './file-front.ts';

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
  const { questions, ask } = openQuestions();
  const places = detectPlaces(front, text, ask);
  if (places.short.zh.endsWith('市'))
    questions.push(`kind is a guess (${places.kind}): a city may be of either level`);
  questions.push(ASK_OBTAINED);
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
  const { NOTICE, isoDate } = notice;
  return {
    issuer: tell(front, NOTICE.issuer),
    docNumber: tell(front, NOTICE.docNumber),
    signedOn: tell(front, NOTICE.signedOn, isoDate),
    issuedOn: tell(front, NOTICE.issuedOn, isoDate),
    publishedOn: tell(front, NOTICE.publishedOn, isoDate),
    indexNumber: tell(front, NOTICE.indexNumber),
    subject: tell(front, NOTICE.subject),
    validity: tell(front, NOTICE.validity),
    attribution: tell(front, NOTICE.attribution),
    disclosure: tell(front, NOTICE.disclosure),
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
