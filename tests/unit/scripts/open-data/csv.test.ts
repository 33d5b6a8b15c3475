/** Reference values: CSV as RFC 4180 has it, written down by a language model, not a person. */
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf, csvHeader, csvRowOf, csvRows, withMarks } from '#scripts/open-data/csv.ts';
import { Plan } from '#src/schemas/plan.ts';
import { chineseText } from '../../src/text/chinese-text.ts';

const Row = z.strictObject({
  id: z.string(),
  count: z.int(),
  share: z.number().nullable(),
  isSound: z.boolean(),
  date: z.iso.date().nullable(),
  kind: z.enum(['a', 'b']),
  span: z.strictObject({ start: z.int(), end: z.int() }).nullable(),
  names: z.array(z.string()),
  headings: z.array(z.strictObject({ zh: z.string() })),
});

test('columns are the leaves, with their path as name and their type', () => {
  expect(columnsOf(Row).map(({ name, type }) => [name, type])).toEqual([
    ['id', 'string'],
    ['count', 'integer'],
    ['share', 'number'],
    ['isSound', 'boolean'],
    ['date', 'string'],
    ['kind', 'string'],
    ['span_start', 'integer'],
    ['span_end', 'integer'],
    ['names', 'string'],
    ['headings', 'string'],
  ]);
  expect(csvHeader(Row)).toBe(
    'id,count,share,isSound,date,kind,span_start,span_end,names,headings',
  );
});

test('a plan has a column for each language of its title', () => {
  const names = columnsOf(Plan).map(({ name }) => name);
  expect(names).toContain('title_zh');
  expect(names).toContain('source_sha256');
});

describe('rows', () => {
  const record = {
    id: '甲,"乙"\n丙',
    count: 0,
    share: null,
    isSound: false,
    date: '2022-03-25',
    kind: 'a',
    span: { start: 1, end: 2 },
    names: ['区科协', '团区委'],
    headings: [{ zh: '总体要求' }],
  };

  test('are quoted where they must be, lists joined, what is null left empty', () => {
    expect(csvRows(Row, [record, { ...record, id: '', span: null, names: [], headings: [] }])).toBe(
      [
        '"甲,""乙""\n丙",0,,false,2022-03-25,a,1,2,区科协|团区委,"{""zh"":""总体要求""}"',
        ',0,,false,2022-03-25,a,,,,',
      ].join('\n'),
    );
  });

  test('are none of none', () => {
    expect(csvRows(Row, [])).toBe('');
  });

  test('give back any text', () => {
    fc.assert(
      fc.property(chineseText, (id) => {
        const [read] = csvParse(`${csvHeader(Row)}\n${csvRows(Row, [{ ...record, id }])}`);
        expect(read?.['id']).toBe(id);
        expect(read?.['names']).toBe('区科协|团区委');
      }),
    );
  });
});

test('a row of a plan or of its clause has the marks of the plan in CSV; other rows have none', () => {
  const names = (row: z.ZodObject) => columnsOf(csvRowOf(row)).map(({ name }) => name);
  const marks = ['plan_status', 'plan_level'];
  expect(names(Row.extend({ plan: z.string() })).slice(-2)).toEqual(marks);
  expect(names(Row.extend({ clause: z.string() })).slice(-2)).toEqual(marks);
  const town = { plan_status: 'draft', plan_level: 'prefecture' } as const;
  const marksOf = new Map([['new-town', town]]);
  expect(withMarks({ plan: 'new-town' }, marksOf)).toEqual({ plan: 'new-town', ...town });
  const clause = 'new-town-youth-1-2';
  expect(withMarks({ clause }, marksOf)).toEqual({ clause, ...town });
  expect(withMarks({ plan: null }, marksOf)).toEqual({ plan: null });
  expect(names(Row)).toEqual(columnsOf(Row).map(({ name }) => name));
});
