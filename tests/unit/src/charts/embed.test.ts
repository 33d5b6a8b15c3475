import { describe, expect, test } from 'vitest';
import { embedHeights } from '#src/charts/embed-height.ts';
import { iframeCode } from '#src/charts/iframe-code.ts';
import {
  drawMark,
  readDescription,
  readMarks,
  withoutMarks,
  withoutSharedSigns,
} from '#src/charts/mark.ts';
import { frame } from '#src/charts/drawing.ts';

const drawing = frame(
  { id: 'x', width: 10, height: 10 },
  { title: 'A title', description: 'Two & three' },
  [
    drawMark(
      { href: '/a/?b=1&c=2', label: '甲：“一”', tip: 'more', data: { 'data-value': 1 } },
      '<use href="#sign"/>',
    ),
    '<g data-plan-index="2"><a data-kind="none" href="/b/" data-mark=""><rect/></a></g>',
    '<a href="/c/"><rect class="chart-hit" width="4"/></a><a href="/d/">d</a>',
  ],
  'group',
);

test('the named marks of a drawing are a list, in its order', () => {
  expect(readMarks(drawing)).toEqual([{ href: '/a/?b=1&c=2', label: '甲：“一”' }]);
});

test('the description of a drawing is what is read out for it', () => {
  expect(readDescription(drawing)).toBe('Two &amp; three');
});

test('a mere picture keeps what it looks like, and leads nowhere', () => {
  const picture = withoutMarks(drawing);
  expect(picture).toMatch(/^<svg role="img" viewBox="0 0 10 10" aria-labelledby/);
  expect(picture).toContain('<use href="#sign"/>');
  expect(picture).toContain('<g data-plan-index="2"><a data-kind="none"><rect/></a></g>');
  expect(picture).toMatch(/<\/g>d<\/svg>$/);
  expect(picture).not.toMatch(/chart-hit|data-mark|data-tip|data-value|aria-label=|href="\//);
});

test('a drawing uses the signs of the one beside it where they are the same', () => {
  const draw = (id: string, d: string) =>
    `<svg id="${id}"><defs><path id="${id}-a" d="${d}"/></defs><use href="#${id}-a"/></svg>`;
  const other = { svg: draw('x-wide', 'M0,0'), id: 'x-wide' };
  expect(withoutSharedSigns(draw('x-narrow', 'M0,0'), 'x-narrow', other)).toBe(
    '<svg id="x-narrow"><use href="#x-wide-a"/></svg>',
  );
  expect(withoutSharedSigns(draw('x-narrow', 'M1,1'), 'x-narrow', other)).toContain('<defs>');
});

describe('heights of a page to embed', () => {
  const text = { text: '字'.repeat(100), size: 10, line: 20 };

  test('count the lines of the narrowest column of each kind', () => {
    // 27 signs a line of 274 px, 57 of 574: four lines, and two.
    expect(embedHeights([text], 0)).toEqual({ narrow: 80, wide: 40 });
  });

  test('count the drawing that is shown, as wide as it may be', () => {
    const drawings = { wide: [680, 340], narrow: [328, 656] } as const;
    // 384 px wide at most, twice as high; in 760 px 734, half as high.
    expect(embedHeights([], 0, drawings)).toEqual({ narrow: 770, wide: 370 });
  });

  test('count the drawing for phones in all columns of newspapers where the other is too wide', () => {
    const drawings = { wide: [1100, 300], narrow: [328, 656] } as const;
    expect(embedHeights([], 10, drawings)).toEqual({ narrow: 780, wide: 780 });
  });
});

describe('the code to embed', () => {
  const framed = { address: 'https://example.org/embed/x/', title: '“一”与"二"' };

  test('has one height where one will do', () => {
    expect(iframeCode({ ...framed, heights: { narrow: 500, wide: 450 } })).toBe(
      '<iframe src="https://example.org/embed/x/" title="“一”与&quot;二&quot;" width="100%" height="500" loading="lazy" style="border:0"></iframe>',
    );
  });

  test('has that of phones for phones alone', () => {
    expect(iframeCode({ ...framed, heights: { narrow: 900, wide: 450 } })).toContain(
      'height="900" loading="lazy" style="border:0;height:clamp(450px,(640px - 100vw)*999,900px)"',
    );
  });
});
