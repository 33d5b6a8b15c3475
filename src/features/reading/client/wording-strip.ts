import type { ShadedText } from '#src/features/reading/model/shaded-text.ts';
import {
  clauseAt,
  lengthOf,
  lineUp,
  shadePaths,
  STRIP_WIDTH,
} from '#src/features/reading/model/strip-shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws the whole plan as a strip beside its text: where wording is shared, by how many plans, where parts
 * begin, and what the window shows. A press goes to that place. It is for pointers alone: keys go from one
 * shaded span to the next.
 * @returns puts the frame around what the window shows
 */
export function drawStrip(
  text: HTMLElement,
  shaded: ShadedText,
  signal: AbortSignal,
): (first: HTMLElement, last: HTMLElement) => void {
  const clauses = [...text.querySelectorAll<HTMLElement>('[data-clause]')];
  const line = lineUp(clauses.map(({ id, textContent }) => [id, textContent.length] as const));
  const placeOf = new Map(line.map((clause) => [clause.id, clause]));
  const beginnings = [...text.children].flatMap((part) => {
    const first = part.querySelector('[data-clause]');
    return placeOf.get(first?.id ?? '')?.before ?? [];
  });
  const ticks = beginnings.slice(1).map((at) => `M0 ${at}h${STRIP_WIDTH}`);
  const frame = svg('rect', { class: 'window', width: STRIP_WIDTH });
  const drawing = svg('svg', {
    viewBox: `0 0 ${STRIP_WIDTH} ${lengthOf(line)}`,
    preserveAspectRatio: 'none',
  });
  drawing.append(
    svg('path', { class: 'tick', d: ticks.join('') }),
    ...Array.from(shadePaths(line, shaded), ([shade, d]) =>
      svg('path', { 'data-shade': shade, d }),
    ),
    frame,
  );
  const strip = document.createElement('div');
  strip.className = 'WordingStrip';
  strip.setAttribute('aria-hidden', 'true');
  strip.append(drawing);
  text.prepend(strip);
  signal.addEventListener('abort', () => strip.remove());
  strip.addEventListener('click', ({ clientY }) => {
    const { top, height } = drawing.getBoundingClientRect();
    const clause = clauseAt(line, (clientY - top) / height);
    if (clause) document.getElementById(clause.id)?.scrollIntoView({ block: 'center' });
  });
  return (first, last) => {
    const [from, to] = [placeOf.get(first.id), placeOf.get(last.id)];
    if (from && to)
      setAttributes(frame, { y: from.before, height: to.before + to.length - from.before });
  };
}

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  setAttributes(made, attributes);
  return made;
}

function setAttributes(made: SVGElement, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
}
