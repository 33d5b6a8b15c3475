import type { Bilingual } from '#src/schemas/vocabulary.ts';
import { comparisonZh, findingsZh, landingZh, quotaGridZh, silenceMapZh } from './compare.ts';
import { cardsZh } from './cards.ts';
import { codebookZh } from './codebook.ts';
import { compareControlsZh } from './compare-controls.ts';
import { comparePanelsZh } from './compare-panels.ts';
import { copyingZh } from './copying.ts';
import { dataZh } from './data.ts';
import { designZh } from './design.ts';
import { methodZh } from './method.ts';
import { navZh, navGroupsZh } from './nav.ts';
import { numbersZh } from './numbers.ts';
import { plansZh, readingZh } from './plans.ts';
import { ownPlanZh } from './own-plan.ts';
import { planFaceZh } from './plan-face.ts';
import { readAloudZh } from './read-aloud.ts';
import { glanceZh } from './glance.ts';
import { aboutZh } from './about.ts';
import { agenciesZh } from './agencies.ts';
import { axisZh } from './axis.ts';
import { chartFilesZh, densityZh, indicatorsZh } from './indicators.ts';
import { derivedZh, quotaPageZh } from './quota-page.ts';
import { nearMissesZh, quotaToolsZh } from './quota-tools.ts';
import { ladderZh, resultGapsZh } from './ladder.ts';
import { placesZh, timelineZh } from './places.ts';
import { literacyZh, quotaTableZh } from './quotas.ts';
import { searchZh } from './search.ts';
import { shadedWordingZh } from './shaded-wording.ts';
import { sharingZh } from './sharing.ts';
import { silenceZh } from './silence.ts';
import { sourceZh } from './source.ts';
import { findingsPageZh } from './findings-page.ts';
import { ledgerZh } from './ledger.ts';
import { quotaZh } from './quota.ts';
import { timeZh } from './time.ts';
import { weightZh } from './weight.ts';
import { planBarsZh } from './plan-bars.ts';
import { wordingZh } from './wording.ts';
import { wordingPairZh } from './wording-pair.ts';
import { upstreamZh } from './upstream.ts';
import { misfitsZh } from './wording-slips.ts';

/**
 * Every interface word in Chinese. `en/index.ts` has the same shape: `export const en: Words = { … }`.
 * Words of the plans themselves never stand here, nor names that the codebook gives.
 */
export const zh = {
  /** Value of `<html lang>`. */
  lang: 'zh-CN' as string,
  /** Language and territory as link previews write them. */
  territory: 'zh_CN' as string,
  /** Key of the name to show of a thing named in both languages. */
  language: 'zh' as keyof Bilingual,
  /** Who coded, said in the same words wherever it is said: pages, papers and notes. */
  whoCoded:
    '主题、约束力度、指标类别等编码由语言模型完成：主题和约束力度独立编码两次，不一致处由第三次裁定；指标类别等只判定一次。均未经人工核对。' as string,
  /** Gap between two words, or two sentences, that follow each other. */
  gap: '' as string,
  /** Ends a sentence that others follow. */
  sentenceEnd: '。' as string,
  /** Some names in a row: 孟津区、鹤壁市. */
  list: (names: readonly string[]) => names.join('、'),

  site: {
    name: '全民科学素质行动方案对照',
    description:
      '把各地政府的全民科学素质行动方案按人群和工程对齐，每个数字注明原句，未提及的如实标明。',
    /** Where a reference would name an address, and the site has none yet. */
    pathAlone: (path: string) => `${path}（本站尚未公布网址）`,
  },

  shell: {
    skip: '跳到正文',
    nav: '主导航',
    /** Label of the choice of languages, and the name of this one in itself. */
    languages: '语言',
    ownName: '中文',
    /** Words of the button for colours: its label, then what it says after that. */
    theme: { label: '外观：', light: '浅色', dark: '深色', system: '跟随系统' },
    breadcrumbs: '所在位置',
    home: '首页',
    contents: '本页目录',
    anchor: (title: string) => `“${title}”的链接`,
    printedFrom: '网址',
    /** Until a script has answered what the address asks for; then where none came. */
    waiting: '正在查找……',
    unanswered: '未能按网址中的条件筛选，以下为全部内容。',
  },

  nav: navZh,
  navGroups: navGroupsZh,

  search: searchZh,

  footer: {
    what: '对照各地的全民科学素质行动方案，以收到的文件为准。编码由语言模型完成，未经人工核对；对齐与统计由程序完成。各处均可与原文对照。',
    official: '权威文本以发文机关为准',
    repository: '代码库',
    dataLicence: '数据与说明',
    licence: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
    codeLicence: '代码',
    version: '数据版本',
    updated: (date: string) => `${date}更新`,
    feed: '订阅更新',
    feedback: '报告错误',
    feedbackSubject: '报告错误',
    /** Said where the build was told no address for reports, but a repository; then where neither. */
    feedbackInRepository: '错误可在代码库中提出',
    noFeedback: '本站尚未公布报告错误的地址',
  },

  /** The page for addresses that lead nowhere. */
  notFound: {
    title: '页面不存在',
    description: '网址有误，或页面已移除。可以检索，也可从目录查找。',
    lede: '网址可能有误，页面也可能已移除。',
    nearest: '相近的页面',
    elsewhere: '其他入口',
  },

  /** The page on reading without a network, shown instead of a page that was not kept. */
  offline: {
    title: '离线阅读',
    description: '没有网络时，仍可阅读在本设备上打开过的页面。哪些能读，哪些须联网，列在这里。',
    lede: '没有网络时，仍可阅读在本设备上打开过的页面；未打开过的页面，须联网后阅读。',
    kept: '页面只存于本浏览器；存得多了，最早打开的先删。联网后显示的均为最新版本。',
    retry: '重新连接',
    pages: '可离线阅读的页面',
    none: '本浏览器还没有存下页面。',
    canTitle: '离线时可以',
    can: [
      '读打开过的方案全文，标注、目录和字号照常使用',
      '看打开过的对照表、指标页和图表',
      '在曾标出共有文字的方案中继续标出',
      '打印这些页面',
    ],
    cannotTitle: '需要网络',
    cannot: ['检索', '下载数据和图表文件', '未打开过的页面'],
    before: '出门前先打开',
    beforeHint: '联网时打开一次，页面就存在本浏览器里。',
    isKept: '已存',
  },

  level: { county: '县级', prefecture: '地级' },
  levelNote: {
    county: '县级：区、县或县级市',
    prefecture: '地级：地级市，下辖县区，数量不与县级比较',
  },
  status: { final: '正式印发', draft: '征求意见稿' },
  statusNote: { final: '文件附有印发通知', draft: '征求意见稿：本站没有正式文本' },
  /** Marks of a plan beside its name where no badge stands, and a name with them. */
  marks: {
    prefecture: '地级市',
    draft: '征求意见稿',
    named: (name: string, marks: readonly string[]) => `${name}（${marks.join('，')}）`,
  },
  quotedTitle: (title: string) => `《${title}》`,

  silence: silenceZh,

  quota: quotaZh,

  responsibility: {
    heading: '责任单位',
    /** What the words of the plans for roles mean, where the page is not in Chinese. */
    words: {} as Readonly<Record<string, string>>,
    openList: '名单以“等”结尾' as string,
    /** After the English of a name: the agencies it is counted as. Chinese names stand as written. */
    countedAs: (() => '') as (names: readonly string[]) => string,
    /** Of a body that the same list names in another role besides. */
    alsoUnder: (word: string) => `同时列为“${word}”`,
    grouping: '角色照录原文用语；本站归为“牵头”的加粗。' as string,
  },

  chart: {
    sourceLine: (source: string) => `来源：${source}`,
    /** Empty where all is drawn. */
    leftOut: (drawn: number, left: number) =>
      left > 0 ? `只画前${drawn}项，其余${left}项未画。` : '',
  },

  /** “2022-05-26” as 2022年5月26日. */
  date: (iso: string) => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
  plans: plansZh,
  reading: readingZh,
  planFace: planFaceZh,
  ownPlan: ownPlanZh,
  readAloud: readAloudZh,
  glance: glanceZh,
  shadedWording: shadedWordingZh,
  about: aboutZh,
  data: dataZh,
  method: methodZh,
  design: designZh,
  codebook: codebookZh,
  source: sourceZh,
  time: timeZh,
  wordingPair: wordingPairZh,
  upstream: upstreamZh,
  misfits: misfitsZh,
  numbers: numbersZh,

  landing: landingZh,
  quotaGrid: quotaGridZh,
  comparison: comparisonZh,
  compareControls: compareControlsZh,
  comparePanels: comparePanelsZh,
  copying: copyingZh,
  sharing: sharingZh,
  silenceMap: silenceMapZh,
  findings: findingsZh,
  findingsPage: findingsPageZh,
  ledger: ledgerZh,
  quotaTable: quotaTableZh,
  quotaTools: quotaToolsZh,
  quotaPage: quotaPageZh,
  nearMisses: nearMissesZh,
  axis: axisZh,
  indicators: indicatorsZh,
  derived: derivedZh,
  density: densityZh,
  cards: cardsZh,
  chartFiles: chartFilesZh,
  literacy: literacyZh,
  ladder: ladderZh,
  resultGaps: resultGapsZh,
  places: placesZh,
  timeline: timelineZh,
  weight: weightZh,
  agencies: agenciesZh,
  wording: wordingZh,
  planBars: planBarsZh,

  home: {
    /** After the headline, for search engines. */
    description: (count: number) =>
      `${hanNumber(count)}地全民科学素质行动方案按人群和工程对齐，每个数字均可查回原句，未提及的如实标明。`,
    title: (count: number) => `${hanNumber(count)}地科学素质行动方案，逐句对照`,
    place: '按地区阅读',
    compare: '按人群或工程对照',
    groups: '五类人群',
    projects: '五项工程',
    /** Page where those who come to such plans for the first time may begin. */
    guide: { label: '方案简介与阅读说明', path: '/method/#方案简介与阅读说明' },
    find: '检索原文和指标',
    examples: '示例',
    /** Words of the plans; `gloss` where the page is in another language. */
    exampleQueries: [
      { query: '志愿者' },
      { query: '人次' },
      { query: '老年大学' },
      { query: '科普大篷车' },
    ] as { query: string; gloss?: string }[],
    allQuotas: '全部指标',
    findings: '还发现',
    allPlans: (count: number) => `全部${count}份方案`,
    allFindings: (count: number) => `全部${count}条发现`,
    matrix: '各方案的条文数与指标数',
    matrixNote:
      '前一个数字为条文数，后一个红色数字为指标项数，短横表示无指标；斜纹表示方案无此部分。地级市与县级、正式方案与征求意见稿不宜直接比较。',
    column: { part: '部分' },
    /** Read after a number where the table shows the number alone. */
    clauseUnit: (() => '条条文，') as (count: number) => string,
    quotaUnit: (() => '项指标') as (count: number) => string,
  },
};

/** Han numeral for a small count before a measure word: 2 is 两. Larger counts stay in figures. */
function hanNumber(count: number): string {
  return ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][count] ?? `${count} `;
}

/** The shape that each interface language fills: a missing word fails the type check. */
export type Messages = typeof zh;
