import type { RowOf, TableName } from '#src/schemas/open-data.ts';

/** What a row of each open data file is, and what its fields mean: one without words fails the type check. */
type DataFileWords = {
  [Name in TableName]: { row: string; fields: Record<keyof RowOf<Name> & string, string> };
};

const PLAN = '方案编号，见 plans.json';
const SECTION = '部分的代号，如 youth（青少年）';
const SPAN = '在原文文件中的位置 {start, end}';

const files: DataFileWords = {
  plans: {
    row: '一份方案',
    fields: {
      id: '方案编号，也是网址的一部分',
      order: '排列次序，从 1 起',
      title: '题名，中文照原文 {zh, en}',
      jurisdiction: '地区全名 {zh, en}',
      short: '地区简称 {zh, en}',
      level: 'county 县级，prefecture 地级',
      kind: '地区的种类：district 区，county-level-city 县级市，county 县，prefecture-level-city 地级市',
      province: '所在省、自治区 {zh, en}',
      prefecture: '所在地级市，或其本身 {zh, en}',
      issuer: '发文机关；文件未载则为 null',
      docNumber: '文号；文件未载则为 null',
      signedOn: '通知落款的日期；文件未载则为 null',
      issuedOn: '网页所注成文日期；文件未载则为 null',
      publishedOn: '网页所注发布日期；文件未载则为 null',
      period: '规划期的首尾年份 {start, end}',
      status: 'final 正式印发，draft 征求意见稿',
      source: '原文文件 {file 文件名, sha256 校验值, characters 字符数}',
    },
  },
  sections: {
    row: '一份方案的一个部分；方案没有的部分也有一行',
    fields: {
      id: '部分的编号',
      plan: PLAN,
      key: SECTION,
      heading: '标题 {label 序号, mark 连标点的序号, title 标题, span 位置}；没有此部分则为 null',
      chapters: '这一部分上面的各级标题，从外到内',
      span: `${SPAN}；没有此部分则为 null`,
      present: '方案有没有这一部分',
      roleWords: '这一部分列责任单位时所用的字眼，如“牵头单位”',
    },
  },
  measures: {
    row: '一条措施：一个序号或破折号起头的一项',
    fields: {
      id: '措施的编号',
      plan: PLAN,
      section: SECTION,
      label: '序号，照原文，不带标点；章下面的引言没有序号，为空',
      mark: '同上，连标点照录，如“1.”“（一）”',
      title: '领起的短语，不带末尾标点；引言借用章的标题',
      span: SPAN,
      chapters: '这一条上面的各级标题，从外到内',
    },
  },
  clauses: {
    row: '一句条文：到句号为止',
    fields: {
      id: '条文的编号',
      plan: PLAN,
      section: SECTION,
      measure: '所属措施；在第一条措施之前的引言为 null',
      raw: '原文文件中的字符，分毫未动',
      text: '清理后的文字：去掉杂质、换行和多余空格',
      span: SPAN,
      topics: '一个或两个主题的代号，见 topics.json；排在前面的为主',
      codedBy: '主题由谁编定：model 语言模型，rule 规则，person 人（目前没有）',
      strength:
        '约束的强弱，凭动词判断 {level 等级, word 据以判断的词，没有则为 null}：oblige 要求，act 部署，encourage 鼓励，state 陈述',
    },
  },
  quotas: {
    row: '一项指标：方案承诺的一个数字',
    fields: {
      id: '指标的编号',
      plan: PLAN,
      section: SECTION,
      measure: '所属措施；引言中的为 null',
      clause: '所在条文',
      indicator: '指标口径的代号：代号相同，数的是同一件事',
      topic: '所属主题的代号：条文有两个主题时，指标只计在其中一个之下',
      subject: '数的是什么 {zh, en}',
      codedBy: '口径和所数的事由谁编定：model 语言模型，rule 规则，person 人（目前没有）',
      value: '数值，1万写作 10000',
      unit: '单位，照原文：“人”与“人次”不同',
      comparator: '> 超过，>= 不低于、不少于、至少、以上，= 其余',
      frequency: 'total 总数，per-year 每年，per-semester 每学期',
      scope: 'whole 全域，per-school 每所学校，per-county 每个县区',
      deadline: '同一句写明的期限；没有写明为 null',
      quote: '数字连同比较词和单位，照原文，不带空格',
      sentence: '所在条文的全句，清理后',
      span: '数字在原文文件中的位置 {start, end}',
      comparableWith: '可以直接比较的其他指标：口径、单位、频次、范围、有无期限都相同',
      url: '在本站的网址，相对于首页',
    },
  },
  'near-misses': {
    row: '一个没有算作指标的数字，附理由',
    fields: {
      plan: PLAN,
      section: SECTION,
      clause: '所在条文；在标题里则为 null',
      quote: '数字及其所在的词，照原文',
      span: SPAN,
      reason: '不算指标的理由，见方法说明',
    },
  },
  responsibilities: {
    row: '一个单位在一处责任名单中列名一次',
    fields: {
      id: '编号',
      plan: PLAN,
      section: SECTION,
      measure: '名单只管一条措施时，为措施的编号；管整个部分则为 null',
      agency: '单位的代号，见 agencies.json',
      also: '合并而成的单位兼管的其他职能',
      raw: '原文写法，如“人社局”',
      name: '补回省略的“区”“市”等字，如“区人社局”',
      role: 'lead 牵头，participating 参与，shared 按职责分工负责',
      roleWord: '原文用的字眼，如“责任单位”',
      span: SPAN,
    },
  },
  agencies: {
    row: '一类单位：各地做同一件事的机构归为一类',
    fields: {
      id: '代号',
      zh: '中文名',
      en: '英文名',
      kind: '类别：party 党委部门，government 政府部门，mass-organisation 群团组织，institution 事业单位等，collective 合称',
      aliases: '归入这一类的各种写法',
    },
  },
  topics: {
    row: '一个主题：条文所讲的一件事',
    fields: {
      id: '主题的代号',
      section: '主题所属的部分',
      zh: '中文名',
      en: '英文名',
      definition: '定义 {zh, en}',
      clauses: '各方案中编入这一主题的条文句数：方案编号对句数',
    },
  },
  mentions: {
    row: '一处提及：方案的这一部分没有条文编入某主题，但编入其他主题的条文说到了它；既无条文又无提及的为未提及。用规则编码的部分由词表判定',
    fields: {
      plan: PLAN,
      section: SECTION,
      topic: '主题的代号，见 topics.json',
      clauses: '说到它的条文的编号',
      words: '说到它的字眼，与条文一一对应，照条文或其措施的题目原文，不带空格',
    },
  },
  comparison: {
    row: '一份方案在一个主题上的情形，即对照表的一格。各对照页旁另有本部分的 CSV，如 groups/youth.csv，按主题排列，列相同',
    fields: {
      section: SECTION,
      topic: '主题的代号，见 topics.json',
      topicName: '主题的名称 {zh, en}',
      plan: PLAN,
      planName: '地区简称 {zh, en}',
      level: 'county 县级，prefecture 地级',
      status: 'final 正式印发，draft 征求意见稿',
      state:
        'number 提出，有指标；text 提出，无指标；mention 只是提及；none 未提及；absent 方案没有这一部分',
      quotas: '归入这个主题的指标项数',
      clauses: '编入这个主题的条文的编号；只是提及的，为说到它的条文',
      words: '提及时说到它的字眼，与条文一一对应；其他情形为空',
      texts: '各条文的文字，与编号一一对应',
    },
  },
  codings: {
    row: '一句条文的两遍编码和结果',
    fields: {
      clause: '条文的编号',
      section: SECTION,
      first: '第一遍编的主题，主要的在前',
      second: '第二遍编的主题',
      final: '采用的主题',
      agree: '两遍是否相同，不计先后',
      reason: '裁定的理由 {zh, en}；两遍相同则为 null',
    },
  },
  agreement: {
    row: '一个部分的两遍编码有多一致；末行 all 是全部条文',
    fields: {
      section: `${SECTION}；all 为全部`,
      clauses: '条文句数',
      agreeing: '两遍相同的句数',
      share: '相同的比例，0 到 1',
      alpha: 'Krippendorff α，MASI 距离；无从计算则为 null',
      withoutExamples: '除去编码手册引作例句的条文 {clauses 句数, agreeing 相同, share 比例}',
    },
  },
  noise: {
    row: '一段清除的杂质；只记位置、长度和理由，不载内容',
    fields: {
      plan: PLAN,
      span: SPAN,
      characters: '字符数',
      reason: '清除的理由，见方法说明',
    },
  },
  changes: {
    row: '清理的一处：网页所示的文字少了文件里的这几个字符',
    fields: {
      plan: PLAN,
      span: SPAN,
      characters: '字符数',
      kind: 'noise 杂质，page-break 句中换页，line-break 句中换行，space 多余的空格',
      reason: '理由：杂质用 noise.json 的代号，其余是一句英文',
    },
  },
  pieces: {
    row: '原文文件的一段：同一种类、前后相连的字符；一份方案的各段首尾相接，拼起来就是整个文件',
    fields: {
      plan: PLAN,
      kind: 'white-space 空白，front-matter 通知和网页信息，heading 标题，title 措施的题目，clause 条文，responsibility 责任单位，noise 杂质',
      span: SPAN,
    },
  },
  slips: {
    row: '一处疑似笔误；原文照旧，只作说明',
    fields: {
      plan: PLAN,
      section: `${SECTION}；front 为方案之前的通知和题名`,
      kind: 'typo 字误，date 日期不一，name 名称不一，duplicate 重复，grammar 语句',
      certainty: 'certain 明显，likely 很可能，possible 存疑',
      words: '原文，不带空格和换行',
      likely: '可能的本意；难以断定则为 null',
      why: '为什么这样看 {zh, en}',
      span: SPAN,
    },
  },
};

/** Interface words in Chinese of the page on open data. */
export const dataZh = {
  title: '开放数据',
  description: '方案、条文、指标、责任单位等数据文件的下载、字段说明、许可和引用方法。',
  lede: '网页和下面这些文件出自同一批记录：网页上看得到的每个数，都能在文件里数出来。',
  format:
    '每个 JSON 文件是一个数组，UTF-8 编码，一行一条记录，按方案的次序、再按在原文中的位置排列。位置按原文文件解码后的 UTF-16 码元计，从 0 数起，含 start，不含 end；JavaScript 的 slice(start, end) 取出的就是那几个字。',
  headings: {
    files: '文件',
    licence: '许可',
    cite: '怎样引用',
    example: '一条记录的样子',
    fields: '字段的含义',
  },
  column: { file: '文件', rows: '行数', size: '大小' },
  rowIs: (row: string) => `一行是${row}。`,
  forms: { csv: 'CSV', schema: '结构' },
  formsNote:
    '多数文件有一个同名的 CSV，列名由字段名用下划线连成，多个值用竖线隔开；“结构”是 JSON Schema。每个数字另有一个文件 /quotas/<编号>.json，写明它自己和可比数字的编号；同一口径的全部数字在 /indicators/<口径>/quotas.json。',
  packageNote: '全部文件合起来是一个 Frictionless 数据包，说明见',
  fields: '字段',
  size: (bytes: number) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`,
  exampleNote: '这是 quotas.json 中的一行，为便于阅读分了行。',
  licenceText:
    '方案原文是公开公文，不归本站所有。本站做的部分，即切分、编码、指标、责任单位的整理和说明，以 CC BY 4.0 许可开放：可以转载、改编、商用，注明出处即可。',
  citeText:
    '引用数据，请写明数据版本；引用某一句或某个数字，请同时写出方案的题名和条文的编号，读者凭编号就能找到原句。编号不因程序别处的改动而变。',
  citeData: (site: string, version: string, address: string) =>
    `${site}，数据版本 ${version}，${address}，CC BY 4.0。`,
  citeClause: (title: string, clause: string, site: string, address: string) =>
    `《${title}》，条文 ${clause}；据${site}，${address}。`,
  citeDataLabel: '引用数据',
  citeClauseLabel: '引用一个数字',
  files,
};
