const DAY = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });

/** Year of a date: « 2022-03-25 » is «2022». */
export function yearOf(isoDate: string): string {
  return isoDate.slice(0, 4);
}

/** Day of a date in English: « 2022-03-25 » is «March 25». */
export function dayInEnglish(isoDate: string): string {
  return DAY.format(new Date(isoDate));
}
