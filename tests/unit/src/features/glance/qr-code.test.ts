/** The code of an address, read back from its path. */
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '#src/features/glance/qr-code.ts';

const ADDRESS = 'https://example.org/plans/mengjin/at-a-glance/';

/** Dark modules of a path, as « x,y ». */
function darkOf(path: string): Set<string> {
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
  return new Set(
    bars.flatMap(([, x = '', y = '', length = '']) =>
      Array.from({ length: Number(length) }, (_, at) => `${Number(x) + at},${y}`),
    ),
  );
}

test('draws each dark module of the code, and nothing else, inside four free ones', () => {
  const { side, path } = qrCode(ADDRESS);
  const { data, size } = encode(ADDRESS, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${x + 4},${y + 4}`] : [])),
  );
  expect(side).toBe(size + 8);
  expect(path.replace(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('');
  expect([...darkOf(path)].sort()).toEqual(dark.sort());
});

test('has the three marks by which readers find it', () => {
  const { side, path } = qrCode(ADDRESS);
  const dark = darkOf(path);
  const last = side - 5;
  for (const [x, y] of [
    [4, 4],
    [last - 6, 4],
    [4, last - 6],
  ] as const) {
    const row = (down: number) =>
      Array.from({ length: 7 }, (_, at) => (dark.has(`${x + at},${y + down}`) ? '#' : '.')).join(
        '',
      );
    expect([0, 1, 2, 3, 4, 5, 6].map(row)).toEqual([
      '#######',
      '#.....#',
      '#.###.#',
      '#.###.#',
      '#.###.#',
      '#.....#',
      '#######',
    ]);
  }
});
