import { readSettings } from '#src/settings.ts';

/**
 * Address at which readers write about errors, with the page filled in;
 * src/features/shell/client/report-error.ts adds the sentence that the address of the page names.
 * @returns undefined where the build was told none
 */
export function feedbackAddress(subject: string, page: string): string | undefined {
  const { feedback } = readSettings();
  if (!feedback) return undefined;
  const names = /^mailto:/i.test(feedback) ? ['subject', 'body'] : ['title', 'body'];
  const query = [subject, page].map((text, index) => `${names[index]}=${encodeURIComponent(text)}`);
  return `${feedback}${feedback.includes('?') ? '&' : '?'}${query.join('&')}`;
}
