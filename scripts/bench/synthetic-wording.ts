import { openCorpus } from '#scripts/open-corpus.ts';
import type { PlanClause, PlanWitness } from '#scripts/wording/plan-text.ts';

/** Of 100 sentences, those that are left out, and those that are reworded here and there. */
const LEFT_OUT = 15;
const REWORDED = 40;

/** The first plans, or so many: the five, and others that are put together out of their sentences. */
export function* writeWitnesses(count: number, provinces: number): Generator<PlanWitness> {
  const real: PlanWitness[] = [];
  openCorpus('content', fail, ({ witness }) => real.push(witness));
  yield* real.slice(0, count);
  const random = startRandom(20_221_128);
  for (let number = real.length; number < count; number += 1)
    yield inventPlan(real, number, provinces, random);
}

/** Takes each part from one of the plans, with some sentences left out and others reworded. */
function inventPlan(
  real: readonly PlanWitness[],
  number: number,
  provinces: number,
  random: (below: number) => number,
): PlanWitness {
  const id = `plan-${number}`;
  const sections = new Set(real.flatMap(({ clauses }) => clauses.map(({ section }) => section)));
  let at = 0;
  const clauses = [...sections].flatMap((section) => {
    const model = real[random(real.length)];
    const own = model?.clauses.filter((clause) => clause.section === section) ?? [];
    const kept = own.filter(() => random(100) >= LEFT_OUT);
    return kept.map(({ words, joins }, index): PlanClause => {
      const text = random(100) < REWORDED ? reword(words.text, random) : words.text;
      const offsets = Array.from({ length: text.length }, () => at++);
      const source = { text, shadow: text, offsets };
      return { id: `${id}-${section}-${index}`, section, words: source, joins };
    });
  });
  return { id, order: number + 1, province: `province-${number % provinces}`, clauses };
}

/** Puts another character in the place of some. */
function reword(text: string, random: (below: number) => number): string {
  const characters = Array.from(text);
  const changes = 1 + random(Math.ceil(characters.length / 12));
  for (let change = 0; change < changes; change += 1)
    characters[random(characters.length)] = String.fromCharCode(0x4e00 + random(3000));
  return characters.join('');
}

/** A linear congruential generator (Numerical Recipes): the same plans each time. */
function startRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function fail(): never {
  throw new Error('the five plans cannot be read: npm run check:content says why');
}
