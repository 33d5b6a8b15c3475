/** An index of texts that no plan contains yet: symbols, other scripts, nothing but marks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findRecords } from '../../../src/search/engine.ts';
import { toHit } from '../../../src/search/record.ts';
import { searchTokens } from '../../../src/search/tokens.ts';
import { writeSearchIndex } from '../../../src/search/write-index.ts';
import { openIndex } from '../../built/open-index.ts';

const TEXTS = [
  '水温５℃，湿度11.5%；增长1.5万。',
  '科學素質與臺灣、體驗館。',
  'Science Literacy（APP）与 5G、VR。',
  '①第一条②第二条，㎡、№、★、→。',
  '👍🏽表情👨‍👩‍👧与é、ñ、ж、あ。',
  '“引号”『引号』"引号"，‘单’\'单\'。',
  '破折号——与-与–，省略……与…。',
  '<b>粗体</b> & {括号} [方] \\反斜杠 `撇`。',
  '\u2801盲文\u200B零宽\uD800孤立。',
  '。。。',
  '11，5；1.5.2；115；1,500。',
];
const clauses = TEXTS.map((text, at) => ({
  id: `odd-${at}`,
  plan: 'odd',
  section: 'overview' as const,
  measure: at % 2 === 0 ? 'odd-m' : null,
  text,
}));
const folder = mkdtempSync(join(tmpdir(), 'search-'));
await writeSearchIndex(clauses, [{ id: 'odd-m', title: '条 水温 5' }], folder);
const { pagefind } = await openIndex(folder);
const hits = new Map<string, ReturnType<typeof toHit>>();
for (const record of (await pagefind.search(null, {})).results)
  hits.set(record.id, toHit(await record.data()));

afterAll(() => rmSync(folder, { recursive: true }));

test('gives every text and title back exactly', () => {
  for (const { id, text, measure } of clauses) {
    const hit = [...hits.values()].find(({ clause }) => clause === id);
    expect(hit?.text).toBe(text);
    expect(hit?.measureTitle).toBe(measure && '条 水温 5');
  }
});

test.each(TEXTS)('finds every run of up to four tokens of %j exactly', async (text) => {
  const tokens = searchTokens(text);
  for (let start = 0; start < tokens.length; start += 1) {
    for (const last of tokens.slice(start, start + 4)) {
      const phrase = text.slice(tokens[start]?.start, last.end);
      const found = await findRecords(pagefind, [phrase]);
      expect(
        found.map(({ id }) => hits.get(id)?.clause),
        phrase,
      ).toEqual(containing(phrase));
    }
  }
});

test('finds no title of a measure', async () => {
  expect(await findRecords(pagefind, ['条水温'])).toEqual([]);
});

function containing(phrase: string): string[] {
  return clauses.filter(({ text }) => bars(text).includes(bars(phrase))).map(({ id }) => id);
}

function bars(text: string): string {
  return `\n${searchTokens(text)
    .map((token) => token.text)
    .join('\n')}\n`;
}
