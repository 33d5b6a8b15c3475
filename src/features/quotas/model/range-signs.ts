/** Sign of how a number bounds a range. */
export type ComparatorSign = '>=' | '<=' | '>' | '<' | '=';

/** Words before a number, as they are typed without blanks. */
const BEFORE: Record<ComparatorSign, readonly string[]> = {
  '>=': [
    ...['大于等于', '不少于', '不低于', '至少'],
    ...['atleast', 'nolessthan', 'notlessthan', 'nofewerthan', 'notfewerthan', 'minimum', 'from'],
  ],
  '<=': [
    ...['小于等于', '不超过', '不多于', '至多'],
    ...['atmost', 'nomorethan', 'notmorethan', 'maximum', 'upto'],
  ],
  '>': [
    ...['超过', '大于', '多于', '高于'],
    ...['morethan', 'greaterthan', 'over', 'above', 'exceeding'],
  ],
  '<': ['小于', '少于', '低于', 'lessthan', 'fewerthan', 'under', 'below'],
  '=': ['等于', 'exactly', 'equalto'],
};

/** Words after a number and its unit. */
const AFTER: Partial<Record<ComparatorSign, readonly string[]>> = {
  '>=': ['及以上', '以上', 'ormore', 'andmore', 'orabove', 'andabove', 'orover', 'andover'],
  '<=': ['及以下', '以下', '以内', 'orless', 'orfewer', 'orbelow', 'andbelow', 'orunder'],
};

const SIGNS = new Map(
  [...Object.entries(BEFORE), ...Object.entries(AFTER)].flatMap(([sign, words]) =>
    words.map((word) => [word, sign as ComparatorSign] as const),
  ),
);

/** Alternatives of a regular expression; signs of one character stand after those that hold them. */
export const SIGNS_BEFORE = ['>=', '<=', '>', '<', '=', ...Object.values(BEFORE).flat()].join('|');
export const SIGNS_AFTER = Object.values(AFTER).flat().join('|');

/** Meaning of a word or a sign before or after a number; nothing there means equal. */
export function signOf(words: string): ComparatorSign {
  return SIGNS.get(words) ?? (words === '' ? '=' : (words as ComparatorSign));
}
