/** All characters that drawings write, each once; what they only keep or have read out is left out. */
export function charactersOf(drawings: readonly { svg: string }[]): string[] {
  return [...new Set(drawings.map(({ svg }) => wordsOf(svg)).join(''))].sort();
}

/** What a drawing writes, element after element. */
export function wordsOf(svg: string): string {
  return Array.from(svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs), ([, content = '']) =>
    content
      .replace(/<[^>]*>/g, '')
      .replace(/[\t\n\r]/g, ' ')
      .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? ''),
  ).join('');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
