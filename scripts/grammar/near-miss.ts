import type { NearMiss } from '#src/schemas/numbers.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { overlap } from './number-form.ts';

/** Words of quantity that commit no one to a number, by their place in a shadow. */
export type FoundNearMiss = Span & Pick<NearMiss, 'reason'>;

const MORE = '提高|提升|增加|加大|扩大|增长|降低|减少';
/** Verbs that want more of an extent, and how they come on. */
const WIDEN = '扩大|扩展|拓展|拓宽';
const GRADUALLY = '(?:进一步|逐年|逐步|不断|持续|稳步)';
const MONEY = '(?:经费|投入|补贴|补助)';

/** Forms of near misses that have no numeral, tried in order. */
const FORMS: readonly { reason: NearMiss['reason']; pattern: RegExp }[] = [
  { reason: 'frequency-without-number', pattern: /每个?(?:学期|学年|半年|年|月|季度|周)/g }, // «每学期»到科技馆…
  { reason: 'frequency-without-number', pattern: /不?定期|(?:经常|常态化)(?=开展|组织|举办)/g }, // «定期»更新内容
  {
    reason: 'frequency-without-number', // «经常性»宣传教育, «常态化»科辅活动
    pattern: /经常[性化]|常态化(?=[^，。；、]{0,8}(?:活动|培训|实践))/g,
  },
  { reason: 'rank', pattern: /位[居列][^，。；]*前列/g }, // «位居吴忠市县前列»
  {
    reason: 'rank', // 中部地区«最大石化产业基地»
    pattern: /最[大强优](?![限程化])[^，。；、”]{0,8}?(?:基地|中心|集群|园区|城市)/g,
  },
  { reason: 'full-coverage-without-rate', pattern: /全(?:地域|区域|域)?覆盖/g },
  {
    reason: 'no-number', // «科普投入逐年提高»
    pattern: new RegExp(`[^，。；、“”\\d]{0,6}${MONEY}${GRADUALLY}(?:${MORE})`, 'g'),
  },
  {
    reason: 'no-number', // «逐步提高人均科普经费水平»，, «提高…的实验开出率»，
    pattern: new RegExp(
      `${GRADUALLY}?(?:${MORE})[^，。；：“”\\d]{1,30}?` +
        `(?:比例|比重|[^效表速功]率|总量|总数|数量|报道量|${MONEY}(?:水平|标准))(?=[，。；])`,
      'g',
    ),
  },
  {
    reason: 'no-number', // «不断扩大优质科普信息覆盖面»，, «扩大赛事、活动规模»
    pattern: new RegExp(
      `${GRADUALLY}?(?:${WIDEN}|加强)[^，。；：“”\\d]{0,30}?(?:覆盖面|规模(?!化))`,
      'g',
    ),
  },
  {
    reason: 'no-number', // «科普活动覆盖面和有效性进一步拓展»
    pattern: new RegExp(
      `[^，。；、“”\\d]{0,8}覆盖面(?:和[^，。；、]{1,4})?${GRADUALLY}(?:${WIDEN})`,
      'g',
    ),
  },
  {
    reason: 'no-number', // «增加科普内容»、«增设科普专栏»
    pattern: /增[加设][^，。；、：“”\d]{1,12}(?:内容|专栏|栏目(?:节目)?)/g,
  },
  { reason: 'no-number', pattern: /加大(?:财政|资金|经费)[^，。；、]{0,6}力度/g }, // «加大财政支持力度»
  { reason: 'no-number', pattern: /更多(?=[\u4e00-\u9fff])/g }, // 推动«更多»老年人接受培训
];

/** Words of which every form has one: spares most sentences the search for each. */
const MAY_HOLD_ONE = new RegExp(`每|定期|经常|常态化|前列|最|覆盖|规模|更多|增设|${MORE}`);

/** Near misses without a numeral, in order; none stands in the places `taken` by numbers. */
export function findNearMisses(shadow: string, taken: readonly Span[]): FoundNearMiss[] {
  const found: FoundNearMiss[] = [];
  if (!MAY_HOLD_ONE.test(shadow)) return found;
  for (const { reason, pattern } of FORMS)
    for (const match of shadow.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const isFree = [...taken, ...found].every((other) => !overlap(other, span));
      if (isFree) found.push({ ...span, reason });
    }
  return found.sort((a, b) => a.start - b.start);
}
