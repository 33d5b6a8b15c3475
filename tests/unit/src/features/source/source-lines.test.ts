import { describe, expect, it } from 'vitest';
import { type SourceMarks, splitSourceLines } from '#src/features/source/source-lines.ts';

/** Marks of `text`, each given by its words, which occur once; white space makes up the rest. */
function marksOf(text: string, given: Record<string, SourceMarks['pieces'][number]['kind']>) {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const named = Object.entries(given).map(([words, kind]) => ({ kind, span: spanOf(words) }));
  const pieces: SourceMarks['pieces'][number][] = [];
  let at = 0;
  for (const piece of named) {
    if (piece.span.start > at)
      pieces.push({ kind: 'white-space', span: { start: at, end: piece.span.start } });
    pieces.push(piece);
    at = piece.span.end;
  }
  if (at < text.length) pieces.push({ kind: 'white-space', span: { start: at, end: text.length } });
  const none = { noise: [], changes: [], slips: [], clauses: [], anchors: [] };
  return { spanOf, marks: { ...none, pieces } satisfies SourceMarks };
}

const textOf = (lines: ReturnType<typeof splitSourceLines>) =>
  lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');

describe('splitSourceLines', () => {
  it('re-joins to the source, line by line, the last one without an empty line after it', () => {
    const text = '一、总则\n\n  加强领导。\n';
    const { marks } = marksOf(text, { '一、总则': 'heading', '加强领导。': 'clause' });
    const lines = splitSourceLines(text, marks);
    expect(textOf(lines)).toBe(text);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('never repeats noise, and says how much there was and why', () => {
    const text = '加强领导。XXXX落实。';
    const { spanOf, marks } = marksOf(text, {
      '加强领导。': 'clause',
      XXXX: 'noise',
      '落实。': 'clause',
    });
    const noise = [{ span: spanOf('XXXX'), reason: 'spam' as const }];
    const segments = splitSourceLines(text, { ...marks, noise })[0]?.segments ?? [];
    expect(segments.map(({ text: words }) => words)).toEqual(['加强领导。', '', '落实。']);
    expect(segments[1]).toMatchObject({ kind: 'noise', characters: 4, reason: 'spam' });
  });

  it('tells neighbouring clauses apart, and where each starts and ends', () => {
    const text = '加强领导。落实经费。';
    const { spanOf, marks } = marksOf(text, { [text]: 'clause' });
    const clauses = [
      { id: 'a', span: spanOf('加强领导。') },
      { id: 'b', span: spanOf('落实经费。') },
    ];
    const segments = splitSourceLines(text, { ...marks, clauses })[0]?.segments ?? [];
    expect(segments.map(({ starts, endOf }) => [...starts, endOf])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  it('follows a clause over a page break, which is marked where it begins', () => {
    const text = '建强副\n\n中心。';
    const { spanOf, marks } = marksOf(text, { 建强副: 'clause', '中心。': 'clause' });
    const lines = splitSourceLines(text, {
      ...marks,
      changes: [{ span: spanOf('\n\n'), kind: 'page-break' }],
      clauses: [{ id: 'a', span: { start: 0, end: text.length } }],
    });
    expect(lines.map(({ segments }) => segments.map(({ change }) => change))).toEqual([
      [undefined, 'page-break'],
      [undefined],
      [undefined],
    ]);
    expect(lines[2]?.segments[0]).toMatchObject({ starts: [], endOf: 'a' });
  });

  it('numbers slips, which may overlap and run over lines', () => {
    const text = '科技理\n论如强。';
    const { marks } = marksOf(text, { 科技理: 'clause', '论如强。': 'clause' });
    const slips = [{ span: { start: 2, end: 5 } }, { span: { start: 4, end: 7 } }];
    const segments = splitSourceLines(text, { ...marks, slips }).flatMap((line) => line.segments);
    expect(segments.map(({ text: words, slips: own }) => [words, own])).toEqual([
      ['科技', []],
      ['理', [1]],
      ['\n', [1]],
      ['论', [1, 2]],
      ['如强', [2]],
      ['。', []],
    ]);
    expect(segments.flatMap(({ slipsEnding }) => slipsEnding)).toEqual([1, 2]);
  });

  it('names all that starts at a place', () => {
    const { marks } = marksOf('落实。', { '落实。': 'clause' });
    const clauses = [{ id: 'clause', span: { start: 0, end: 3 } }];
    const anchors = [{ id: 'measure', start: 0 }];
    const [line] = splitSourceLines('落实。', { ...marks, clauses, anchors });
    expect(line?.segments[0]?.starts).toEqual(['measure', 'clause']);
  });

  it('refuses pieces that leave a character out or do not reach the end', () => {
    const piece = (start: number, end: number) => ({
      kind: 'clause' as const,
      span: { start, end },
    });
    const { marks } = marksOf('落实经费。', {});
    const refuse = (pieces: SourceMarks['pieces']) => () =>
      splitSourceLines('落实经费。', { ...marks, pieces });
    expect(refuse([piece(0, 2), piece(3, 5)])).toThrow('break off at 2');
    expect(refuse([piece(0, 3), piece(2, 5)])).toThrow('break off at 3');
    expect(refuse([piece(0, 4)])).toThrow('end at 4');
  });
});
