import { encode } from 'uqr';

/** A QR code as one path: a module is 1 by 1, and four of them are left free on each side. */
export interface QrCode {
  side: number;
  path: string;
}

/** Modules that readers need free around a code. */
const QUIET = 4;

/** The code of an address, with enough to spare that a print with a fold in it is still read. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const path = data.map((row, y) => rowPath(row, y + QUIET)).join('');
  return { side: size + 2 * QUIET, path };
}

/** The dark modules of a row, those that touch as one bar. */
function rowPath(row: readonly boolean[], y: number): string {
  const marks = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return Array.from(marks.matchAll(/1+/g), ({ index, 0: bar }) => {
    return `M${index + QUIET} ${y}h${bar.length}v1h-${bar.length}z`;
  }).join('');
}
