import { element, textElement } from '#src/charts/svg.ts';

/** The seal of a plan: the name of its place in columns, from the right; round for a prefecture, hollow for a draft. */
export interface Seal {
  columns: readonly (readonly string[])[];
  isRound: boolean;
  isDraft: boolean;
  /** Place among the plans, from 0. */
  index: number;
}

/** Units to a side, as those of PlanSeal.astro. */
const SIDE = 100;

/** Draws a seal below a place. @param side in px */
export function drawSeal(seal: Seal, middle: number, top: number, side: number): string {
  return element(
    'g',
    {
      'data-plan-index': seal.index,
      transform: `translate(${middle - side / 2} ${top}) scale(${side / SIDE})`,
    },
    ...drawEdges(seal),
    ...drawSigns(seal),
  );
}

function drawEdges({ isRound, isDraft }: Seal): string[] {
  const status = { 'data-status': isDraft ? 'draft' : undefined };
  const [edge, line] = [
    { class: 'card-seal', ...status },
    { class: 'card-seal-line', ...status },
  ];
  return isRound
    ? [
        element('circle', { ...edge, cx: 50, cy: 50, r: 48.5 }),
        element('circle', { ...line, cx: 50, cy: 50, r: 44.5 }),
      ]
    : [
        element('rect', { ...edge, x: 1.5, y: 1.5, width: 97, height: 97 }),
        element('rect', { ...line, x: 5.5, y: 5.5, width: 89, height: 89 }),
      ];
}

/** Each sign fills its cell, so a column of one is drawn as tall as one of two. */
function drawSigns({ columns, isRound, isDraft }: Seal): string[] {
  const field = isRound ? 62 : 76;
  const edge = (SIDE - field) / 2;
  const width = field / columns.length;
  const size = width * 0.94;
  const look = {
    class: 'card-seal-sign',
    'data-status': isDraft ? 'draft' : undefined,
    'font-size': size,
    y: size * 0.36,
    'text-anchor': 'middle',
  };
  return columns.flatMap((column, at) => {
    const height = field / column.length;
    const x = SIDE - edge - width * (at + 0.5);
    const stretch = Math.round((height / width) * 1000) / 1000;
    return column.map((sign, row) => {
      const y = edge + height * (row + 0.5);
      return textElement({ ...look, transform: `translate(${x} ${y}) scale(1 ${stretch})` }, sign);
    });
  });
}
