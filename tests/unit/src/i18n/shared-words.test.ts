/** No word of ours says that one plan has its wording from another, or ranks plans by it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { atLeastOne } from '../../../at-least-one.ts';
import { DIRECTION_WORDS } from '../../../shared-words.ts';

/** Files whose every word is ours. */
const OURS = [
  ...filesOf('src/i18n', '.ts'),
  ...filesOf('content/notes', '.mdx'),
  ...['content/releases.yml', 'content/site.yml', 'scripts/open-data/tables.ts'],
];

/** Fields of the codebook that are ours; in all others words of the plans may stand. */
const OUR_FIELDS = ['reason', 'why', 'note', 'definition', 'account', 'description'];

function filesOf(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

/** What these fields of a value say, however deep they lie. */
function ownTexts(value: unknown, isOurs = false): string[] {
  if (typeof value === 'string') return isOurs ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    ownTexts(each, isOurs || OUR_FIELDS.includes(key)),
  );
}

const found = (texts: readonly string[]) =>
  texts.filter((text) => DIRECTION_WORDS.some((words) => words.test(text)));

test.each(atLeastOne(OURS))('%s says only that wording is shared', (file) => {
  expect(found(readFileSync(file, 'utf8').split('\n'))).toEqual([]);
});

test.each(
  atLeastOne([...filesOf('content/codebook', '.yml'), ...filesOf('content/sources', '.yml')]),
)('the reasons in %s say only that wording is shared', (file) => {
  const texts = ownTexts(parse(readFileSync(file, 'utf8')));
  expect(found(texts)).toEqual([]);
});

test('the reasons of the codebook are read, in both languages', () => {
  const texts = ownTexts({ slips: [{ words: '抄', why: { zh: '照搬', en: 'copied from it' } }] });
  expect(texts).toEqual(['照搬', 'copied from it']);
  const all = filesOf('content/codebook', '.yml').flatMap((file) =>
    ownTexts(parse(readFileSync(file, 'utf8'))),
  );
  expect(all.length).toBeGreaterThan(300);
});

test('words that say too much are found, and others are not', () => {
  const tooMuch = [
    ...['抄自鹤壁市', '照搬', '与鹤壁市雷同', '借鉴自', '源于鹤壁市', '原创性', '独创'],
    ...[
      'copied from Hebi',
      'It copies whole sentences from Hebi',
      'borrowed wording',
      'plagiarism',
    ],
    ...['This is copying', 'the most original plan', 'originality', 'lifted from'],
  ];
  expect(found(tooMuch)).toEqual(tooMuch);
  const plain = [
    ...['已复制', '共有，来源未知', '承袭上位文件', '与鹤壁市方案相同', '支持科普原创作品'],
    ...[
      'Link copied.',
      'Copied; paste it into a document.',
      'shared with Hebi',
      'the original file',
    ],
  ];
  expect(found(plain)).toEqual([]);
});
