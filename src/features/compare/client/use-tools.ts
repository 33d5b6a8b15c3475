import type { Comparison } from './comparison.ts';
import type * as onDemand from './on-demand.ts';
import { loadPanelWords } from './words.ts';

/** Fetches what is loaded on demand, with its words, and uses it; a failure is announced. */
export async function useTools(
  { say, words }: Comparison,
  use: (tools: typeof onDemand) => unknown,
): Promise<void> {
  try {
    const [tools] = await Promise.all([import('./on-demand.ts'), loadPanelWords()]);
    use(tools);
  } catch (error) {
    console.error(error);
    say(words.announce.notLoaded);
  }
}
