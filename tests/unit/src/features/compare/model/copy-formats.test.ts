import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCopy, plainCell, type CopyTable } from '#src/features/compare/model/copy-formats.ts';
import { comparePanelsEn } from '#src/i18n/en/compare-panels.ts';
import { comparePanelsZh } from '#src/i18n/zh/compare-panels.ts';

const words = comparePanelsZh.copyWords;

/** A table whose citations are in the language of the words. */
const tableIn = (
  { citation }: typeof words,
  quote = (title: string) => `《${title}》`,
): CopyTable => ({
  title: '老年人科学素质提升行动',
  columns: [
    {
      name: '鹤壁市',
      citation: citation(quote('鹤壁市全民科学素质行动方案'), '老年人科学素质提升行动'),
      address: 'http://host/plans/hebi/#hebi-elderly',
    },
    { name: '甲,“乙”', citation: citation(quote('甲'), ''), address: 'http://host/plans/jia/' },
  ],
  rows: [
    {
      topic: '智能技术',
      cells: [
        {
          said: '',
          clauses: [
            { measure: '1 跨越鸿沟', text: '培训20~30人次*，占|50%|。', address: 'http://host/1' },
            { measure: '', text: '第二句"引号"。', address: 'http://host/2' },
          ],
        },
        { said: '未提及', clauses: [] },
      ],
    },
    {
      topic: '老年大学',
      cells: [
        {
          said: '提及',
          clauses: [{ measure: '', text: '依托老年大学…', address: 'http://host/3' }],
        },
        { said: '未提及', clauses: [] },
      ],
    },
  ],
  address: 'http://host/groups/elderly/?base=hebi',
});
const table = tableIn(words);

describe('CSV', () => {
  test('opens again to the same cells, citations in a row of their own', () => {
    const rows = csvParseRows(formatCopy('csv', table, words).text);
    expect(rows).toEqual([
      ['主题', '鹤壁市', '甲,“乙”'],
      ['智能技术', '培训20~30人次*，占|50%|。\n第二句"引号"。', '未提及'],
      ['老年大学', '提及\n依托老年大学…', '未提及'],
      [
        '出处',
        '《鹤壁市全民科学素质行动方案》“老年人科学素质提升行动”部分\nhttp://host/plans/hebi/#hebi-elderly',
        '《甲》\nhttp://host/plans/jia/',
      ],
      ['本对照', 'http://host/groups/elderly/?base=hebi', ''],
    ]);
  });

  test('opens again to the same cells, whatever they contain', () => {
    const text = fc.string({ unit: fc.constantFrom(...',"\n\r字a;') });
    const clauses = fc.array(fc.record({ measure: text, text, address: text }));
    const cell = fc.record({ said: text, clauses });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, cell, cell)), (drawn) => {
        const rows = drawn.map(([topic, ...cells]) => ({ topic, cells }));
        const read = csvParseRows(formatCopy('csv', { ...table, rows }, words).text);
        const wanted = rows.map(({ topic, cells }) => [topic, ...cells.map(plainCell)]);
        expect(read.slice(1, 1 + rows.length)).toEqual(wanted);
      }),
    );
  });
});

describe('Markdown', () => {
  const markdown = formatCopy('markdown', table, words).text;

  test('is a table whose words Markdown leaves alone', () => {
    expect(markdown).toContain('| 主题 | 鹤壁市 | 甲,“乙” |\n| --- | --- | --- |\n');
    expect(markdown).toContain(
      '| 智能技术 | 培训20\\~30人次\\*，占\\|50%\\|。 [¶](<http://host/1>)<br>第二句"引号"。 [¶](<http://host/2>) | *未提及* |',
    );
    expect(markdown).toContain(
      '| 老年大学 | *提及*<br>依托老年大学… [¶](<http://host/3>) | *未提及* |',
    );
  });

  test('cites title, part and address', () => {
    expect(markdown).toContain(
      '- [《鹤壁市全民科学素质行动方案》“老年人科学素质提升行动”部分](<http://host/plans/hebi/#hebi-elderly>)',
    );
    expect(markdown).toContain('[本对照](<http://host/groups/elderly/?base=hebi>)');
  });
});

test('plain text names topic, plan and measure, and cites', () => {
  expect(formatCopy('text', table, words).text.split('\n')).toEqual([
    '老年人科学素质提升行动',
    '',
    '智能技术',
    '  鹤壁市：',
    '    ［1 跨越鸿沟］培训20~30人次*，占|50%|。',
    '    第二句"引号"。',
    '  甲,“乙”：未提及',
    '',
    '老年大学',
    '  鹤壁市：提及',
    '    依托老年大学…',
    '  甲,“乙”：未提及',
    '',
    '出处',
    '  《鹤壁市全民科学素质行动方案》“老年人科学素质提升行动”部分 http://host/plans/hebi/#hebi-elderly',
    '  《甲》 http://host/plans/jia/',
    '  本对照 http://host/groups/elderly/?base=hebi',
    '',
  ]);
});

test('plain text in English has English marks around the words of the plans', () => {
  const text = formatCopy(
    'text',
    tableIn(comparePanelsEn.copyWords, (title) => `“${title}”`),
    comparePanelsEn.copyWords,
  ).text;
  expect(text.split('\n').slice(2)).toEqual([
    '智能技术',
    '  鹤壁市:',
    '    [1 跨越鸿沟] 培训20~30人次*，占|50%|。',
    '    第二句"引号"。',
    '  甲,“乙”: 未提及',
    '',
    '老年大学',
    '  鹤壁市: 提及',
    '    依托老年大学…',
    '  甲,“乙”: 未提及',
    '',
    'Sources',
    '  “鹤壁市全民科学素质行动方案”, part “老年人科学素质提升行动” http://host/plans/hebi/#hebi-elderly',
    '  “甲” http://host/plans/jia/',
    '  This comparison http://host/groups/elderly/?base=hebi',
    '',
  ]);
});
