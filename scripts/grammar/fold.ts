/** Half-width marks that Chinese texts mix with full-width ones: « , » → «，». One for one. */
const MARKS: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '．': '.',
  '％': '%',
  '－': '-',
  '―': '—',
  '–': '—',
  '─': '—',
  '〜': '~',
  '～': '~',
  '･': '·',
  '•': '·',
  '｡': '。',
};

/** A half-width comma in 2,400 parts thousands, and stays. */
const THOUSANDS = String.raw`(?<=\d),(?=\d{3}(?!\d))`;
const FOLDABLE = new RegExp(
  `(?!${THOUSANDS})["＂${Object.keys(MARKS).join('')}０-９Ａ-Ｚａ-ｚ]`,
  'g',
);

/**
 * The shadow of a text: punctuation full-width, digits and Latin letters half-width, straight
 * quotation marks turned in pairs.
 * Never changes the length, so that a place in the shadow is a place in the text.
 */
export function foldCharacters(text: string): string {
  let quoteIsOpen = false;
  return text.replace(FOLDABLE, (character) => {
    const mark = MARKS[character];
    if (mark !== undefined) return mark;
    if (character !== '"' && character !== '＂')
      return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
    quoteIsOpen = !quoteIsOpen;
    return quoteIsOpen ? '“' : '”';
  });
}
