import type { Plan } from '#src/schemas/plan.ts';
import { sealColumns } from './seal-columns.ts';
import { element, textElement } from './svg.ts';

const SIDE = 100;

/**
 * The mark of a plan, large: the name of the place as on a seal, read from the right, downwards. Square, round
 * (prefecture) or hollow (draft), as the small one (Avatar). Decoration beside a written name.
 * @returns an SVG element with classes and no colours; see src/styles/plan-seal.css
 */
export function planSeal(plan: Pick<Plan, 'short' | 'order' | 'level' | 'status'>): string {
  const isRound = plan.level === 'prefecture';
  const columns = sealColumns(plan.short.zh);
  // A circle holds a smaller square.
  const field = isRound ? 62 : 76;
  const edge = (SIDE - field) / 2;
  const width = field / columns.length;
  return element(
    'svg',
    {
      class: 'PlanSeal',
      viewBox: `0 0 ${SIDE} ${SIDE}`,
      'data-plan-index': plan.order - 1,
      'data-status': plan.status,
      lang: 'zh-CN',
      'aria-hidden': 'true',
    },
    ...edges(isRound),
    ...columns.flatMap((column, index) => {
      const height = field / column.length;
      const x = SIDE - edge - width * (index + 0.5);
      return column.map((sign, row) => {
        const y = edge + height * (row + 0.5);
        return drawSign(sign, { x, y, width, height });
      });
    }),
  );
}

function edges(isRound: boolean): string[] {
  const square = (x: number) => ({ x, y: x, width: SIDE - 2 * x, height: SIDE - 2 * x });
  const round = (r: number) => ({ cx: SIDE / 2, cy: SIDE / 2, r });
  return isRound
    ? [
        element('circle', { class: 'seal-ground', ...round(48.5) }),
        element('circle', { class: 'seal-line', ...round(44.5) }),
      ]
    : [
        element('rect', { class: 'seal-ground', ...square(1.5) }),
        element('rect', { class: 'seal-line', ...square(5.5) }),
      ];
}

/** Each fills its cell, so a column of one is drawn as tall as one of two. */
function drawSign(
  sign: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
  const size = width * 0.94;
  return textElement(
    {
      class: 'seal-sign',
      transform: `translate(${+x.toFixed(2)} ${+y.toFixed(2)}) scale(1 ${+(height / width).toFixed(3)})`,
      // Half the height of a Han sign; not every program knows em in `dy`.
      y: size * 0.36,
      'font-size': size,
      'text-anchor': 'middle',
    },
    sign,
  );
}
