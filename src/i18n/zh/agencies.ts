import type { AgencyCount } from '#src/corpus/count-agencies.ts';
import { agenciesInChinese } from './plans.ts';

/** Interface words in Chinese of the pages on responsible bodies. */
export const agenciesZh = {
  title: '责任单位',
  description: (headline: string) =>
    `${headline}。各方案责任名单中的单位：牵头、参与、分工，逐个部分列出。`,
  lede: (bodies: AgencyCount, plans: number) =>
    `${plans}份方案的责任名单共点到${agenciesInChinese(bodies)}。名称各地不一，职能相当的归为一个；每个单位有一页，列出它在各份方案里的全部任务。`,
  /** Sentences that stand out; the first heads the matrix, too. */
  facts: {
    lead: (names: string, lead: number, parts: number) =>
      `写明牵头单位的${parts}个部分，${lead}个由${names}牵头`,
    leadNote: (plans: number, places: string) =>
      `${plans}份方案写明牵头单位：${places}。一个部分可有几个单位共同牵头。`,
    never: (count: number) => `${count}个单位从不牵头`,
    neverWithoutLead: (names: string, places: string) =>
      `${names}只见于${places}，那里的名单不分主次，都写“按职责分工负责”。`,
    neverMerged: (names: string) =>
      `有的地方由合并机构兼管${names}的职能，该机构牵头的部分不计在内。`,
    onlyOne: (count: number) => `${count}个单位只有一份方案列名`,
    none: '各份方案都不设牵头单位',
  },
  headline: (first: string, never: string) => [first, never].filter(Boolean).join('；'),
  matrix: {
    title: '谁牵头，谁参与，谁分工',
    note: (places: string, words: string) =>
      `一行一个单位，一列一个部分；每格从左到右依次为${places}。“参与”在原文里写作${words}。`,
    quoted: (word: string) => `“${word}”`,
    noteOne: '一行一个单位，名称照原文；一列一个部分。',
    source: '各方案原文的责任名单，本站按部分计数',
    description: (groups: readonly string[]) =>
      `矩阵图，行是单位，列是部分，格内的符号表示角色：${groups.join('，')}。数字见下方的表。`,
    row: (name: string, lead: number, named: number) =>
      `${name}，列入${named}个部分${lead > 0 ? `，牵头${lead}个` : '，不牵头'}`,
    cell: (part: string, roles: readonly string[]) => `${part}：${roles.join('；')}`,
    role: (role: string, places: string) => `${role} ${places}`,
    leading: (count: AgencyCount) => `牵头的${agenciesInChinese(count)}`,
    never: (count: AgencyCount) => `从不牵头的${agenciesInChinese(count)}`,
    sharing: (count: AgencyCount) => `不设牵头：${agenciesInChinese(count)}按职责分工负责`,
    silent: '未列名',
    absent: '无此部分',
    lead: '牵头',
  },
  /** Roles as we group them. */
  standings: {
    lead: '牵头',
    both: '牵头，又列为参与',
    shared: '按职责分工负责',
    participating: '参与',
    merged: '由合并机构兼管',
  },
  /** The same in the cell of a table. */
  short: {
    lead: '牵头',
    both: '牵头、参与',
    shared: '分工',
    participating: '参与',
    merged: '兼管',
  },
  choose: {
    label: (shown: string) => `选择方案，现为${shown}`,
    all: '全部',
    title: (place: string, lead: string) => `${place}：${lead}`,
    /** What stands out of the lists of one plan. */
    most: (names: string, lead: number) => `${names}牵头最多，${lead}个部分`,
    leadless: '责任名单不设牵头单位',
    notNamed: (count: number) => `未列名的单位：${count}个`,
    page: (place: string) => `${place}的全文`,
  },
  leaders: {
    title: '各部分由谁牵头',
    note: '名称照原文。不设牵头单位的，只写列名的单位数。',
    part: '部分',
    shared: (count: AgencyCount) => `不设牵头，${agenciesInChinese(count)}分工`,
  },
  table: {
    title: '全部单位',
    note: '按牵头的部分多少排列。一份方案的一个部分计一次；同一部分里既牵头又列为参与的，两处都计。',
    agency: '单位',
    plans: '见于',
  },
  kinds: {
    party: '党委部门',
    government: '政府部门',
    'mass-organisation': '群团组织',
    institution: '事业单位',
    collective: '合称',
  },
  files: { responsibilities: '责任条目', agencies: '单位名称' },
  pages: '页码',
  pageOf: (page: number, pages: number) => `第${page}页，共${pages}页`,

  /** The page of one body. */
  one: {
    title: (name: string) => `${name}：要做什么`,
    description: (name: string, lede: string) => `${name}在各份方案责任名单中的位置：${lede}`,
    shortDescription: (name: string, lede: string) => `${name}：${lede}`,
    /** What the lists of all plans have it do, in one sentence. */
    lede: (
      {
        lead,
        participating,
        shared,
        merged,
      }: { lead: number; participating: number; shared: number; merged: number },
      plans: number,
      silent: number,
    ) => {
      const roles = [
        lead > 0 && `牵头${lead}个部分`,
        participating > 0 && `参与${participating}个`,
        shared > 0 && `按职责分工负责${shared}个`,
      ].filter(Boolean);
      const named = `见于${plans}份方案：${roles.join('，')}${lead === 0 ? '，从不牵头' : ''}`;
      const merger = merged > 0 ? `；另有${merged}个部分由合并机构兼管` : '';
      const others = silent > 0 ? `；其余${silent}份没有列它` : '';
      return `${plans > 0 ? named : '没有方案单独列它'}${merger}${others}。`;
    },
    collective:
      '这是合称，指领导小组的全部成员单位。方案没有列出成员，本站不把它拆到各个单位头上。',
    written: '原文写作',
    notes: (notes: readonly string[]) => notes.join('；'),
    branch: '上级部门的分局，归入上级部门',
    merged: (names: string) => `合并机构，兼管${names}`,
    mergedInto: '合并机构，兼管它的职能',
    elided: (names: string) => `文中又作${names}`,
    grid: '在哪些部分',
    part: '部分',
    notNamed: '未列名',
    silent: '这份方案的责任名单没有它。',
    whole: (measures: number, clauses: number) =>
      `名单管整个部分：${measures}条措施，${clauses}条条文`,
    wholeClauses: (clauses: number) => `名单管整个部分：${clauses}条条文`,
    listed: (measures: number, clauses: number) =>
      `在${measures}条措施的名单里，共${clauses}条条文`,
    both: '同一名单里列了两次，角色不同，照录。',
    leaders: '牵头',
    alsoLeading: '共同牵头',
  },
};
