interface Size {
  width: number;
  height: number;
}

interface Box extends Size {
  left: number;
  top: number;
}

/** Px between a mark and its tip, small enough for the pointer to cross, and from the tip to the window’s edge. */
const GAP = 6;

/**
 * Where a tip stands in the window: beside its mark, so that the marks above and below stay free; where
 * neither side has room, as on a phone, under it, or above. It never leaves the window.
 * @returns left and top, in px
 */
export function placeTip(mark: Box, tip: Size, view: Size): { left: number; top: number } {
  const within = (at: number, size: number, whole: number) =>
    Math.max(GAP, Math.min(at, whole - size - GAP));
  const after = mark.left + mark.width + GAP;
  const before = mark.left - GAP - tip.width;
  const middle = within(mark.top + (mark.height - tip.height) / 2, tip.height, view.height);
  if (after + tip.width + GAP <= view.width) return { left: Math.max(after, GAP), top: middle };
  if (before >= GAP) return { left: within(before, tip.width, view.width), top: middle };
  const under = mark.top + mark.height + GAP;
  const fits = under + tip.height + GAP <= view.height;
  return {
    left: within(mark.left, tip.width, view.width),
    top: fits ? under : Math.max(GAP, mark.top - GAP - tip.height),
  };
}

/** The mark of a group that a key leads to from the one at `at`; undefined for keys that lead nowhere. */
export function markAfter(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
