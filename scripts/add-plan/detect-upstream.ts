import { hash } from 'node:crypto';
import type { UpstreamOrigin } from '#src/schemas/origin.ts';
import * as notice from '#scripts/grammar/notice.ts';
import { parseLabel } from '#scripts/grammar/label.ts';
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

/** Most lines in which a title or a date is looked for, where no heading tells that the text has begun. */
const FRONT_LINES = 40;

/**
 * Reads off a text of a higher level what its origin file should say: as far as it can be told, and as
 * `questions` the fields that hold a guess or a stand-in, with what to do.
 * @throws where the file has no words
 */
export function detectUpstream(bytes: Uint8Array, file: { id: string; enteredOn: string }) {
  const { text, encoding } = decodeEither(bytes);
  const { questions, ask } = openQuestions();
  const front = readFront(text, ask);
  const issuer = tell(front, notice.UPSTREAM_ISSUER);
  const places = detectPlaces(front, issuer?.value, ask);
  questions.push(ASK_OBTAINED);
  questions.push('English names (title, province, prefecture): fill them in');
  const { NOTICE, isoDate } = notice;
  const origin: UpstreamOrigin = {
    id: file.id,
    kind: 'upstream',
    file: `${file.id}.txt`,
    encoding,
    sha256: hash('sha256', bytes),
    title: { zh: wordsOf(front, front.title).text, en: UNKNOWN, ...evidence(front, front.title) },
    ...places,
    issuer,
    docNumber: tell(front, NOTICE.docNumber),
    signedOn: tell(front, NOTICE.signedOn, isoDate),
    issuedOn: tell(front, NOTICE.issuedOn, isoDate),
    publishedOn: tell(front, NOTICE.publishedOn, isoDate),
    indexNumber: tell(front, NOTICE.indexNumber),
    obtained: { ...NOT_SAID, on: file.enteredOn, day: 'entry' },
    noise: [],
  };
  return { origin, questions };
}

function readFront(text: string, ask: Ask): Front {
  const { lines } = cleanLines(text, []);
  const [first] = lines;
  if (!first) throw new Error('the file has no words');
  const shadows = lines.slice(0, FRONT_LINES).map(({ shadow }) => shadow);
  const chapter = shadows.findIndex((line) => parseLabel(line)?.kind === 'chapter');
  const front = chapter === -1 ? shadows : shadows.slice(0, chapter);
  const firstLine = { quote: first.shadow, line: 0, lines: 1, start: 0 };
  const title = ask(notice.findUpstreamTitle(front), 'title', firstLine);
  return { lines, shadows: front, title };
}

/** Level and places by the issuer: 国务院 is national, 河南省人民政府 a province’s, 洛阳市人民政府 a prefecture’s. */
function detectPlaces({ shadows }: Front, issuer: string | undefined, ask: Ask) {
  const named = issuer === undefined ? undefined : notice.findSeat(issuer);
  const level = ask(named?.level, 'level', 'national');
  const province = named?.province ?? notice.findProvince(shadows.join(''));
  const both = (zh: string | undefined, field: string) => {
    return { zh: ask(zh, `${field}.zh`, UNKNOWN), en: UNKNOWN };
  };
  return {
    level,
    province: level === 'national' ? null : both(province, 'province'),
    prefecture: level === 'prefecture' ? both(named?.prefecture, 'prefecture') : null,
  };
}
