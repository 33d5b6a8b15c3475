import { expect, test } from 'vitest';
import { numbersDrawing } from '#src/features/weight/numbers-drawing.ts';
import { sharesDrawing } from '#src/features/weight/shares-drawing.ts';
import { strengthDrawing } from '#src/features/weight/strength-drawing.ts';
import type { Weight } from '#src/features/weight/weight.ts';
import { namedSection } from '#src/corpus/sections.ts';
import { messagesFor } from '#src/i18n/index.ts';
import type { Quota } from '#src/schemas/numbers.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';

const zh = messagesFor('zh');
const en = messagesFor('en');
const same = (path: string) => path;

/** Made up: two plans, of which the second is a draft. */
const plans = [
  {
    id: 'old-town',
    order: 1,
    short: { zh: '旧城区', en: 'Old Town' },
    level: 'county',
    status: 'final',
  },
  {
    id: 'new-town',
    order: 2,
    short: { zh: '新城区', en: 'New Town' },
    level: 'county',
    status: 'draft',
  },
] as Plan[];

const quota = {
  id: 'old-town-youth-1-q1',
  url: '/quotas/old-town-youth-1-q1/',
  subject: { zh: '志愿者', en: 'volunteers' },
  value: 500,
  valueMax: null,
  unit: '人',
  comparator: '>=',
  kind: 'level',
  sentence: '志愿者不少于500人。',
} as Quota;

type Cell = { clauses: number; characters: number; quotas: number; oblige: number } | undefined;

function part(key: SectionKey, cells: Cell[], numbers: Quota[] = []): Weight['parts'][number] {
  return {
    section: namedSection(key),
    cells: plans.map((plan, at) => {
      const cell = cells[at];
      const strength = { quantified: 0, oblige: cell?.oblige ?? 0, act: 0, encourage: 0, state: 0 };
      const amounts = cell && {
        ...cell,
        strength,
        measures: 0,
        lead: [],
        agencies: { bodies: 0, collectives: 0, isOpen: false },
        roleWords: [],
      };
      return { plan, amounts };
    }),
    numbers: plans.slice(0, 1).flatMap((plan) => numbers.map((each) => ({ plan, quota: each }))),
  };
}

const cell = (clauses: number, characters: number, quotas = 0, oblige = 0) => ({
  clauses,
  characters,
  quotas,
  oblige,
});

const weight: Weight = {
  plans,
  total: 2,
  lengths: [200, 400],
  parts: [
    part('youth', [cell(4, 100, 1, 1), cell(6, 300)], [quota]),
    part('elderly', [cell(3, 50), cell(2, 100)]),
    part('talent', [cell(1, 50, 0, 3), undefined]),
  ],
};
const counted = (parts: Weight['parts']) => ({ ...weight, parts });
const shares = (given = weight, width = 720) =>
  sharesDrawing(given, zh, same).draw({ id: 'shares', width });

test('the shares find a group with text in each plan and a number in none', () => {
  expect(sharesDrawing(weight, zh, same).title).toBe('老年人占各方案文字的25.0%，没有一项指标');
  const other = counted([part('youth', [cell(1, 50), cell(1, 20)])]);
  expect(sharesDrawing(other, zh, same).title).toBe(
    '青少年占各方案文字的5.0%至25.0%，没有一项指标',
  );
  expect(sharesDrawing(other, en, same).title).toBe(
    'Youth: 5.0% to 25.0% of each plan’s text, and not one target',
  );
});

test('where each group has a number, the shares say what they show', () => {
  const other = counted(weight.parts.filter(({ section }) => section.key !== 'elderly'));
  expect(sharesDrawing(other, zh, same).title).toBe(zh.weight.shares.title);
});

test('a bar is hollow where the plan has no number in the part, and a part that is not there is no bar', () => {
  for (const width of [720, 328]) {
    const svg = shares(weight, width);
    expect(svg.match(/class="chart-bar-other"/g)).toHaveLength(1);
    expect(svg.match(/class="chart-bar-hollow"/g)).toHaveLength(4);
    expect(svg.match(/data-silent="absent"/g)).toHaveLength(1);
    expect(svg).toContain(
      'data-plan="new-town" data-section="youth" data-value="300" data-count="0"',
    );
  }
});

test('bars of the shares are as long as their shares, whatever plan and part', () => {
  const widths = Array.from(
    shares().matchAll(/class="chart-bar-(?:other|hollow)"[^>]*? width="([\d.]+)"/g),
    ([, width]) => Number(width),
  );
  expect(widths).toHaveLength(5);
  const [youth = 0, draft = 0, elderly = 0, other = 0] = widths;
  expect(youth / elderly).toBeCloseTo(0.5 / 0.25, 1);
  expect(draft / youth).toBeCloseTo(0.75 / 0.5, 1);
  expect(elderly).toBe(other);
});

test('the numbers find the parts without one, and draw a block for each number', () => {
  const drawing = numbersDrawing(weight, zh, same);
  expect(drawing.title).toBe('老年人、科普人才：6条条文，没有一项指标');
  const svg = drawing.draw({ id: 'n', width: 720 });
  expect(svg.match(/class="chart-number"/g)).toHaveLength(1);
  expect(svg).toContain('data-section="youth" data-sentences="10" data-count="1"');
  expect(svg).toContain('aria-label="旧城区，志愿者，不少于500人"');
  expect(svg).toContain('data-tip="不少于500人。旧城区：志愿者不少于500人。"');
  const other = numbersDrawing(counted(weight.parts.slice(0, 1)), zh, same);
  expect(other.title).toBe(zh.weight.numbers.title);
});

test('strength finds the part in which most of what obliges stands', () => {
  expect(strengthDrawing(weight, zh, same).title).toBe(
    '用“要”“应”等提出要求的条文4条，3条在科普人才，写给五类人群的只有1条',
  );
  const svg = strengthDrawing(weight, zh, same).draw({ id: 's', width: 720 });
  expect(svg.match(/class="chart-bar-found"/g)).toHaveLength(1);
  expect(svg).toContain('data-section="talent" data-level="oblige" data-count="3"');
  // Half of them are not most.
  const half = counted([
    part('youth', [cell(1, 1, 0, 2), undefined]),
    part('talent', [cell(1, 1, 0, 2), undefined]),
  ]);
  expect(strengthDrawing(half, zh, same).title).toBe(zh.weight.strength.title);
});

test('each chart is the same twice, its levels and drafts stand in words, and its marks are links', () => {
  for (const draw of [sharesDrawing, strengthDrawing, numbersDrawing]) {
    const [one, two] = [draw(weight, zh, same), draw(weight, zh, same)].map((each) =>
      each.draw({ id: 'x', width: 328 }),
    );
    expect(one).toBe(two);
    expect(one).toContain('<g data-marks="">');
    expect(one).toMatch(/<a data-mark="" href="[^"]+" aria-label="[^"]+" data-tip="[^"]+"/);
  }
  expect(shares()).toContain('征求意见稿');
  expect(strengthDrawing(weight, zh, same).draw({ id: 'x', width: 720 })).toContain('>要求<');
});

test('where not all plans are counted, it is said', () => {
  expect(sharesDrawing({ ...weight, total: 50 }, zh, same).note).toContain('50');
  expect(sharesDrawing(weight, zh, same).note).not.toContain('只计');
});
