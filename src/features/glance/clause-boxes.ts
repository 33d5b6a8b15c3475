import { tenth } from '#src/charts/svg.ts';

/** The clauses of a part as boxes in a row, as two paths: those with a number, and the others. */
export interface ClauseBoxes {
  width: number;
  height: number;
  numbered: string;
  plain: string;
}

/** Px of a box, and from one to the next. */
const [BOX, STEP] = [6, 8];

/** Boxes for clauses, whole as long as there is room, narrower where there are many. */
export function clauseBoxes(clauses: readonly boolean[], room: number): ClauseBoxes {
  const step = Math.min(STEP, room / Math.max(clauses.length, 1));
  const width = (step * BOX) / STEP;
  const draw = (wanted: boolean) =>
    clauses
      .map((hasNumber, at) => {
        if (hasNumber !== wanted) return '';
        // A number is taller, so that more than its colour tells it.
        const [y, height] = hasNumber ? [0, BOX + 4] : [2, BOX];
        return `M${tenth(at * step)} ${y}h${tenth(width)}v${height}h-${tenth(width)}z`;
      })
      .join('');
  return {
    width: tenth(step * clauses.length),
    height: BOX + 4,
    numbered: draw(true),
    plain: draw(false),
  };
}
