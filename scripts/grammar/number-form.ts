import type { NearMiss, NumberKind } from '#src/schemas/numbers.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { HAN_NUMERAL, type Numeral } from './numeral.ts';
import { UNIT_PATTERN } from './unit.ts';

/** Names and words of content/codebook/number-names.yml, by what stands in a shadow. */
export interface NumberNames {
  names: readonly string[];
  words: readonly string[];
}

/** Words by which a numeral is told to be no quota; with a reason they are a near miss. */
export interface FoundForm extends Span {
  kind: NumberKind;
  reason?: NearMiss['reason'];
}

const H = HAN_NUMERAL;
const N = `(?:\\d+(?:\\.\\d+)?${H}*|${H}+)`;
const BIG = '[十百千万亿]';
const U = `(?:${UNIT_PATTERN})`;

type Form = readonly [kind: NumberKind, pattern: string, reason?: NearMiss['reason']];

/** A date is a near miss by its kind, as are periods, document numbers and names. */
const near = (kind: NearMiss['reason'] & NumberKind, ...patterns: string[]): Form[] =>
  patterns.map((pattern) => [kind, pattern, kind]);
const missed = (reason: NearMiss['reason'], ...patterns: string[]): Form[] =>
  patterns.map((pattern) => ['near-miss', pattern, reason]);
const plain = (kind: NumberKind, ...patterns: string[]): Form[] =>
  patterns.map((pattern) => [kind, pattern]);

/** Tried in order, on whole numerals only; a later form never takes what an earlier one has. */
const FORMS: readonly Form[] = [
  ...near(
    'document-number',
    '[\\u4e00-\\u9fff]{2,3}[〔[]\\d{4}[〕\\]]\\d+号', // «国发〔2021〕9号»
    '\\d{6,}(?:[/-]\\d+)+', // «410601000000000000/2022-63728», an index number
  ),
  ...near('period', '\\d{4}年?(?:[—~-]{1,2}|至)\\d{4}年?'), // «2021—2035年»
  ...near('period', '十[一二三四五六七八九]五', `第${H}+个五年`, `${N}世纪`), // «十四五», «第十四个五年»规划
  ...near(
    'date',
    '\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?', // 到«2025年», «2022年3月25日»
    '[零〇○一二三四五六七八九]{4}年(?:[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+日)?)?', // «二○三五年»
    '\\d{4}(?=(?:、\\d{4})*、\\d{4}年)', // «2023»、2024年
    '\\d{4}([./-])\\d{1,2}\\1\\d{1,2}', // «2021/10/8»
    `${N}月(?:${N}日|份)`, // «6月25日», «9月份»
  ),
  ...plain('clock-time', '\\d{1,2}[：:]\\d{2}(?:[：:]\\d{2})?', '[上下]午\\d{1,2}[时点]'), // «10:16»
  ...plain(
    'phone',
    '\\d{3,4}-\\d{7,8}',
    '(?<=(?:电话|热线|拨打|专线)[^，。；、\\d]{0,6})\\d{3,11}', // 拨打«12345»
    '\\d{5}(?=[^，。；、]{0,6}(?:热线|专线))', // «12316»三农热线
  ),
  ...near(
    'name',
    `${H}{2,}届(?:${H}中(?:、(?=${H}中))?)*`, // «十九届二中、三中»全会
    `${H}+大(?=精神|和|以来|报告)`, // «二十大»精神
    `第${H}+(?:中学|小学|医院)`, // «第五中学»
    // «5G», «Web3.0»; in AED20台 things are counted
    `[A-Za-z]+-?\\d+(?:\\.\\d+)?(?!\\.?\\d|${U})|\\d+[A-Za-z]+`,
  ),
  ...plain('age', `${N}(?:(?:[—~-]|至|到)${N})?周?岁`), // «60岁»以上老年人
  ...plain('ordinal', `第${N}`, `${N}年级`, '[一二三四](?=季度)'), // «第3»期, «三年级»
  ...plain('label', '(?<=^|[，。；：])[一二三四五六七八九十]+(?=是)', `（${N}）(?=[^，。；）])`), // «一»是
  ...missed('own-structure', `${N}[项大](?=提升行动|重点工程)`), // «5项»提升行动
  ...missed('category-count', `(?:\\d+|[两三四五六七八九])(?:大?类|级)`), // «5类»高频事项
  ...missed(
    'category-count',
    `(?:\\d+|[两三四五六七八九十]+)(?:个方面|个领域|个层面|个环节|方面|种)`,
  ),
  ...missed('indefinite', '一大?批'), // «一批»科普达人
  ...plain('word', '十分(?!钟|之)'), // «十分»重要
  ...plain(
    'duration',
    `(?<!每|\\d|${H})${N}(?:[—~-]${N})?(?:个月|年)`,
    `${N}(?:天|日|周|小时|分钟)(?=内|以内|之内)`,
  ), // «3个月»内
  ...missed(
    'approximate',
    `[数几]${H}*${BIG}(?:余|多)?${U}?(?!以上)`, // «数百名»
    `(?<!以)上${BIG}+${U}?`, // «上千人»
    `(?:(?<![附最临])近|(?<![节契集条公简制])约|将近|接近)${N}[余多]?${U}(?!以上)`, // «近两万人次»
    `${N}(?:余|多|几)${U}?(?!以上)`, // «200余名»
    `${N}${U}(?:左右|上下)`, // «30场左右»
  ),
];
const UNIT = new RegExp(`^${U}`);
const PATTERNS = FORMS.map(([kind, pattern, reason]) => {
  return { pattern: new RegExp(pattern, 'g'), ...(reason ? { kind, reason } : { kind }) };
});

/**
 * What is told of the numerals of a shadow by the words around them: first by the codebook's names and
 * words, the longest first, then by forms. None takes a part of a numeral.
 */
export function findForms(
  shadow: string,
  numerals: readonly Numeral[],
  { names, words }: NumberNames,
): FoundForm[] {
  if (numerals.length === 0) return [];
  const found: FoundForm[] = [];
  const add = (form: FoundForm) => {
    const touched = numerals.filter((numeral) => overlap(numeral, form));
    const isWhole = touched.every(({ start, end }) => form.start <= start && end <= form.end);
    const isFree = found.every((other) => !overlap(other, form));
    if (touched.length > 0 && isWhole && isFree) found.push(form);
  };
  for (const each of [...listed(names, 'name'), ...listed(words, 'word')].sort(longestFirst))
    for (let at = shadow.indexOf(each.text); at !== -1; at = shadow.indexOf(each.text, at + 1))
      add({ ...each.form, start: at, end: at + each.text.length });
  for (const { pattern, ...form } of PATTERNS)
    for (const match of shadow.matchAll(pattern))
      add({ ...form, start: match.index, end: match.index + match[0].length });
  for (const numeral of numerals) {
    const { start, end, text, valueMax } = numeral;
    const counted = UNIT.exec(shadow.slice(end))?.[0];
    if (valueMax !== null && counted !== undefined)
      add({ start, end: end + counted.length, kind: 'near-miss', reason: 'approximate' }); // «三五名»
    if (isInTitle(numeral, shadow)) add({ start, end, kind: 'name', reason: 'name' });
    // 双 is in words of all kinds: 双向, 双方.
    if (text === '双') add({ start, end, kind: 'word' });
  }
  return found.sort((a, b) => a.start - b.start);
}

function listed(texts: readonly string[], kind: 'name' | 'word') {
  const form = kind === 'name' ? ({ kind, reason: kind } as const) : { kind };
  return texts.map((text) => ({ text, form }));
}

function longestFirst(a: { text: string }, b: { text: string }): number {
  return b.text.length - a.text.length;
}

/** Whether a numeral stands in the title of another document: 《三年行动计划》. */
function isInTitle({ start }: Span, shadow: string): boolean {
  const before = shadow.slice(0, start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Whether two places share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
