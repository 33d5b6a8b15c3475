/**
 * Ways in which the same plan could have been received. Each keeps the words and changes the
 * typesetting; what the steps read out of it must not change.
 */
import fc from 'fast-check';

/** Named so that a failing case says what was done to the file. */
export interface Rewriting {
  name: string;
  apply: (text: string) => string;
}

const always = (name: string, apply: (text: string) => string) =>
  fc.constant<Rewriting>({ name, apply });

const swap = (pairs: readonly [string, string][]) => (text: string) =>
  pairs.reduce((all, [from, to]) => all.replaceAll(from, to), text);

const PUNCTUATION: readonly [string, string][] = [
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
];
const FULL_WIDTH_DIGITS = [...'0123456789'].map((digit): [string, string] => [
  digit,
  String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
]);

/**
 * Cuts each line after every `width` characters. Narrower than 12 a heading can be cut where it looks
 * whole; then the steps report a problem (tried from 4 to 140).
 */
const wrap = fc
  .record({ width: fc.integer({ min: 12, max: 120 }), gap: fc.constantFrom('\n', '\n\n') })
  .map(({ width, gap }): Rewriting => ({
    name: `wrapped at ${width}${gap === '\n' ? '' : ' with blank lines'}`,
    apply: (text) =>
      text.replace(/[^\n]+/g, (line) =>
        line.includes('<')
          ? line
          : (line.trim().match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join(gap),
      ),
  }));

const isWrap = ({ name }: Rewriting) => name.startsWith('wrapped');

/** Puts a page break between two Chinese characters, wherever a sentence is long enough. */
/** Evenly spread: as doubles, nearly all shares would be next to nothing. */
const share = fc.integer({ min: 0, max: 99_999 }).map((part) => part / 100_000);

const pageBreaks = fc.array(share, { minLength: 1, maxLength: 12 }).map((shares): Rewriting => ({
  name: `${shares.length} page breaks`,
  apply: (text) => {
    const places = [...text.matchAll(/(?<=\p{Script=Han}{12})(?=\p{Script=Han}{4})/gu)];
    const cuts = shares.map((share) => places[Math.floor(share * places.length)]?.index ?? 0);
    return [...new Set(cuts)]
      .filter((cut) => cut > 700 && cut < text.length - 40)
      .sort((a, b) => b - a)
      .reduce((all, cut) => `${all.slice(0, cut)}\n\n${all.slice(cut)}`, text);
  },
}));

const labels = fc.constantFrom<Rewriting>(
  { name: '1. as 1、', apply: (text) => text.replace(/^(\s*)(\d{1,2})\.(?=\D)/gm, '$1$2、') },
  { name: '1. as （1）', apply: (text) => text.replace(/^(\s*)(\d{1,2})\.(?=\D)/gm, '$1（$2）') },
  { name: '1. as １．', apply: (text) => text.replace(/^(\s*)1\.(?=\D)/gm, '$1１．') },
  { name: '—— as —', apply: (text) => text.replace(/^(\s*)——/gm, '$1—') },
  { name: '—— as •', apply: (text) => text.replace(/^(\s*)——/gm, '$1• ') },
);

const debris = fc
  .constantFrom(
    '<p class="x">',
    '</div>\n<div id="a1">',
    '<br/>',
    '&nbsp;',
    '— 12 —',
    '第 3 页',
    '12',
  )
  .map((line): Rewriting => ({
    name: `${line} between paragraphs`,
    // A bare page number before a line that begins with a number cannot be told from it.
    apply: (text) => text.replace(/。\n(?!\s*[\d０-９])/g, `。\n\n${line}\n\n`),
  }));

/** One to three of the ways (wrapped once at most), and web debris upon all of them. */
export const rewriting: fc.Arbitrary<Rewriting> = fc
  .tuple(
    fc.array(
      fc.oneof(
        wrap,
        pageBreaks,
        labels,
        always('half-width punctuation', swap(PUNCTUATION)),
        always('full-width punctuation', swap(PUNCTUATION.map(([full, half]) => [half, full]))),
        always('full-width digits', swap([...FULL_WIDTH_DIGITS, ['%', '％']])),
        always(
          'straight quotation marks',
          swap([
            ['“', '"'],
            ['”', '"'],
          ]),
        ),
        always('CRLF', (text) => text.replaceAll('\n', '\r\n')),
        always('byte-order mark', (text) => `\ufeff${text}`),
        always('indented', (text) => text.replace(/^(?=\S)/gm, '\u3000\u3000')),
        always('bold headings', (text) =>
          text.replace(/^(\s*)([一二三四五]、[^\n。]{2,20})$/gm, '$1**$2**'),
        ),
        always('bold items', (text) => text.replace(/^(\s*\d\.)([^\n。*]{2,30}。)/gm, '$1**$2**')),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fc.option(debris, { nil: undefined }),
  )
  .map(([steps, last]) => {
    const firstWrap = steps.findIndex(isWrap);
    const once = steps.filter((step, index) => !isWrap(step) || index === firstWrap);
    return last ? [...once, last] : once;
  })
  .map((steps) => ({
    name: steps.map(({ name }) => name).join(', '),
    apply: (text) => steps.reduce((all, step) => step.apply(all), text),
  }));
