import sharp from 'sharp';

/** Pixels to a px of the drawing. */
const SCALE = 2;
/** Px to an inch, as SVG counts. */
const DENSITY = 72;

/** A drawing as PNG, in the fonts of this machine. @param scale pixels to a px of the drawing */
export async function drawPng(svg: string, scale = SCALE): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await sharp(Buffer.from(svg), { density: DENSITY * scale })
    .png()
    .toBuffer();
  return new Uint8Array(buffer);
}

/** Whether this machine has a font for Han signs: without one, every sign is the same empty box. */
export function canDrawHan(): Promise<boolean> {
  return (drawsHan ??= compareSigns());
}

let drawsHan: Promise<boolean> | undefined;

async function compareSigns(): Promise<boolean> {
  const draw = (sign: string) => {
    const text = `<text x="4" y="40" font-size="36" font-family="sans-serif">${sign}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48">${text}</svg>`;
    return sharp(Buffer.from(svg)).raw().toBuffer();
  };
  const [one, other] = await Promise.all([draw('科'), draw('素')]);
  return !one.equals(other);
}
