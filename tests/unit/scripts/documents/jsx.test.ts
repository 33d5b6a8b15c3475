import fc from 'fast-check';
import { evaluate } from 'satteri';
import { describe, expect, it } from 'vitest';
import { block, Expression, inline, words } from '#scripts/documents/jsx.ts';

/** Children and attribute of the one clause of a document, by the compiler of the site. */
function read(mdx: string): { title: unknown; text: unknown } {
  let read = { title: undefined as unknown, text: undefined as unknown };
  const jsx = (name: unknown, props: unknown) => {
    const { title, children } = props as { title?: unknown; children?: unknown };
    if (name === 'Clause') read = { title, text: children };
    return props;
  };
  const exported = evaluate(mdx, { Fragment: 'Fragment', jsx, jsxs: jsx });
  (exported as { default: (props: unknown) => unknown }).default({
    components: { Clause: 'Clause', Section: 'Section' },
  });
  return read;
}

describe('words', () => {
  it('are an expression in single quotation marks', () => {
    expect(words('到2025年')).toBe("{'到2025年'}");
    expect(words(String.raw`a'b"c\d`)).toBe(String.raw`{'a\'b"c\\d'}`);
  });

  it.each([
    '20~30%，新增5~8家',
    '算力<10E',
    '{plan} ${x} </Clause>',
    '*/ // # 1. - > ``` ... --',
    '\\',
    "'\\'",
    'a\nb\r\nc',
    'a\u2028b\u2029c',
    '   four spaces',
    '𠮷野家',
  ])('come out of MDX as they went in: %j', (text) => {
    const clause = inline('Clause', { title: text }, words(text));
    expect(read(block('Section', {}, [clause]))).toEqual({ title: text, text });
  });

  it('come out of MDX as they went in, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const clause = inline('Clause', { title: text }, words(text));
        expect(read(block('Section', {}, [clause]))).toEqual({ title: text, text });
      }),
    );
  });
});

describe('elements', () => {
  it('stand on one line, or hold others two spaces further in', () => {
    expect(inline('Chapter', { level: 2, title: '总则', id: 'a-1', no: undefined })).toBe(
      `<Chapter level={2} title={'总则'} id="a-1" />`,
    );
    expect(block('A', {}, [block('B', {}, [inline('C', {})])])).toBe(
      '<A>\n  <B>\n    <C />\n  </B>\n</A>',
    );
  });

  it('take expressions as they are', () => {
    expect(inline('A', { piece: new Expression('props.piece') })).toBe('<A piece={props.piece} />');
  });
});
