/** A family and a weight that pictures are drawn in, and the package that has its shapes. */
export interface Face {
  /** As the styles of drawings name it. */
  family: string;
  weight: number;
  /** A variable font in slices, each of some characters: see its `unicode.json`. */
  fontPackage: string;
  /** Whether “ ” ‘ ’ · take their own width, as beside Latin letters, or a square's, as in Chinese. */
  narrowMarks: boolean;
}

const SANS = '@fontsource-variable/noto-sans-sc';
const SERIF = '@fontsource-variable/noto-serif-sc';

/**
 * All faces. Each family stands in the lists of src/styles/tokens.css: the Chinese ones in `--han-sans`
 * and `--han-serif`, the others in the lists of English pages. The Latin letters of Noto Sans SC and
 * Noto Serif SC are good enough for both.
 */
export const FACES: readonly Face[] = [
  { family: 'Noto Sans SC', weight: 400, fontPackage: SANS, narrowMarks: false },
  { family: 'Noto Sans SC', weight: 700, fontPackage: SANS, narrowMarks: false },
  { family: 'Noto Serif SC', weight: 700, fontPackage: SERIF, narrowMarks: false },
  { family: 'Noto Sans', weight: 400, fontPackage: SANS, narrowMarks: true },
  { family: 'Noto Sans', weight: 700, fontPackage: SANS, narrowMarks: true },
  { family: 'Noto Serif', weight: 700, fontPackage: SERIF, narrowMarks: true },
];

/** The faces whose families the styles of some drawings name. */
export function facesOf(drawings: readonly { svg: string }[]): Face[] {
  return FACES.filter(({ family }) => drawings.some(({ svg }) => svg.includes(`'${family}'`)));
}
