import { parseList, writeList } from '#src/text/address-list.ts';
import { DIFF_NAME } from './state.ts';

/** Two cells of a row word by word, and a marked place in them. */
export interface DiffPlace {
  topic: string;
  /** Ids of the plans. */
  first: string;
  second: string;
  /** Number of the place from 1 on; undefined for none of them. */
  place: number | undefined;
}

/** What an address asks for; undefined where it asks for nothing, or for what cannot be. */
export function parseDiff(search: string): DiffPlace | undefined {
  const values = parseList(new URLSearchParams(search), DIFF_NAME);
  const [topic, first, second, number] = values;
  if (topic === undefined || first === undefined || second === undefined || values.length > 4)
    return undefined;
  if (number === undefined) return { topic, first, second, place: undefined };
  return /^[1-9]\d{0,3}$/.test(number)
    ? { topic, first, second, place: Number(number) }
    : undefined;
}

/** Writes a query that `parseDiff` reads back; all else in it stays. @param asked undefined for none */
export function formatDiff(asked: DiffPlace | undefined, search: string): string {
  // As it is written, and not as URLSearchParams would: commas stay commas.
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith(`${DIFF_NAME}=`));
  if (asked) {
    const { topic, first, second, place } = asked;
    const number = place === undefined ? [] : [String(place)];
    others.push(writeList(DIFF_NAME, [topic, first, second, ...number]));
  }
  return others.length > 0 ? `?${others.join('&')}` : '';
}
