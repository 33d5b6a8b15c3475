import { pairs } from 'd3-array';
import type { Span } from '#src/schemas/vocabulary.ts';
import { countOpen } from './bracket.ts';

/** Places of the names in «区科工局、人社局，区妇联», cut at each 、, ， and ； that is outside brackets. */
export function splitNames(shadow: string): Span[] {
  const open = countOpen(shadow);
  const marks = [...shadow.matchAll(/[、，；]/g)].filter(({ index }) => open[index] === 0);
  const cuts = [-1, ...marks.map(({ index }) => index), shadow.length];
  return pairs(cuts, (before, end) => ({ start: before + 1, end })).filter(
    ({ start, end }) => end > start,
  );
}

/** The rank of a plan's issuer, by which its own offices are named. */
export type OwnRank = '区' | '市' | '县';

const CARRIES_RANK = /^(?:[省市区县]|团[省市区县]委|自治区)/;

/**
 * A name with the rank that the list elides: «人社局» in a district's list is «区人社局».
 * Party organs elide more: «市委组织部、宣传部» means «市委宣传部». `isBare` says that the codebook
 * knows the name as written, so that its first character is no rank: «市场监督管理局».
 */
export function restoreRank(name: string, rank: OwnRank, kind: string, isBare: boolean): string {
  if (kind === 'collective' || /^团.委/.test(name)) return name;
  if (!isBare && CARRIES_RANK.test(name)) return name;
  return kind === 'party' ? `${rank}委${name}` : `${rank}${name}`;
}

/**
 * The forms under which a name may stand in the codebook: as written, then without its bracket, as
 * the parent of a branch («市生态环境局»孟津分局), and each without its rank.
 */
export function lookupForms(name: string): string[] {
  const bare = name.replace(/（[^）、，]*）$/, '');
  const parent = bare.replace(/(?<=局)\p{Script=Han}{1,5}分局$/u, '');
  const forms = [name, bare, parent].flatMap((form) => [
    form,
    form.replace(/^[区市县]委/, ''),
    form.replace(/^[区市县]/, ''),
  ]);
  return [...new Set(forms)];
}
