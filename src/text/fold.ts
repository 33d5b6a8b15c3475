/** One character of a folded text, with the characters that it stands for. */
export interface FoldedCharacter {
  /** Character, folded; a blank for any whitespace. */
  character: string;
  /** UTF-16 units of the text as given, half-open. */
  start: number;
  end: number;
}

/**
 * Folds a text for matching: width, case and variants of punctuation make no difference.
 * « ３０００人次（ＡＰＰ），2021-2025 » → « 3000人次（app），2021—2025 »
 * Control characters, format characters and lone surrogates are left out.
 */
export function foldCharacters(text: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const single of foldCharacter(character)) folded.push({ character: single, start, end });
    start = end;
  }
  return folded;
}

const WHITESPACE = /\s/u;
/** Braille patterns are left out too: the index writes hidden text with them (hidden.ts). */
const IGNORED = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\u2800-\u28FF]/u;
/** ①, ½, Ⅳ: their compatibility forms would run into the digits or letters beside them. */
const NUMBER_SYMBOL = /[\p{No}\p{Nl}]/u;

/** Canonical mark first, then its variants. Canonical is what most plans print. */
const VARIANTS = [
  '，,﹐',
  '、､﹑',
  '。｡',
  '：:∶︰',
  '；;',
  '？?',
  '！!',
  '（([{〔【〖［｛﹙',
  '）)]}〕】〗］｝﹚',
  '《<〈«‹＜〈',
  '》>〉»›＞〉',
  '“”„‟"＂「」『』〝〞',
  "‘’‚‛'＇`´′",
  '—-‐‑‒–―−─━－﹣⸺⸻',
  '…⋯',
  '·•・‧∙･⋅',
  '~～〜∼˜',
  '〇○◯',
] as const;

const CANONICAL = new Map(
  VARIANTS.flatMap(([...marks]) => marks.map((mark) => [mark, marks[0] ?? mark] as const)),
);

function foldCharacter(character: string): string {
  if (WHITESPACE.test(character)) return ' ';
  if (IGNORED.test(character)) return '';
  const mark = CANONICAL.get(character);
  if (mark !== undefined || NUMBER_SYMBOL.test(character)) return mark ?? character;
  const compatible = character.normalize('NFKC');
  // A form of several characters (㎡ → m2) would change what is next to what.
  const single = [...compatible].length === 1 ? compatible : character;
  return CANONICAL.get(single) ?? single.toLowerCase();
}
