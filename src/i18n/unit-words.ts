/** Name of a unit, for one and for any other number: person-time, person-times. */
interface UnitName {
  one: string;
  other: string;
  /** Left out after a number: a classifier of whatever is counted. « at least 25 » */
  unsaid?: true;
}

/** Units as the plans write them → their names. Those without a name are printed as written. */
export type UnitNames = Readonly<Record<string, UnitName>>;

/** The unit as it follows a number; without a number, as it names an axis. « 人次 », « person-times » */
export function unitInWords(
  unit: string,
  value: number | undefined,
  units: UnitNames | undefined,
): string {
  const name = units?.[unit];
  if (!name) return unit;
  if (name.unsaid && value !== undefined) return '';
  return value === 1 ? name.one : name.other;
}

/** The unit where it stands alone: 人 and 名 are two units, and both are persons. « persons (人) » */
export function unitLabel(unit: string, units: UnitNames | undefined): string {
  const name = unitInWords(unit, undefined, units);
  return name === unit ? unit : `${name} (${unit})`;
}
