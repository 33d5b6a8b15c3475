import { tsvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { parseFragment, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { copyTable, type CopiedTable } from '#src/text/copied-table.ts';

const table: CopiedTable = {
  title: '指标 <1>',
  head: ['方案', '原句'],
  rows: [
    [
      [{ text: '鹤壁市（地级市）' }],
      [{ text: '占"50%"。', address: 'https://host/?a=1&b=2#c' }, { text: '第二\t句' }],
    ],
  ],
  notes: [{ text: '出处' }, { text: '《方案》（地级市）', address: 'https://host/plan/' }],
};
const { text, html = '' } = copyTable(table);

test('the text has a line for each row, and tabs between cells that a spreadsheet opens again', () => {
  expect(tsvParseRows(text)).toEqual([
    ['方案', '原句'],
    ['鹤壁市（地级市）', '占"50%"。\n第二\t句'],
    ['出处'],
    ['《方案》（地级市）', 'https://host/plan/'],
  ]);
});

test('any words come out of the text as they are', () => {
  const words = fc.string({ unit: fc.constantFrom(...'\t"\n\r字a;') });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const copied = copyTable({
        ...table,
        head: ['x', 'y'],
        rows: [[[{ text: a }], [{ text: b }]]],
      });
      expect(tsvParseRows(copied.text)[1]).toEqual([a, b]);
    }),
  );
});

test('the HTML is one table of a head and rows, its links after the words that they prove', () => {
  const fragment = parseFragment(html);
  expect(elementsOf(fragment, 'table')).toHaveLength(1);
  expect(elementsOf(fragment, 'caption').map(wordsOf)).toEqual(['指标 <1>']);
  expect(elementsOf(fragment, 'th').map(wordsOf)).toEqual(['方案', '原句']);
  expect(elementsOf(fragment, 'td').map(wordsOf)).toEqual([
    '鹤壁市（地级市）',
    '占"50%"。 ¶第二\t句',
  ]);
  const links = elementsOf(fragment, 'a').map(({ attrs }) => attrs[0]?.value);
  expect(links).toEqual(['https://host/?a=1&b=2#c', 'https://host/plan/']);
});

type Parent = DefaultTreeAdapterTypes.ParentNode;

function elementsOf(root: Parent, name: string): DefaultTreeAdapterTypes.Element[] {
  return root.childNodes
    .filter((node) => tree.isElementNode(node))
    .flatMap((node) => [...(node.tagName === name ? [node] : []), ...elementsOf(node, name)]);
}

function wordsOf(root: Parent): string {
  return root.childNodes
    .map((node) =>
      tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? wordsOf(node) : '',
    )
    .join('');
}
