const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const MYRIADS = ['', '万', '亿', '万亿'];
/** A number of more digits has no name that is said: its digits are. */
const LONGEST = 4 * MYRIADS.length;

/** A number is counted, or tells the place in a row: 两千 things, but the 二千th. */
export interface SpokenNumberOptions {
  ordinal?: boolean;
}

/**
 * A number in words, as it is said: «2,500» 两千五百, «11.5» 十一点五, «3.0» 三点零, «10» 十. 两 stands at the head of
 * thousands and myriads, 二 in every other place (二十, 二百, 一万二千): 现代汉语八百词, 二 and 两.
 */
export function spokenNumber(
  written: string,
  { ordinal = false }: SpokenNumberOptions = {},
): string {
  const [whole = '', decimals] = written.replaceAll(',', '').split('.');
  const words = spokenWhole(whole);
  const counted = ordinal ? words : words.replace(/^二(?=[千万亿])/, '两');
  return decimals === undefined ? counted : `${counted}点${spokenDigits(decimals)}`;
}

/** Digit by digit, as of years: «2025» 二零二五. */
export function spokenDigits(written: string): string {
  return written.replace(/\d/g, digitOf);
}

/** Digit by digit, as telephone numbers are said: «120» 幺二零. */
export function spokenCall(written: string): string {
  return spokenDigits(written).replaceAll('一', '幺').replaceAll('-', '，');
}

function spokenWhole(whole: string): string {
  if (/^0(?=\d)/.test(whole) || whole.length > LONGEST) return spokenDigits(whole);
  if (whole === '0') return digitOf('0');
  return [...whole]
    .map((digit, index) => digitAtPlace(digit, whole, whole.length - 1 - index))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零(?=万|亿|$)/g, '')
    .replace(/^一十/, '十');
}

/** A digit with the names of its places, counted from the right: the third of 2500 is 零, the first 二千. */
function digitAtPlace(digit: string, whole: string, place: number): string {
  const ending = whole.length - place;
  const group = whole.slice(Math.max(0, ending - 4), ending);
  const myriad = place % 4 === 0 && /[1-9]/.test(group) ? MYRIADS[place / 4] : '';
  return digitOf(digit) + (digit === '0' ? '' : (PLACES[place % 4] ?? '')) + (myriad ?? '');
}

function digitOf(digit: string): string {
  return DIGITS.charAt(Number(digit));
}
