/** An index of texts that no plan contains yet: symbols, other scripts, nothing but marks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findRecords } from '#src/features/search/model/engine.ts';
import { passagesOf } from '#src/features/search/model/passages.ts';
import { toHit } from '#src/features/search/model/record.ts';
import { searchTokens } from '#src/text/tokens.ts';
import { writeSearchIndex } from '#scripts/search/write-index.ts';
import { openIndex } from '#scripts/search/open-index.ts';
import { atLeastOne } from '../../../at-least-one.ts';

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
const clauses = TEXTS.map((text, index) => ({
  id: `odd-${index}`,
  plan: 'odd',
  section: 'overview' as const,
  measure: index % 2 === 0 ? 'odd-m' : null,
  text,
}));
const measures = [
  { id: 'odd-m', plan: 'odd', section: 'overview' as const, label: '', title: '条 水温 5' },
];
const folder = mkdtempSync(join(tmpdir(), 'search-'));
const none = { sections: [], quotas: [], responsibilities: [], notes: [] };
const passages = passagesOf({ clauses, measures, ...none });
await writeSearchIndex(passages, folder);
const { engine } = await openIndex(folder);
await engine.openBundle(0);
const hits = await Promise.all(engine.records.map(async ({ data }) => toHit(await data())));

afterAll(() => rmSync(folder, { recursive: true }));

test('gives every text and title back exactly', () => {
  for (const [index, { text, measure }] of atLeastOne(clauses.entries())) {
    expect(hits[index]?.fields).toEqual([text]);
    expect(hits[index]?.payload).toBe(measure === null ? '' : '条 水温 5');
  }
});

test.each(atLeastOne(TEXTS))('finds every run of up to four tokens of %j exactly', async (text) => {
  const tokens = searchTokens(text);
  for (let start = 0; start < tokens.length; start += 1) {
    for (const last of atLeastOne(tokens.slice(start, start + 4))) {
      const phrase = text.slice(tokens[start]?.start, last.end);
      expect(await find(phrase), phrase).toEqual(containing(phrase));
    }
  }
});

test('finds a title in its own record only', async () => {
  expect(await find('条水温')).toEqual(['odd-m']);
});

async function find(phrase: string): Promise<string[]> {
  const found = await findRecords(engine, { phrases: [phrase], excluded: [] });
  return [...found.keys()]
    .sort((a, b) => a - b)
    .map((recordIndex) => passages[recordIndex]?.id ?? '');
}

function containing(phrase: string): string[] {
  return passages
    .filter(({ fields }) => fields.some((field) => bars(field).includes(bars(phrase))))
    .map(({ id }) => id);
}

function bars(text: string): string {
  return `\n${searchTokens(text)
    .map((token) => token.text)
    .join('\n')}\n`;
}
