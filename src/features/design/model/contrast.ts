/**
 * The contrast ratio of two colours, from 1 to 21, whichever is the lighter.
 * Authority: WCAG 2.2, “contrast ratio” and “relative luminance”.
 * @throws when a colour is not written as #rgb or #rrggbb
 */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, each from 0 to 1. */
function channelsOf(colour: string): number[] {
  const [, digits = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour) ?? [];
  if (!digits) throw new Error(`“${colour}” is not a colour like #a8201a`);
  const pairs =
    digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  return Array.from(pairs ?? [], (pair) => parseInt(pair, 16) / 255);
}
