import { expect, test } from 'vitest';
import { stretches } from '#src/charts/year-grid/stretches.ts';
import { contextFigures, contextGaps, isGapOf } from '#src/corpus/context.ts';
import { gapsDrawing, nameOfPlace, resultRows } from '#src/features/indicators/gaps-drawing.ts';
import { messagesFor } from '#src/i18n/index.ts';
import type { Plan } from '#src/schemas/plan.ts';

const zh = messagesFor('zh');
const same = (path: string) => path;

/** The five plans by what the grid asks of them. */
const plans = [
  ['mengjin', '孟津区', '河南省', 'county', 'final'],
  ['taishan', '泰山区', '山东省', 'county', 'final'],
  ['yunxi', '云溪区', '湖南省', 'county', 'final'],
  ['qingtongxia', '青铜峡市', '宁夏回族自治区', 'county', 'draft'],
  ['hebi', '鹤壁市', '河南省', 'prefecture', 'final'],
].map(([id, short, province, level, status], at) => ({
  id,
  order: at + 1,
  short: { zh: short, en: short },
  province: { zh: province, en: province },
  level,
  status,
})) as Plan[];

/** Read from the fact check by a language model: what was found of each place, and what was not. No person has checked it. */
const READ: Record<string, string> = {
  全国: '2020 2022 2023 2024 2025 |',
  河南省: '2020 2022 | 2023 2024 2025',
  山东省: '2020 | 2021 2022 2023 2024 2025',
  湖南省: '| 2020 2021 2022 2023 2024 2025',
  宁夏回族自治区: '| 2020 2021 2022 2023 2024 2025',
  孟津区: '| 2020 2021 2022 2023 2024 2025',
  泰山区: '| 2020 2021 2022 2023 2024 2025',
  云溪区: '| 2020 2021 2022 2023 2024 2025',
  '青铜峡市（征求意见稿）': '| 2020 2021 2022 2023 2024 2025',
  '鹤壁市（地级市）': '| 2020 2021 2022 2023 2024 2025',
};

test('of each place and year a result is found, not found, or not on record', () => {
  const { rows, years } = resultRows(plans);
  expect(years).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  const told = rows.map((row) => {
    const found = row.results.map(({ year }) => year).sort();
    return [nameOfPlace(row, zh), [...found, '|', ...row.gaps].join(' ')];
  });
  expect(Object.fromEntries(told)).toEqual(READ);
});

test('nothing is both found and not found', () => {
  const both = contextGaps.filter((gap) =>
    contextFigures.some(
      (figure) =>
        figure.who.zh === gap.who.zh &&
        figure.measure === gap.measure &&
        figure.sort === gap.sort &&
        isGapOf(gap, figure.year),
    ),
  );
  expect(contextGaps).toHaveLength(12);
  expect(both).toEqual([]);
});

test('the headline says that no result of any place was found, and not where one is known or nobody has looked', () => {
  expect(gapsDrawing(resultRows(plans), zh, same).title).toBe(
    '5地公民具备科学素质的实际比例，各年均未查到',
  );
  const hebi = { who: { zh: '鹤壁市', en: 'Hebi' }, level: 'prefecture', plan: 'hebi' } as const;
  const reported = contextFigures.filter(({ id }) => id === 'henan-literacy-result-2020');
  const figures = [...contextFigures, ...reported.map((figure) => ({ ...figure, ...hebi }))];
  expect(figures).toHaveLength(contextFigures.length + 1);
  const one = resultRows(plans, { figures, gaps: contextGaps });
  expect(gapsDrawing(one, zh, same).title).toBe(zh.resultGaps.title);
  const known = resultRows(plans, {
    figures: contextFigures,
    gaps: contextGaps.filter(({ plan }) => plan !== 'hebi'),
  });
  expect(gapsDrawing(known, zh, same).title).toBe(zh.resultGaps.title);
});

test('a gap is hatched with its words and no number', () => {
  const svg = gapsDrawing(resultRows(plans), zh, same).draw({ id: 'g', width: 720 });
  expect(svg.match(/data-gap="2020-2025"/g)).toHaveLength(7);
  expect(svg).toContain('data-gap="2023-2025"');
  expect(svg.match(/data-value=/g)).toHaveLength(8);
  expect(svg.match(/>未查到</g)).toHaveLength(9);
});

test('years that follow each other are one stretch', () => {
  expect(stretches([2022, 2020, 2021, 2024])).toEqual([
    [2020, 2022],
    [2024, 2024],
  ]);
  expect(stretches([])).toEqual([]);
});

test('says in which months it was looked for, as the data have it', () => {
  const figures = contextFigures;
  const noteOf = (language: 'zh' | 'en', days: readonly string[]) => {
    const own = contextGaps.filter(({ plan }) => plan === 'hebi');
    const gaps = days.flatMap((on) => own.map((gap) => ({ ...gap, on })));
    const rows = resultRows(plans, { figures, gaps });
    return gapsDrawing(rows, messagesFor(language), same).note;
  };
  expect(noteOf('zh', ['2026-11', '2026-11-28'])).toContain('为2026年11月查找过');
  expect(noteOf('en', ['2026-11'])).toContain('looked for in November 2026 and');
  expect(noteOf('zh', ['2027-03-01', '2026-11'])).toContain('为2026年11月至2027年3月查找过');
  expect(noteOf('en', ['2026-11', '2027-03'])).toContain('from November 2026 to March 2027 and');
  expect(noteOf('zh', [])).toContain('斜纹为查找过');
  expect(noteOf('en', [])).toContain('looked for and not found');
});
