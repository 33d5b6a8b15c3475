import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markAfter, placeTip } from '#src/browser/place-tip.ts';

const WINDOW = { width: 1440, height: 900 };
const TIP = { width: 300, height: 80 };
const markAt = (left: number, top: number) => ({ left, top, width: 60, height: 6 });

test('a tip stands beside its mark, where the marks above and below stay free', () => {
  expect(placeTip(markAt(200, 300), TIP, WINDOW)).toEqual({ left: 266, top: 263 });
});

test('a tip stands before a mark at the end of the window', () => {
  expect(placeTip(markAt(1300, 300), TIP, WINDOW)).toEqual({ left: 994, top: 263 });
});

test('where neither side has room, it stands under the mark, or above it at the foot', () => {
  const phone = { width: 360, height: 640 };
  expect(placeTip(markAt(150, 300), TIP, phone)).toEqual({ left: 54, top: 312 });
  expect(placeTip(markAt(150, 600), TIP, phone)).toEqual({ left: 54, top: 514 });
});

test('a tip that fits into the window never leaves it', () => {
  const box = { left: fc.nat(1440), top: fc.nat(900), width: fc.nat(400), height: fc.nat(60) };
  fc.assert(
    fc.property(
      fc.record(box),
      fc.integer({ min: 320, max: 1440 }),
      fc.integer({ min: 40, max: 340 }),
      (mark, width, room) => {
        const tip = { width: Math.min(room, width - 12), height: 120 };
        const { left, top } = placeTip(mark, tip, { width, height: 600 });
        expect(left).toBeGreaterThanOrEqual(6);
        expect(left + tip.width).toBeLessThanOrEqual(width - 6);
        expect(top).toBeGreaterThanOrEqual(6);
      },
    ),
  );
});

test('arrow keys lead along a group and stop at its ends', () => {
  expect(['ArrowDown', 'ArrowRight'].map((key) => markAfter(key, 1, 4))).toEqual([2, 2]);
  expect(['ArrowUp', 'ArrowLeft'].map((key) => markAfter(key, 1, 4))).toEqual([0, 0]);
  expect([markAfter('ArrowUp', 0, 4), markAfter('ArrowDown', 3, 4)]).toEqual([0, 3]);
  expect([markAfter('Home', 2, 4), markAfter('End', 2, 4)]).toEqual([0, 3]);
  expect(['Tab', 'Enter', 'j'].map((key) => markAfter(key, 1, 4))).toEqual(
    Array(3).fill(undefined),
  );
});
