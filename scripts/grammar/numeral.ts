const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** The value of a number as written: «3000», «1.5», «1万», «三千», «一万二千». Undefined if it is none. */
export function parseNumeral(written: string): number | undefined {
  const arabic = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(written);
  if (arabic) {
    const [, digits = '', places = ''] = arabic;
    const factor = [...places].reduce(
      (all, place) => all * (PLACES[place] ?? MYRIADS[place] ?? 1),
      1,
    );
    return Number(digits) * factor;
  }
  return parseHan(written);
}

function parseHan(written: string): number | undefined {
  let total = 0; // closed myriads
  let section = 0; // below the next myriad
  let digit: number | undefined;
  for (const character of written) {
    if (DIGITS[character] !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[character];
    } else if (PLACES[character] !== undefined) {
      section += (digit ?? 1) * PLACES[character];
      digit = undefined;
    } else if (MYRIADS[character] !== undefined) {
      total += (section + (digit ?? 0)) * MYRIADS[character];
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return written === '' ? undefined : total + section + (digit ?? 0);
}
