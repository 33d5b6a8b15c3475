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

const FULL_WIDTH_ALPHANUMERIC = /[０-９Ａ-Ｚａ-ｚ]/;

/**
 * The shadow of a text: punctuation full-width, digits and Latin letters half-width, straight
 * quotation marks turned in pairs.
 * Never changes the length, so that a place in the shadow is a place in the text.
 */
export function foldCharacters(text: string): string {
  let folded = '';
  let quoteIsOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"' || character === '＂') {
      folded += quoteIsOpen ? '”' : '“';
      quoteIsOpen = !quoteIsOpen;
    } else folded += foldCharacter(character);
  }
  return folded;
}

function foldCharacter(character: string): string {
  const mark = MARKS[character];
  if (mark !== undefined) return mark;
  if (FULL_WIDTH_ALPHANUMERIC.test(character))
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return character;
}
