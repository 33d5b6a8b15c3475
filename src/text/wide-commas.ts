/** A Han character or a Chinese sign. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]/u;

/** Class of the element around such a comma, which gives it the room of a wide one. */
export const WIDE_COMMA_CLASS = 'wide';

/** Puts such commas of HTML into elements. The text stays the source's own. */
export function wrapWideCommas(html: string): string {
  return piecesOf(html)
    .map(({ piece, isWide }) =>
      isWide ? `<span class="${WIDE_COMMA_CLASS}">${piece}</span>` : piece,
    )
    .join('');
}

/** The text between such commas: a comma stands between each two. */
export function splitAtWideCommas(text: string): string[] {
  const parts = [''];
  for (const { piece, isWide } of piecesOf(text))
    if (isWide) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  return parts;
}

/**
 * Cuts HTML at its tags and commas. Wide are half-width commas of a source that stand in Chinese, as
 * «活动,将»: a Chinese character is on one side of them, whatever tags stand between. Those of «1,000»
 * and of Latin words are not, nor are those inside a tag.
 */
function piecesOf(html: string): { piece: string; isWide: boolean }[] {
  const pieces = html.split(/(<[^<>]*>|,)/u);
  const before = charactersBefore(pieces);
  const after = charactersBefore([...pieces].reverse(), 0).reverse();
  return pieces.map((piece, at) => ({
    piece,
    isWide: piece === ',' && [before[at], after[at]].some((each) => CHINESE.test(each ?? '')),
  }));
}

/** Of each piece, the last character to be read before it; read backwards, the first after it. */
function charactersBefore(pieces: readonly string[], end: 0 | -1 = -1): string[] {
  let nearest = '';
  return pieces.map((piece) => {
    const found = nearest;
    if (!piece.startsWith('<')) nearest = Array.from(piece).at(end) ?? nearest;
    return found;
  });
}
