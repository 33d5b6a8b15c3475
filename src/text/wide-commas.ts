/**
 * Half-width commas of a source that stand in Chinese, as «活动,将»: a Han character or a Chinese sign is on
 * one side of them, whatever tags stand between. The commas of «1,000» and of Latin words are none, nor are
 * those inside a tag.
 */
const WIDE_COMMA =
  /(?:(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’](?:<[^<>]*>)*),|,(?=(?:<[^<>]*>)*[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]))(?![^<>]*>)/gu;

/** Class of the element around such a comma, which gives it the room of a wide one. */
export const WIDE_COMMA_CLASS = 'wide';

/** Puts such commas of HTML into elements. The text stays the source's own. */
export function wrapWideCommas(html: string): string {
  return html.replace(WIDE_COMMA, `<span class="${WIDE_COMMA_CLASS}">,</span>`);
}

/** The text between such commas: a comma stands between each two. */
export function splitAtWideCommas(text: string): string[] {
  return text.split(WIDE_COMMA);
}
