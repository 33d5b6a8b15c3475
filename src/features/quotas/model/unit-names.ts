import type { UnitNames } from '#src/i18n/unit-words.ts';
import { groupBy } from '#src/text/group-by.ts';

/** Other words for units than the site's own, as typed without blanks. */
const ALIASES: Record<string, string> = { percent: '%', people: 'persons' };

/**
 * Puts the plans' units for their names: « 1000person-times » is «1000人次», « 5persons(人) » is «5人».
 * @param text small letters, without blanks
 * @param units those that occur
 * @returns `units` where a name stands for them: « 5persons » can be 人 and 名
 */
export function readUnitNames(
  text: string,
  units: readonly string[],
  names: UnitNames | undefined,
): { text: string; units?: readonly string[] } {
  if (!names) return { text };
  const plain = Object.entries(ALIASES).reduce(
    (words, [alias, name]) => words.replaceAll(alias, name),
    text,
  );
  for (const [name, all] of namesOf(units, names)) {
    const labelled = all.find((unit) => plain.includes(`${name}(${unit})`));
    if (labelled) return { text: plain.replaceAll(`${name}(${labelled})`, labelled) };
    if (plain.includes(name)) return { text: plain.replaceAll(name, all[0] ?? ''), units: all };
  }
  return { text: plain };
}

/** Names and the units that have them, the longest names first: person-times before persons. */
function namesOf(units: readonly string[], names: UnitNames): [string, string[]][] {
  const pairs = units.flatMap((unit) => {
    const { one: singular = '', other: plural = '' } = names[unit] ?? {};
    const folded = [plural, singular].map((name) => name.toLowerCase().replace(/\s+/g, ''));
    const loose = folded.map((name) => name.replaceAll('-', ''));
    return [...new Set([...folded, ...loose])]
      .filter((name) => /^[a-z-]+$/.test(name))
      .map((name) => ({ name, unit }));
  });
  return [...groupBy(pairs, ({ name }) => name)]
    .map(([name, members]): [string, string[]] => [name, members.map(({ unit }) => unit)])
    .sort(([a], [b]) => b.length - a.length);
}
