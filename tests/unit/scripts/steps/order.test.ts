import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';

const FOLDER = 'scripts/steps';
const steps = readdirSync(FOLDER).filter((file) => /^\d/.test(file));

afterAll(() => {
  for (const file of steps) vi.doUnmock(`#${FOLDER}/${file}`);
  vi.resetModules();
});

test('the steps are numbered without a gap, in two digits', () => {
  const numbers = steps.map((file) => file.slice(0, 3));
  expect(numbers).toEqual(steps.map((_, index) => `${String(index + 1).padStart(2, '0')}-`));
});

test('the steps run in the order of their numbers', async () => {
  const ran: string[] = [];
  vi.resetModules();
  for (const file of steps)
    vi.doMock(`#${FOLDER}/${file}`, async (original) => {
      const exported = Object.entries(await original<Record<string, unknown>>());
      return Object.fromEntries(
        exported.map(([name, value]) => [
          name,
          typeof value === 'function' ? recording(value as Step, () => ran.push(file)) : value,
        ]),
      );
    });
  const { openCorpus } = await import('#scripts/open-corpus.ts');
  const { renderPlanFiles } = await import('#scripts/steps/13-write.ts');
  const corpus = openCorpus('content', () => undefined);
  const [first] = corpus?.readPlans() ?? [];
  if (!first) throw new Error('content has no plan');
  renderPlanFiles(first);
  expect([...new Set(ran)]).toEqual(steps);
});

test('no step imports another: what they hand on is in plan.ts', () => {
  const importing = steps.filter((file) =>
    /from '\.\/\d/.test(readFileSync(`${FOLDER}/${file}`, 'utf8')),
  );
  expect(importing).toEqual([]);
});

type Step = (...given: unknown[]) => unknown;

function recording(step: Step, note: () => void): Step {
  return (...given) => {
    note();
    return step(...given);
  };
}
