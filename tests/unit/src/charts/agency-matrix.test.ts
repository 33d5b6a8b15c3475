import { expect, test } from 'vitest';
import { agencyMatrix } from '#src/charts/agency-matrix/agency-matrix.ts';
import {
  type AgencyMatrixData,
  type MatrixCell,
  type Standing,
  STANDINGS,
} from '#src/charts/agency-matrix/data.ts';
import { layOutAgencyMatrix } from '#src/charts/agency-matrix/layout.ts';
import { drawSigns } from '#src/charts/agency-matrix/signs.ts';
import { atLeastOne } from '../../../at-least-one.ts';

const cell = (...standings: (Standing | undefined)[]): MatrixCell => ({
  standings,
  href: '/agencies/one/#youth',
  label: '青少年',
});
const part = (id: string, name: string, begins: boolean, absent: string[] = []) => ({
  ...{ id, name, words: [name], note: '', begins, absent },
});
const row = (id: string, lead: number, cells: (MatrixCell | undefined)[]) => ({
  ...{ id, name: id, href: `/agencies/${id}/`, label: id, lead, cells },
});
const DATA: AgencyMatrixData = {
  plans: [{ id: 'a' }, { id: 'b' }],
  parts: [part('youth', '青少年', false), part('talent', '人才', true, ['b'])],
  groups: [
    { title: '牵头', rows: [row('one', 2, [cell('lead', 'shared'), cell('both', undefined)])] },
    { title: '从不牵头', rows: [row('two', 0, [cell('participating', 'merged'), undefined])] },
  ],
};
const draw = (data: AgencyMatrixData, width: number) =>
  agencyMatrix(data, {
    id: 'matrix',
    width,
    words: {
      title: '谁牵头',
      description: '甲 < 乙',
      standings: {
        lead: '牵头',
        both: '又列为参与',
        shared: '分工',
        participating: '参与',
        merged: '兼管',
      },
      silent: '未列名',
      absent: '无此部分',
      lead: '牵头',
    },
  });

test('roles differ in shape: no two signs have one path', () => {
  const shapes = (['silent', ...STANDINGS] as const).map(
    (sign) => / d="([^"]*)"/.exec(drawSigns(sign, [10], 0, 10))?.[1],
  );
  expect(new Set(shapes).size).toBe(6);
});

test('signs stand where their places are, however many there are', () => {
  const [, d = ''] = / d="([^"]*)"/.exec(drawSigns('silent', [10.04, 19.06, 30], 5, 8)) ?? [];
  expect(d).toBe('M9.2,5h1.6m-1.6,0m9.1,0h1.6m-1.6,0m10.9,0h1.6m-1.6,0');
});

test('a place without the body has a speck, a plan without the part is hatched', () => {
  const drawing = draw(DATA, 860);
  expect(drawing.match(/class="chart-hatch"/g)).toHaveLength(3); // one a group, one in the legend
  const silent = atLeastOne(drawing.match(/class="chart-silent" d="[^"]*"/g) ?? []);
  // Body two in the one plan that has the second part, then the legend; body one is in all there are.
  expect(silent.map((path) => path.match(/h1\.6/g)?.length)).toEqual([1, 1]);
});

test('the legend has the signs that occur and no others', () => {
  const few = { ...DATA, parts: DATA.parts.slice(0, 1), groups: DATA.groups.slice(1) };
  const drawing = draw(few, 860);
  expect(drawing).toContain('参与');
  expect(drawing).not.toContain('又列为参与');
  expect(drawing).not.toContain('无此部分');
});

test('a cell is a mark with a letter for each plan where there is room, else its row is', () => {
  const roles = (drawing: string) =>
    [...drawing.matchAll(/data-roles="([^"]*)"/g)].map(([, it]) => it);
  expect(roles(draw(DATA, 860))).toEqual(['LS', 'B-', 'PM']);
  const many = { ...DATA, plans: Array.from({ length: 30 }, (_, at) => ({ id: `p${at}` })) };
  expect(layOutAgencyMatrix(many, 328).above).toBe(true);
  expect(roles(draw(many, 328))).toEqual([]);
  const one = { ...DATA, plans: [{ id: 'a' }] };
  expect(layOutAgencyMatrix(one, 328).above).toBe(false);
  expect(roles(draw(one, 328))).toEqual([]);
});

test('the columns stay within the width', () => {
  for (const width of [328, 860] as const)
    for (const count of [1, 5, 8] as const) {
      const plans = Array.from({ length: count }, (_, at) => ({ id: `p${at}` }));
      const parts = Array.from({ length: 10 }, (_, at) => part(`p${at}`, '部分', at === 5));
      const { columns, column } = layOutAgencyMatrix({ ...DATA, plans, parts }, width);
      expect((columns.at(-1) ?? 0) + column).toBeLessThanOrEqual(width - 20);
    }
});
