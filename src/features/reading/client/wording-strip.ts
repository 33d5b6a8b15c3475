import { query } from '#src/browser/element.ts';
import { type ShadedText, shadeOf } from '#src/features/reading/model/shaded-text.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Units of the drawing across; a stretch is as wide as it has plans, a set phrase half a step. */
const WIDTH = 10;
const STEP = WIDTH / 5;

/** The clauses of a plan on one line: its characters, and those before each clause. */
interface Line {
  clauses: { element: HTMLElement; before: number }[];
  length: number;
}

let watching: AbortController | undefined;

/**
 * Draws the whole plan as a strip beside its text: where wording is shared, by how many plans, and what the
 * window shows. A press goes to that place. It is for pointers alone: keys go from one shaded span to the next.
 */
export function drawStrip(reading: HTMLElement, shaded: ShadedText): void {
  const text = query(reading, '.text');
  const line = lineOf(text);
  const strip = document.createElement('div');
  strip.className = 'WordingStrip';
  strip.setAttribute('aria-hidden', 'true');
  const drawing = svg('svg', {
    viewBox: `0 0 ${WIDTH} ${line.length}`,
    preserveAspectRatio: 'none',
  });
  for (const { element, before } of line.clauses)
    for (const stretch of shaded[element.id] ?? []) {
      const shade = shadeOf(stretch);
      const steps = shade === 'formula' ? 0.5 : Number(shade);
      const size = { width: steps * STEP, height: stretch.end - stretch.start };
      drawing.append(svg('rect', { y: before + stretch.start, ...size, 'data-shade': shade }));
    }
  const frame = svg('rect', { class: 'window', width: WIDTH });
  drawing.append(frame);
  strip.append(drawing);
  text.prepend(strip);
  watching = new AbortController();
  watch(strip, line, frame, watching.signal);
}

/** Takes the strip away. */
export function removeStrip(reading: HTMLElement): void {
  watching?.abort();
  reading.querySelector('.WordingStrip')?.remove();
}

function lineOf(text: HTMLElement): Line {
  let length = 0;
  const clauses = [...text.querySelectorAll<HTMLElement>('[data-clause]')].map((element) => {
    const before = length;
    length += element.textContent.length;
    return { element, before };
  });
  return { clauses, length };
}

/** Keeps the frame over what the window shows, and goes where the strip is pressed. */
function watch(strip: HTMLElement, line: Line, frame: SVGElement, signal: AbortSignal): void {
  let asked = false;
  const show = () => {
    asked = false;
    const seen = line.clauses.filter(({ element }) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const [first, last] = [seen[0], seen.at(-1)];
    const from = first?.before ?? 0;
    const to = last ? last.before + last.element.textContent.length : from;
    setAttributes(frame, { y: from, height: to - from });
  };
  const ask = () => {
    if (!asked) requestAnimationFrame(show);
    asked = true;
  };
  addEventListener('scroll', ask, { signal, passive: true });
  addEventListener('resize', ask, { signal });
  show();
  strip.addEventListener(
    'click',
    ({ clientY }) => {
      const { top, height } = query(strip, 'svg').getBoundingClientRect();
      const at = ((clientY - top) / height) * line.length;
      line.clauses
        .filter(({ before }) => before <= at)
        .at(-1)
        ?.element.scrollIntoView({ block: 'center' });
    },
    { signal },
  );
}

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  setAttributes(made, attributes);
  return made;
}

function setAttributes(made: SVGElement, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
}
