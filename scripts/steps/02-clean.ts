import { hash } from 'node:crypto';
import { range } from 'd3-array';
import type { Noise } from '#src/schemas/source.ts';
import { findMarkupNoise, type FoundNoise } from '#scripts/grammar/noise.ts';
import { type CleanText, keepCharacters } from '#scripts/text/clean-text.ts';
import { reportAt } from '#scripts/text/problem.ts';
import type { AnyOrigin, Source } from './plan.ts';

/** Leaves out noise, line ends and stray spaces; lines that come out empty are dropped. */
export function cleanSource(source: Source<AnyOrigin>): { lines: CleanText[]; noise: Noise[] } {
  const { lines, found } = cleanLines(source.text, findDeclaredNoise(source));
  const noise = found.map(({ span, reason }) => {
    return { plan: source.origin.id, span, characters: span.end - span.start, reason };
  });
  return { lines, noise };
}

/** Lines and noise of a bare text, with the noise that somebody has declared. */
export function cleanLines(
  text: string,
  declared: readonly FoundNoise[],
): { lines: CleanText[]; found: FoundNoise[] } {
  const found = [...findMarkupNoise(text), ...declared];
  found.sort((a, b) => a.span.start - b.span.start);
  const noisy = new Uint8Array(text.length);
  for (const { span } of found) noisy.fill(1, span.start, span.end);
  const lines = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => {
    const offsets = range(index, index + line.length).filter((offset) => noisy[offset] === 0);
    return keepCharacters(text, findShown(text, offsets));
  });
  return { lines: lines.filter((line) => line.text !== ''), found };
}

/** Lines named by their hash in the origin file; one that is not found is a problem. */
function findDeclaredNoise(source: Source<AnyOrigin>): FoundNoise[] {
  const wanted = new Map(source.origin.noise.map((entry) => [entry.sha256, entry]));
  if (wanted.size === 0) return [];
  const lines = [...source.text.matchAll(/\S(?:[^\n]*\S)?/g)];
  const found = lines.flatMap(({ 0: line, index }): FoundNoise[] => {
    const entry = wanted.get(hash('sha256', line));
    if (!entry) return [];
    wanted.delete(entry.sha256);
    return [{ span: { start: index, end: index + line.length }, reason: entry.reason }];
  });
  for (const entry of wanted.values())
    reportAt(
      source,
      undefined,
      `no line has the SHA-256 ${entry.sha256} (${entry.reason}, ${entry.characters} characters)`,
      'correct or remove the entry under noise in the origin file',
    );
  return found;
}

/** The characters of a line that are shown; one space is kept between two Latin words. */
const SHOWN = /[^\s\u200b]|(?<=[A-Za-z])[\s\u200b](?=[\s\u200b]*[A-Za-z])/g;

/** Leaves out stray spaces, which Chinese does not need: « 到 2025 年» is «到2025年». */
function findShown(text: string, offsets: readonly number[]): number[] {
  const line = offsets.map((offset) => text.charAt(offset)).join('');
  return Array.from(line.matchAll(SHOWN), ({ index }) => offsets[index] ?? NaN);
}
