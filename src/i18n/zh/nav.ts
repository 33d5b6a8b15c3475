import { codebookZh } from './codebook.ts';
import { designZh } from './design.ts';
import { densityZh, indicatorsZh } from './indicators.ts';
import { ledgerZh } from './ledger.ts';
import { nearMissesZh } from './quota-tools.ts';
import { weightZh } from './weight.ts';

/** Names of the kinds of page, as head, foot and the paths above titles have them. */
export const navZh = {
  plans: '方案',
  findings: '发现',
  weight: weightZh.title,
  ledger: ledgerZh.name,
  groups: '人群',
  projects: '工程',
  goals: '总体要求',
  implementation: '组织实施',
  wording: '用语异同',
  agencies: '责任单位',
  quotas: '指标',
  indicators: indicatorsZh.title,
  nearMisses: nearMissesZh.title,
  density: densityZh.page,
  search: '检索',
  data: '数据',
  method: '方法',
  codebook: codebookZh.title,
  about: '关于本站',
  design: designZh.title,
  offline: '离线阅读',
};

/** Words of menus and of headings over several kinds of page. */
export const navGroupsZh = {
  read: '阅读',
  compare: '对照',
  numbers: '数字',
  use: '检索与数据',
  about: '说明',
  more: '更多',
  /** Read out as the name of the list in the foot. */
  all: '全部页面',
  /** The ways to compare, beside one another on their pages. */
  ways: '其他对照',
};
