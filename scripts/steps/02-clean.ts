import { hash } from 'node:crypto';
import { range } from 'd3-array';
import type { Noise } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { findMarkupNoise, type FoundNoise } from '#scripts/grammar/noise.ts';
import { type CleanText, keepCharacters } from '#scripts/text/clean-text.ts';
import type { Source } from './plan.ts';

/** The lines of a source without noise and stray spaces, and what was left out as noise. */
export interface Cleaned {
  lines: CleanText[];
  noise: Noise[];
}

/** Leaves out noise, line ends and stray spaces; lines that come out empty are dropped. */
export function cleanSource(source: Source): Cleaned {
  const { lines, found } = cleanLines(source.text, findDeclaredNoise(source));
  const noise = found.map(({ span, reason }) => ({
    plan: source.origin.id,
    span,
    characters: span.end - span.start,
    reason,
  }));
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
  const lines = lineSpans(text)
    .map((line) => keepCharacters(text, keptOffsets(text, line, noisy)))
    .filter((line) => line.text !== '');
  return { lines, found };
}

/** Lines named by their hash in the origin file; one that is not found is a problem. */
function findDeclaredNoise({ origin, text, path, report }: Source): FoundNoise[] {
  const wanted = new Map(origin.noise.map((entry) => [entry.sha256, entry]));
  if (wanted.size === 0) return [];
  const found: FoundNoise[] = [];
  for (const line of lineSpans(text)) {
    const words = text.slice(line.start, line.end);
    const trimmed = words.trim();
    if (trimmed === '') continue;
    const entry = wanted.get(hash('sha256', trimmed));
    if (!entry) continue;
    wanted.delete(entry.sha256);
    const start = line.start + words.indexOf(trimmed);
    found.push({ span: { start, end: start + trimmed.length }, reason: entry.reason });
  }
  for (const entry of wanted.values())
    report({
      file: path,
      found: `no line has the SHA-256 ${entry.sha256} (${entry.reason}, ${entry.characters} characters)`,
      fix: 'correct or remove the entry under noise in the origin file',
    });
  return found;
}

function lineSpans(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/**
 * The characters of a line that are shown. Chinese needs no spaces: « 到 2025 年» is «到2025年».
 * One is kept between two Latin words.
 */
const SHOWN = /[^\s\u200b]|(?<=[A-Za-z])[\s\u200b](?=[\s\u200b]*[A-Za-z])/g;

function keptOffsets(text: string, line: Span, noisy: Uint8Array): number[] {
  const offsets = range(line.start, line.end).filter((offset) => noisy[offset] === 0);
  const words = offsets.map((offset) => text.charAt(offset)).join('');
  return Array.from(words.matchAll(SHOWN), ({ index }) => offsets[index] ?? NaN);
}
