import type { PlanChoice } from '#src/features/compare/model/plan-choice.ts';
import type { TopicColumn } from '#src/features/compare/model/topic-table.ts';

/** What is fetched on demand; each thing once, and again after a failure. */
export interface ColumnLoader {
  plans: () => Promise<PlanChoice[]>;
  column: (plan: string) => Promise<TopicColumn>;
}

/** @param base the folder under which the site is served @param section key of the part */
export function createColumnLoader(base: string, section: string): ColumnLoader {
  const asked = new Map<string, Promise<unknown>>();
  const get = (path: string): Promise<unknown> => {
    const known = asked.get(path);
    if (known) return known;
    const answer = fetchJson(`${base}data/compare/${path}.json`).catch((error: unknown) => {
      asked.delete(path);
      throw error;
    });
    asked.set(path, answer);
    return answer;
  };
  return {
    plans: async () => (await get('plans')) as PlanChoice[],
    column: async (plan) => (await get(`${section}/${plan}`)) as TopicColumn,
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
