/**
 * Words that no reader meets again. The lists are the corrections of an editor and of a copy editor
 * (language models, no person has checked): a reading of all pages found them wrong or clumsy.
 */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { atLeastOne } from '../at-least-one.ts';
import { attributeOf, BUILT, readDocuments } from './site-files.ts';

type Element = DefaultTreeAdapterTypes.Element;

const CHINESE: readonly (readonly [gone: RegExp, instead: string])[] = [
  [/\d[ \u00a0]%/, '16%'],
  [/\d [份句项个条处类]/, '5份'],
  [/句条文/, '620条'],
  [/一句一句/, '逐句对照'],
  [/写了指标|谁没有写/, '提出指标、未提出的方案'],
  [/上级的数字|上级的目标/, '国家、省、市目标与监测结果'],
  [/所在省区/, '所在省（自治区）'],
  [/口径/, '指标类别、这类指标'],
  [/两位读者|各编一遍|两遍编码/, '两次独立编码'],
  [/语气/, '约束力度'],
  [/不说的话/, '本站不作的判断'],
  [/杂质/, '非正文字符'],
  [/分毫未动|一个字节也没有动/, '与原文件完全一致'],
  [/算的是什么|计什么/, '统计对象'],
  [/一条也不剩/, '没有符合条件的结果'],
  [/再看\d+条/, '加载更多'],
  [/随系统(?!。)(?<!跟随系统)/, '跟随系统'],
  [/没有这一页/, '页面不存在'],
  [/^异同$/, '各地内容对照'],
  [/UTF-16 ?单元/, 'UTF-16 码元'],
  [
    /\d [年月日人家名次场]|(?:规则|第|约|超过|不低于|不少于) \d/,
    '2021—2025年（汉字与数字之间不空）',
  ],
  [/\d+句/, '620条'],
  [/点进去|点开|翻看|试试|从这里找起|搜一搜|数一数/, '点击、查看、示例'],
  [/写了什么|写在哪里|写下的目标|怎样写|怎么写/, '提出的目标、方案的写法'],
  [/做到了多少|做了多少|做得怎样/, '完成情况、落实情况'],
  [/没有算作|不算指标/, '未计入指标'],
  [/怎样(?:读|引用|核对|检验|定级)|是什么意思|为什么/, '阅读说明、引用方法、含义、原因'],
  [/谁负责|谁印发/, '责任单位、印发机关'],
  [/再试一次|没有取到|没有载入/, '载入失败，请检查网络后重试'],
  [/不认识|认不出|放不下|塞(?!上)/, '无法识别、超出上限、混入'],
  [/我们|你(?!们)/, '本站、您'],
  [/^(?:层级|状态)$/, '级别、文本状态'],
];

const ENGLISH: readonly (readonly [gone: RegExp, instead: string])[] = [
  [/\d[ \u00a0]%/, '16%'],
  [/(?<![-\w])informants?(?![-\w])/i, 'science-communication information officer'],
  [/Science China|opularis/, 'Science Popularization China (Kepu China)'],
  [/science[- ]literacy(?! plans)|(?<!scientific) literacy|^literacy /i, 'scientific literacy'],
  [/literate citizens/, 'citizens with scientific literacy'],
  [/Outline of Action/, 'Outline of the National Action Plan for Scientific Literacy'],
  [/science halls?\b/i, 'science and technology museum'],
  [/envoy/i, 'science and technology commissioner'],
  [/(?<![-\w./“])[Qq]uotas?(?![-\w./”]|,? \(a target\))/, 'target'],
  [/guiding thought/i, 'guiding principles'],
  [/craftsm[ae]n’s/i, 'spirit of craftsmanship'],
  [/development concepts?/i, 'new development philosophy'],
  [/popularization online/i, 'informatization of science popularization'],
  [/to popular use/i, 'science-popularization resources'],
  [
    /Market Regulation Bureau|Federation of Social Sciences/,
    'Administration for Market Regulation',
  ],
  [/[Rr]esearch[- ]and[- ]study/, 'study-and-practice (yanxue)'],
  [/\d (?:items?|establishments?) (?!of a list)/, 'the number without its classifier'],
  [
    /Figures from above|Alike and different|Who sets none|Worked out/,
    'headings of the copy editor',
  ],
  [/\bper ?cent\b/i, '16%'],
  [
    /(?<!-)\b(?:organ|recogn|mobil|subsid|standard|digit|modern|revital)is(?:e|ing|ation)(?!d-)/i,
    '-ize, as Oxford spells',
  ],
  [/popular-science/i, 'science-popularization lectures'],
  [/liangpin yibiao/i, '“two kinds of product and one mark” (两品一标)'],
  [/Science Popularization China(?! \(Kepu)/, 'the name with Kepu China beside it'],
  [/Innovation China(?! \(Kechuang)/, 'the name with Kechuang China beside it'],
  [/science vans?\b/i, 'science caravan'],
  [/\bin all(?=[.,;:)]|$)/, 'total number'],
  [/worked out/i, 'derived'],
  [/bod(?:y|ies) responsible/i, 'responsible bodies'],
  [/not a ranking/i, 'in plan order, not ranked'],
  [/UTF-16 units/, 'UTF-16 code units'],
  [/\bsection’s/, 'part’s'],
  [/[a-z]'[a-z]/i, 'a curly apostrophe'],
  [/\b20\d\d-20\d\d(?!年)/, '2021–2025'],
];

/** What nobody reads. */
const UNREAD = ['script', 'style', 'code', 'pre'];
const READ_ATTRIBUTES = ['aria-label', 'title', 'alt', 'content', 'placeholder'];

/** Words of an element itself: those that stand in it, and those that are said of it. */
function wordsOf(element: Element): string[] {
  if (UNREAD.includes(element.tagName) || isWithin(element, UNREAD)) return [];
  const said = READ_ATTRIBUTES.flatMap((name) => attributeOf(element, name) ?? []);
  return [...said, ...runsOf(element)];
}

/** The texts that stand in an element itself, each whole where only places to break a line stand within. */
function runsOf({ childNodes }: Element): string[] {
  const pieces = childNodes.map((node) => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    return defaultTreeAdapter.isElementNode(node) && node.tagName === 'wbr' ? '' : '\0';
  });
  return pieces
    .join('')
    .split('\0')
    .map((run) => run.trim());
}

function isWithin({ parentNode }: Element, names: readonly string[]): boolean {
  if (!parentNode || !defaultTreeAdapter.isElementNode(parentNode)) return false;
  return names.includes(parentNode.tagName) || isWithin(parentNode, names);
}

function faultsOf(elements: readonly Element[], words: typeof CHINESE): string[] {
  return elements
    .flatMap(wordsOf)
    .flatMap((text) =>
      words.filter(([gone]) => gone.test(text)).map(([, instead]) => `${text} → ${instead}`),
    );
}

const isEnglish = (path: string) => path.startsWith(`${BUILT.base}en/`);

test.each(atLeastOne(readDocuments()))(
  '$file has no word that was corrected',
  ({ path, elements }) => {
    expect(faultsOf(elements, isEnglish(path) ? ENGLISH : CHINESE)).toEqual([]);
  },
);

test('words that were corrected are found', () => {
  const zh = ['16 %', '620 句条文', '38个口径', '36句', '点进去看', '没有算作指标', '我们'];
  const en = [
    ...['1 informant', 'science literacy', '30 items recognized', 'This quota', 'at 16 %'],
    ...['16 per cent', 'recognised', 'Popular-science talks', '30 bases in all', "the plan's"],
    ...['Bodies responsible', 'worked out', 'Innovation China', '2021-2025', 'citizens’ literacy'],
  ];
  const found = (texts: string[], words: typeof CHINESE) =>
    texts.filter((text) => words.some(([gone]) => gone.test(text)));
  expect(found(zh, CHINESE)).toEqual(zh);
  expect(found(en, ENGLISH)).toEqual(en);
});
