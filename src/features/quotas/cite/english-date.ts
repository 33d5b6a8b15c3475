/** Year of a date: « 2022-03-25 » is «2022». */
export function yearOf(isoDate: string): string {
  return isoDate.slice(0, 4);
}

/** Day of a date in English: « 2022-03-25 » is «March 25». */
export function dayInEnglish(isoDate: string): string {
  const [, month = '', day = ''] = isoDate.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${Number(day)}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
