import type { NearMiss } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';

/** Words with a number in them that commit no one, by their place in a shadow. */
type FoundNearMiss = Span & Pick<NearMiss, 'reason'>;

const HAN = '[一二三四五六七八九十]';

/**
 * Forms of near misses, tried in order; a later form never takes characters that an earlier one
 * has.
 */
const FORMS: readonly { reason: NearMiss['reason']; pattern: RegExp }[] = [
  { reason: 'document-number', pattern: /[\u4e00-\u9fff]{2,3}[〔[]\d{4}[〕\]]\d+号/g }, // «国发〔2021〕9号»
  { reason: 'period', pattern: /\d{4}年?[—-]{1,2}\d{4}年?/g }, // «2021—2035年»
  { reason: 'period', pattern: new RegExp(`${HAN}${HAN}五(?=”|期间|时期|末|规划)`, 'g') }, // “«十四五»”
  { reason: 'period', pattern: new RegExp(`第${HAN}+个五年`, 'g') }, // «第十四个五年»规划
  { reason: 'date', pattern: /\d{4}年|[一二三四五六七八九零〇○]{4}年/g }, // 到«2025年», «二○三五年»
  {
    reason: 'name',
    pattern: new RegExp(
      `${HAN}+届(?:${HAN}中(?:、(?=${HAN}中))?)*|${HAN}+大(?=精神|和|以来|报告)`,
      'g',
    ),
  },
  { reason: 'name', pattern: new RegExp(`第${HAN}+(?:中学|小学|医院)`, 'g') }, // «第五中学»
  { reason: 'own-structure', pattern: new RegExp(`(?:\\d+|${HAN})项(?=提升行动|重点工程)`, 'g') }, // «5项»提升行动
  { reason: 'category-count', pattern: /(?:\d+|[两三四五六七八九])(?:大?类|级)/g }, // «5类»高频事项
  { reason: 'frequency-without-number', pattern: /每(?:学期|年|月|季度|周)/g }, // «每学期»到科技馆…
  { reason: 'rank', pattern: /位[居列][^，。；]*前列/g }, // «位居吴忠市县前列»
  { reason: 'full-coverage-without-rate', pattern: /全覆盖/g },
  { reason: 'indefinite', pattern: /一大?批|一支|一项/g },
];

/** Characters and words of which every form has one: spares most sentences the search for each. */
const MAY_HOLD_ONE = /[\d〇○零一二两三四五六七八九十百千万]|每|全覆盖|前列/;

/**
 * Near misses of a text, in order. `names` are the codebook's names with numerals; `taken` are
 * the comma phrases that quotas already explain.
 */
export function findNearMisses(
  shadow: string,
  names: readonly string[],
  taken: readonly Span[],
): FoundNearMiss[] {
  const found: FoundNearMiss[] = [];
  if (!MAY_HOLD_ONE.test(shadow)) return found;
  const isFree = ({ start, end }: Span) =>
    [...taken, ...found].every((other) => end <= other.start || start >= other.end);
  const add = (reason: NearMiss['reason'], start: number, words: string) => {
    const span = { start, end: start + words.length };
    if (isFree(span)) found.push({ ...span, reason });
  };
  for (const name of names)
    for (let index = shadow.indexOf(name); index !== -1; index = shadow.indexOf(name, index + 1))
      add('name', index, name);
  for (const { reason, pattern } of FORMS)
    for (const match of shadow.matchAll(pattern)) add(reason, match.index, match[0]);
  return found.sort((a, b) => a.start - b.start);
}

/** Runs of digits that stand in none of the known places: no rule explains them. */
export function findUnknownNumbers(shadow: string, known: readonly Span[]): Span[] {
  return [...shadow.matchAll(/\d+(?:\.\d+)?/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !known.some((other) => other.start <= start && end <= other.end));
}
