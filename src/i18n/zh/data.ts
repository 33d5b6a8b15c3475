import { dataFilesZh } from './data-files.ts';

/** Interface words in Chinese of the page on open data. */
export const dataZh = {
  title: '开放数据',
  description: '方案、条文、指标、责任单位等数据文件的下载、字段说明、许可和引用方法。',
  lede: '网页与下列文件出自同一批记录，网页上的每个数字均可据文件核算。',
  format:
    '每个 JSON 文件是一个数组，UTF-8 编码，一行一条记录，按方案的次序、再按在原文中的位置排列。位置按原文文件解码后的 UTF-16 码元计，从0数起，含 start，不含 end；JavaScript 的 slice(start, end) 取出的就是那几个字。',
  headings: {
    files: '文件',
    sources: '原文',
    licence: '许可',
    cite: '引用方法',
    example: '记录示例',
    fields: '字段说明',
  },
  column: { file: '文件', rows: '行数', size: '大小' },
  rowIs: (row: string) => `一行是${row}。`,
  forms: { csv: 'CSV', schema: '结构' },
  formsNote:
    '多数文件有一个同名的 CSV，列名由字段名用下划线连成，多个值用竖线隔开；凡有 plan 或 clause 一列的，末尾另有两列：plan_status（final 正式印发，draft 征求意见稿）和 plan_level（county 县级，prefecture 地级），单独使用一个文件，也可辨明哪些行取自征求意见稿、哪些取自地级市（JSON 里按方案编号查 plans.json）。“结构”是 JSON Schema。每个数字另有一个文件 /quotas/<编号>.json，载有该数字和可比数字的编号；同类指标的全部数字在 /indicators/<类别>/quotas.json。',
  /** The sources as anybody may have them, and how to hold the data against them. */
  sources: {
    lede: '各方案收到的文件均在此公布，与原文件完全一致。混入无关内容的文件，公布遮去非正文字符的副本：非正文字符换成星号或叉号，长度、换行和其余字符不变，各位置仍然对应；收到的文件另附校验值。',
    characters: (count: string) => `${count}个字符`,
    sha256: 'SHA-256',
    received: '与收到的文件逐字节相同',
    masked: (units: string) => `遮去非正文字符${units}个；收到的文件的 SHA-256：`,
    verify:
      '核对分两步。先算校验值：下载文件，执行 sha256sum，与上表（即 plans.json 的 source.published.sha256）比对。再按位置取字：用文件的编码解码（本站的原文均注明编码，网页服务器也应声明 charset），取 span 的 start 到 end，去掉空白，应与 raw 或 quote 相同。位置按 UTF-16 码元计，Python 要先转成 UTF-16。',
    sample: '在浏览器控制台或 Node 中，从数据取一项指标，再从原文取出对应的文字：',
    sampleHere: '在本页的浏览器控制台中，从数据取一项指标，再从原文取出对应的文字：',
    repository: '收到的文件本身，在代码库的 content/sources 目录：',
  },
  packageNote: '全部文件合起来是一个 Frictionless 数据包，说明见',
  fields: '字段',
  size: (bytes: number) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`,
  exampleNote: '取自 quotas.json 的一行，为便于阅读，分行显示。',
  licenceText:
    '方案是地方政府文件，原文照收到的文件公布，本站不主张任何权利。本站做的部分，即切分、编码、指标、责任单位的整理和说明，以 CC BY 4.0 许可开放：可以转载、改编、商用，注明出处即可。',
  citeText:
    '引用数据，请写明数据版本；引用某一句或某个数字，请同时写出方案的题名和条文的编号，读者可凭编号查到原句。编号不因程序的其他改动而变。',
  citeData: (site: string, version: string, address: string) =>
    `${site}，数据版本${version}，${address}，CC BY 4.0。`,
  citeClause: (title: string, clause: string, site: string, address: string) =>
    `${title}，条文${clause}；据${site}，${address}。`,
  citeDataLabel: '引用数据',
  citeClauseLabel: '引用一个数字',
  files: dataFilesZh,
};
