/** Opening of a labelled paragraph: its title, and where its own text begins. */
export interface LeadPhrase {
  /** Characters of the title, without the mark after it. */
  titleLength: number;
  /** Start of the text after the title; the paragraph's length where there is none. */
  bodyStart: number;
}

const LONGEST_TITLE = 48;

/**
 * Splits a labelled paragraph, its label taken off.
 * «广泛开展农村科普活动。»重点围绕… ; «指导思想：»以习近平… ; «指导思想» alone.
 * A paragraph of one sentence has no title of its own: undefined.
 */
export function parseLeadPhrase(shadow: string): LeadPhrase | undefined {
  const colon = /^[^。，；：、]{2,12}：(?=.)/.exec(shadow);
  if (colon) return { titleLength: colon[0].length - 1, bodyStart: colon[0].length };
  const stop = shadow.indexOf('。');
  if (stop === -1) {
    const isHeading = shadow.length <= LONGEST_TITLE && !/[；：]/.test(shadow);
    return isHeading ? { titleLength: shadow.length, bodyStart: shadow.length } : undefined;
  }
  if (stop > LONGEST_TITLE || stop === shadow.length - 1) return undefined;
  return { titleLength: stop, bodyStart: stop + 1 };
}
