import type { Mention } from '#src/schemas/coding.ts';
import { readDataFile } from './open-data.ts';

/** How a plan only names a topic; undefined where it has a clause on it, or says nothing of it. */
export function mentionOf(plan: string, topic: string): Mention | undefined {
  byCell ??= new Map(readDataFile('mentions').rows.map((row) => [`${row.plan} ${row.topic}`, row]));
  return byCell.get(`${plan} ${topic}`);
}

let byCell: Map<string, Mention> | undefined;
