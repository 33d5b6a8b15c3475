import type { LedgerCounts } from '#src/features/findings/model/ledger-counts.ts';

/** Interface words in Chinese of the ledger of targets. */
export const ledgerZh = {
  name: '指标台账',
  /** The headline: what the ledger comes to. */
  headline: ({ targets, over, found, looked }: LedgerCounts) => {
    const due = over === targets ? '均已过期限或规划期' : `其中${over}项已过期限或规划期`;
    if (found === 0 && looked === targets) return `${targets}项指标，${due}，结果均未查到`;
    const open = looked < targets ? `，${targets - looked}项尚未检索` : '';
    return `${targets}项指标，${due}，查到结果${found}项${open}`;
  },
  description: (headline: string) =>
    `${headline}。逐项列出原文、期限、责任单位和结果，附向发文机关申请公开的文本。`,
  lede: '逐项列出各方案的指标：原文、期限、责任单位、结果，以及向发文机关申请公开的文本。',
  /** What “not found” means, and what it does not. */
  meaning:
    '“未查到”指语言模型用所列检索词查过已存档的公开网页，没有见到该地这项指标的结果。没有查实时的互联网和档案，也未经人工核对。不能由此认为没有结果、没有公布或者没有完成。',
  ask: '向发文机关索取：每份方案下有一份申请文本，每项指标可单独复制。文本中性，只问完成情况；用前请核对受理机关，并填写申请人信息。',
  page: (page: number, pages: number) => `第${page}页，共${pages}页`,
  pages: '台账分页',
  plans: '本页的方案',
  of: (count: number, start: number, end: number) => `指标${count}项，规划期${start}—${end}年`,
  issuer: (issuer: string | null) =>
    issuer === null ? '发文机关：原文未写' : `发文机关：${issuer}`,
  docNumber: (docNumber: string | null) =>
    docNumber === null ? '文号：原文未载' : `文号：${docNumber}`,
  column: { target: '指标（原文）', due: '期限', bodies: '责任单位', result: '结果', ask: '申请' },
  due: (year: number) => `${year}年底`,
  over: '已过',
  notOver: '未到',
  byPeriod: '句中未写，按规划期',
  ofSection: '本部分所列',
  noBodies: '未列',
  sameBodies: '同上',
  openList: '等' as string,
  notFound: '未查到',
  notLooked: '未检索',
  result: (amount: string, year: number) => `${year}年${amount}`,
  copy: '复制申请',
  copyOf: (phrase: string) => `复制申请文本：${phrase}`,
  copied: '已复制',
  failed: '浏览器不允许复制，请从下方的申请文本中选取。',
  request: (count: number) => `申请文本（全部${count}项）`,
  requestNote: '' as string,
  copyAll: '复制全文',
  looked: (count: number) => `检索记录（${count}次）`,
  lookedNote: '检索范围：已存档的公开网页，每次最多看8条。检索和判读：语言模型，未经人工核对。',
  data: '检索记录的数据',
};
