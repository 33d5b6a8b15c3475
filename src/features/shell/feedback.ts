/**
 * Address at which readers write about errors, with the page filled in;
 * src/features/shell/client/page-tools.ts adds the clause that the address names. FEEDBACK_URL is a
 * page for new issues that takes `title` and `body`, or `mailto:` with an address. Without it the
 * reader’s mail program opens with everything but the address.
 */
export function feedbackAddress(subject: string, page: string): string {
  const href = process.env['FEEDBACK_URL'] ?? 'mailto:';
  const names = href.startsWith('mailto:') ? ['subject', 'body'] : ['title', 'body'];
  const query = [subject, page].map((text, index) => `${names[index]}=${encodeURIComponent(text)}`);
  return `${href}${href.includes('?') ? '&' : '?'}${query.join('&')}`;
}
