import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { IndicatorsFile } from '#src/schemas/codebook.ts';
import type { PlacedQuota } from '#src/corpus/quotas.ts';
import { UNCLASSIFIED } from '#src/schemas/vocabulary.ts';
import { viewIndicators } from '#src/corpus/view-indicators.ts';

const file = IndicatorsFile.parse(parse(readFileSync('content/codebook/indicators.yml', 'utf8')));
const [known] = file.indicators;
const placed = (indicator: string) =>
  ({ plan: { id: 'sixth' }, quota: { id: indicator, indicator } }) as PlacedQuota;

test('gives every indicator of the codebook, in its order, with the quotas that count it', () => {
  const views = viewIndicators(file, [placed(known?.id ?? '')]);
  expect(views.map(({ id }) => id)).toEqual(file.indicators.map(({ id }) => id));
  expect(views.map(({ quotas }) => quotas.length)).toEqual([
    1,
    ...file.indicators.slice(1).map(() => 0),
  ]);
});

test('gives a number that no cue knows an entry of its own, the last one', () => {
  const views = viewIndicators(file, [placed(UNCLASSIFIED.id)]);
  expect(views).toHaveLength(file.indicators.length + 1);
  expect(views.at(-1)).toMatchObject({ id: 'unclassified', quotas: [{ plan: { id: 'sixth' } }] });
});

test('names for an indicator its siblings, with what the plans set under them and why they are alike', () => {
  const views = viewIndicators(file, [placed('volunteers-recruited')]);
  const siblingsOf = (id: string) => views.find((view) => view.id === id)?.siblings;
  expect(siblingsOf('volunteers')).toEqual([
    {
      reason: expect.objectContaining({
        zh: expect.stringContaining('志愿者') as string,
      }) as object,
      indicators: [
        expect.objectContaining({
          id: 'volunteers-recruited',
          quotas: [placed('volunteers-recruited')],
        }),
      ],
    },
  ]);
  expect(siblingsOf('volunteers-recruited')?.[0]?.indicators.map(({ id }) => id)).toEqual([
    'volunteers',
  ]);
  expect(siblingsOf('citizens-literate-share')).toEqual([]);
});
