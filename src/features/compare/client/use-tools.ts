import type { Comparison } from './comparison.ts';
import type * as onDemand from './on-demand.ts';
import { loadPanelWords } from './words.ts';

/** What is loaded on demand. */
export type Tools = typeof onDemand;

let loaded: Tools | undefined;

/** The tools, where they have been loaded. */
export function readTools(): Tools | undefined {
  return loaded;
}

/** Fetches what is loaded on demand, with its words; a failure is announced. */
export async function loadTools({
  say,
  words,
}: Pick<Comparison, 'say' | 'words'>): Promise<Tools | undefined> {
  try {
    const [tools] = await Promise.all([import('./on-demand.ts'), loadPanelWords()]);
    return (loaded = tools);
  } catch (error) {
    console.error(error);
    say(words.announce.notLoaded);
    return undefined;
  }
}

/** Fetches them and uses them. */
export async function useTools(
  page: Pick<Comparison, 'say' | 'words'>,
  use: (tools: Tools) => unknown,
): Promise<void> {
  const tools = await loadTools(page);
  if (tools) use(tools);
}
