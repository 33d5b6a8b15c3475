import {
  findStretches,
  percentOf,
  shareOf,
  type Stretch,
} from '#src/features/compare/model/likeness.ts';
import type { Shared } from '#src/features/compare/model/shared-runs.ts';
import { element, setAttributes } from '#src/browser/element.ts';
import type { Comparison } from './comparison.ts';
import { panelWords } from './words.ts';

/** In pixels: the sheet keeps as much free. */
const HEIGHT = 12;
/** What one other plan has, as a part of that. */
const LEAST = 0.4;

/**
 * A cell's text from its first word to its last as a strip: the higher a stretch, the more of the plans
 * shown have it too; filled where the baseline is one of them. Its share stands below in words.
 * @param shared for each other plan with clauses in the row, what each clause of the cell shares with it
 */
export function createStrip(
  page: Comparison,
  plan: string,
  shared: ReadonlyMap<string, readonly Shared[]>,
): HTMLElement {
  const { baseline } = page;
  const stretches = findStretches(shared);
  const percent = (isMeant: (stretch: Stretch) => boolean) =>
    percentOf(shareIn(stretches, isMeant));
  const inAny = percent(({ plans }) => plans.length > 0);
  const words = panelWords.likeness;
  const said =
    baseline === undefined || plan === baseline
      ? words.any(inAny)
      : words.base(page.nameOf(baseline), percentOf(shareOf(shared.get(baseline) ?? [])));
  const only = percent(({ plans }) => plans.length === 0);
  const title = [said, words.only(only)].join(page.words.gap);
  const drawing = draw(stretches, page.state.plans.length - 1, baseline);
  drawing.dataset['planIndex'] = colourOf(page, baseline ?? '');
  return element('p', { class: 'LikenessStrip', 'data-dress': '', title }, drawing, said);
}

function shareIn(stretches: readonly Stretch[], isMeant: (stretch: Stretch) => boolean): number {
  const count = (some: readonly Stretch[]) => some.reduce((sum, { length }) => sum + length, 0);
  const all = count(stretches);
  return all > 0 ? count(stretches.filter(isMeant)) / all : 0;
}

/** @param others number of the other plans shown: what all of them have is as high as the strip */
function draw(
  stretches: readonly Stretch[],
  others: number,
  baseline: string | undefined,
): SVGElement {
  const drawing = svg('svg', { 'aria-hidden': 'true', width: '100%', height: String(HEIGHT) });
  const whole = stretches.reduce((sum, { length }) => sum + length, 0);
  let at = 0;
  for (const { length, plans } of stretches) {
    const height = heightOf(plans.length, others);
    const y = String(HEIGHT - height / 2);
    // A line as thick as it is to be high, as one can be dashed: patterns are printed as images.
    const line = svg('line', {
      x1: inPercent(at / whole),
      x2: inPercent((at + length) / whole),
      y1: y,
      y2: y,
      'stroke-width': String(height),
    });
    line.dataset['with'] = plans.includes(baseline ?? '') ? 'base' : 'others';
    if (plans.length > 0) drawing.append(line);
    at += length;
  }
  return drawing;
}

/** One plan is seen, and each one more is a step up to all of them. */
function heightOf(plans: number, others: number): number {
  const steps = others > 1 ? (plans - 1) / (others - 1) : 1;
  return Math.round(HEIGHT * (LEAST + (1 - LEAST) * steps));
}

/** Number of a plan's colour, as the head of its column has it. */
export function colourOf({ table }: Pick<Comparison, 'table'>, plan: string): string {
  const head = table.columns.get(plan)?.head;
  const coloured = head?.querySelector<HTMLElement>('[data-plan-index]');
  return coloured?.dataset['planIndex'] ?? '';
}

function inPercent(part: number): string {
  return `${String(Math.round(part * 10_000) / 100)}%`;
}

function svg(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(made, attributes);
  return made;
}
