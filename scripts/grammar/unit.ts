/**
 * Units in which people, events and things are counted, as written; longer ones first. 人 and 人次 are
 * different units: persons, and attendances that may count a person twice.
 */
const UNITS = [
  '个百分点',
  '人次',
  '场次',
  '学时',
  '小时',
  '万元',
  '%',
  '人',
  '名',
  '位',
  '个',
  '家',
  '次',
  '场',
  '所',
  '支',
  '处',
  '座',
  '间',
  '期',
  '篇',
  '部',
  '件',
  '套',
  '门',
  '项',
  '类',
  '户',
  '亩',
  '台',
  '辆',
  '元',
] as const;

export const UNIT_PATTERN = UNITS.join('|');
