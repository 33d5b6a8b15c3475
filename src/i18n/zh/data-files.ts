import type { RowOf, TableName } from '#src/schemas/open-data.ts';

/** What a row of each open data file is, and what its fields mean: one without words fails the type check. */
type DataFileWords = {
  [Name in TableName]: { row: string; fields: Record<keyof RowOf<Name> & string, string> };
};

const PLAN = '方案编号，见 plans.json';
const SECTION = '部分的代号，如 youth（青少年）';
const SPAN = '在原文文件中的位置 {start, end}';

export const dataFilesZh: DataFileWords = {
  plans: {
    row: '一份方案',
    fields: {
      id: '方案编号，也是网址的一部分',
      order: '排列次序，从1起',
      title: '题名，中文照原文 {zh, en}',
      jurisdiction: '地区全名，由本站拼合 {zh, en}',
      short: '地区简称 {zh, en}',
      level: 'county 县级，prefecture 地级；这一项和 kind 不取自文件，依行政区划',
      kind: '地区的种类：district 区，county-level-city 县级市，county 县，prefecture-level-city 地级市',
      province: '所在省、自治区 {zh, en}',
      prefecture: '所在地级市，或其本身 {zh, en}',
      issuer: '发文机关；文件未载则为 null',
      docNumber: '文号；文件未载则为 null',
      signedOn: '通知落款的日期；文件未载则为 null',
      issuedOn: '网页所注“成文日期”，即文件写成的日子，不是发布的日子；文件未载则为 null',
      publishedOn: '网页所注发布日期；文件未载则为 null',
      period: '规划期的首尾年份 {start, end}',
      periodDerivedFrom: '据以推算规划期的原文；文件写明起止年份的为 null',
      status: 'final 文件附有印发通知，draft 征求意见稿',
      obtained:
        '文件的来历 {how：given 由他人提供，retrieved 自行取得，unknown 不详；account 说明 {zh, en}；on 日期，由 day 指明是收到（receipt）还是入库（entry）的日期；url 网址，不详则为 null；indexNumber 信息索引号，文件未载则为 null}',
      stated:
        '文件对文本的说明 {subject 主题分类, validity 有效性, attribution 来源, disclosure 如“此件公开发布”}；文件未载则为 null',
      source:
        '原文文件 {file 文件名, sha256 校验值, encoding 编码, characters 字符数（UTF-16 码元）, published：/data/ 中公布的副本 {file, sha256, encoding, masked 遮去的非正文字符字符数，0表示与收到的文件逐字节相同}}',
    },
  },
  statements: {
    row: '一份文件就自身或来历的一个项目所载的内容；未载的也有一行',
    fields: {
      plan: PLAN,
      field:
        '项目：title 题名，issuer 发文机关，docNumber 文号，signedOn 落款日期，issuedOn 成文日期，publishedOn 发布日期，indexNumber 信息索引号，subject 主题分类，validity 有效性，attribution 来源，disclosure 公开方式，period 规划期，status 定稿或征求意见稿',
      value: '所载内容；文件未载则为 null',
      quote: '作为依据的原文',
      span: '这些字在原文文件中的位置 {start, end}',
      reason: '原文没有直接写明时的认定理由',
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
      present: '方案是否有这一部分',
      roleWords: '这一部分的角色用语，如“牵头单位”',
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
    row: '一条条文：到句号为止',
    fields: {
      id: '条文的编号',
      plan: PLAN,
      section: SECTION,
      measure: '所属措施；在第一条措施之前的引言为 null',
      raw: '原文文件中的字符，与原文件完全一致',
      text: '清理后的文字：去掉非正文字符、换行和多余空格',
      span: SPAN,
      topics: '一个或两个主题的代号，见 topics.json；排在前面的为主',
      codedBy: '主题由谁编定：model 语言模型，rule 规则，person 人（目前没有）',
      strength:
        '约束力度，按主要谓语定级 {level 等级, word 据以定级的词，没有则为 null, codedBy 谓语由谁定级}：quantified 定量（条文含有指标，word 为第一个数字），oblige 要求，act 部署，encourage 鼓励，state 陈述',
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
      indicator: '指标类别的代号：代号相同，统计的是同一事项',
      topic: '所属主题的代号：条文有两个主题时，指标只计在其中一个之下',
      subject: '统计对象 {zh, en}',
      codedBy: '指标类别和统计对象由谁编定：model 语言模型，rule 规则，person 人（目前没有）',
      value: '数值，1万写作10000；减少记作负数，比较词随之反向：减少不低于10记作 −10、<=',
      valueMax: '范围的上端，如10—15次中的15；单个数字为 null',
      unit: '单位，照原文：“人”与“人次”不同',
      comparator: '> 超过，>= 不低于、不少于、至少、以上，<= 不超过、不高于、以内，< 低于，= 其余',
      kind: 'level 达到的水平，change 变化的幅度（减少为负）；两者不可比',
      per: '分母 {value, unit, words}：每万人为 {10000, 人, 每万人}；没有写则为 null。每所学校、每个县区见 scope',
      baseline: '起点 {value, quote, span}：由9.1%提升至13%中的9.1；没有写则为 null',
      frequency:
        'total 总数，per-week 每周，per-month 每月，per-quarter 每季度，per-half-year 每半年，per-semester 每学期，per-school-year 每学年，per-year 每年，every-2-years 每两年',
      scope: 'whole 全地区，per-school 每所学校，per-county 每个县区',
      scopeWords: '范围的原文写法，如“每个县区”；全地区为 null',
      deadline:
        '期限的年份，四位数字：同一句中数字之前最近的日期，“十四五”为2025；讲目标的段落由段首的日期定；没有写明为 null',
      deadlineWords: '写明期限的词，照原文，如“十四五”期间、到2025年；没有写明为 null',
      deadlineSpan:
        'deadlineWords 在原文文件中的位置 {start, end}，讲目标的段落里可能在前面的句子；没有写明为 null',
      quote: '数字连同比较词和单位，照原文，不带空格',
      sentence: '所在条文的全句，清理后',
      span: '数字在原文文件中的位置 {start, end}',
      comparableWith:
        '可以同轴比较的其他指标：指标类别、单位、频次、范围、分母、期限、性质（kind）均相同；数量还须级别相同；写作范围的、仅由规则归类的没有',
      url: '在本站的网址，相对于首页',
    },
  },
  'near-misses': {
    row: '一个未计入指标的数字或数量说法，附理由',
    fields: {
      id: '编号，取自它在原文中的位置',
      plan: PLAN,
      section: SECTION,
      clause: '所在条文；在标题里则为 null',
      quote: '数字及其所在的词，照原文',
      span: SPAN,
      reason: '未计入指标的理由，见方法说明',
    },
  },
  numbers: {
    row: '一个数字：阿拉伯数字、汉字数字或两者合写，方案里的每一个都在内',
    fields: {
      plan: PLAN,
      section: `${SECTION}；front 为标题页和通知`,
      clause: '所在条文；在标题、责任单位名单、标题页里则为 null',
      text: '数字本身，照原文，不带“第”和单位',
      value:
        '数值；不表示数目的为 null：名称（百人计划、双减）里的都是，十四五、统一、一支队伍也是',
      valueMax: '相邻两数连写时的大数，如“三五名”的5；其余为 null',
      span: SPAN,
      kind: 'quota 指标，range-end 范围的另一端，baseline 起点，denominator 分母，near-miss 未计入指标的数字，date 日期，period 规划期，duration 时长，document-number 文号，label 序号，ordinal 第几，age 年龄，name 名称，phone 电话，clock-time 钟点，article 一支、一项，word 词语',
      belongsTo: '所属指标的编号，或 near-misses.json 里的编号；都不属于则为空',
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
      role: '本站对角色用语的归类：lead 牵头，participating 参与、配合或责任单位，shared 按职责分工负责',
      roleWord: '原文的角色用语，如“责任单位”',
      alsoUnder: '同一份名单又以哪个角色用语列出这个单位',
      openList: '名单是否以“等”“等单位”之类结尾，即没有列全',
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
      aliases: '后来拆分或合并的旧主题的代号，其条文大多归入本主题',
      section: '主题所属的部分',
      zh: '中文名',
      en: '英文名',
      definition: '定义 {zh, en}',
      clauses: '各方案中编入这一主题的条文数：方案编号对应条文数',
    },
  },
  mentions: {
    row: '一处提及：方案的这一部分没有条文编入某主题，但归入其他主题的条文或措施标题写到这一主题，不论详略；既无条文又无提及的为未提及。用规则编码的部分由词表判定',
    fields: {
      plan: PLAN,
      section: SECTION,
      topic: '主题的代号，见 topics.json',
      clauses: '写到这一主题的条文的编号',
      words: '指称这一主题的词语，与条文一一对应，照条文或其措施标题的原文，不带空格',
      where: '各处词语的位置：clause 在条文中；title 不在条文中，只在所属措施的标题中',
    },
  },
  comparison: {
    row: '一份方案在一个主题上的情形，即对照表的一格；“其他”不是主题，不在内。各对照页旁另有本部分的 CSV，如 groups/youth.csv，按主题排列，列相同',
    fields: {
      section: SECTION,
      topic: '主题的代号，见 topics.json',
      topicName: '主题的名称 {zh, en}',
      plan: PLAN,
      planName: '地区简称 {zh, en}',
      level: 'county 县级，prefecture 地级',
      status: 'final 正式印发，draft 征求意见稿',
      state:
        'number 提出，有指标；text 提出，无指标；mention 提及，即写在归入其他主题的条文里；none 未提及；absent 方案没有这一部分',
      quotas: '归入这个主题的指标项数',
      clauses: '编入这个主题的条文的编号；提及的，为写到这一主题的条文',
      words: '提及时指称这一主题的词语，与条文一一对应；其他情形为空',
      texts: '各条文的文字，与编号一一对应',
    },
  },
  reuse: {
    row: '一段相同文字：两份以上方案都有的连续10字以上的文字（标点、空格和符号不计），取到最长，在至少一处再向前或向后延长，共有的方案就会减少；不断言谁先谁后，各方案可能都来自上位文件',
    fields: {
      id: '编号，由文字本身算出，其他内容变动不影响它',
      characters: '字数；标点、空格和符号不计，一个数字算一字',
      formula: '是否套语：除去套语后，余下的文字没有连续10字，相同说明不了什么',
      plans: '有这段文字的方案',
      text: '文字，照第一处，带标点',
      occurrences:
        '所在各处，先按方案次序，再按位置 [{plan 方案, section 部分, clause 起始的条文, span 在原文文件中的位置；可能延伸到同一部分紧接着的条文}]',
      upstream:
        '上位文件中的所在各处 [{upstream 上位文件, span 在其文件中的位置}]；没有上位文件则为空',
      origin:
        'inherited 承袭上位文件：适用于其中某份方案的上位文件有这段文字；shared 本级共有：各方案都有适用的上位文件，均无这段文字；unknown 共有，来源未知：缺适用的上位文件。仅见于一份方案及其上位文件的文字，也有一行',
    },
  },
  'reuse-shares': {
    row: '一份方案（或其一个部分）的条文中，有多少文字与另一份方案逐字相同；只计同一条文以内连续10字以上的',
    fields: {
      plan: PLAN,
      other: '另一份方案的编号；在其中哪个部分都算',
      section: 'plan 中所计部分的代号；null 为全文',
      characters: '所计条文的字数；标点、空格和符号不计',
      shared: '其中与另一份方案相同的字数',
      sharedWithoutFormula: '两份都在套语处断开后，再计的相同字数',
      share: 'shared ÷ characters，四位小数',
      shareWithoutFormula: 'sharedWithoutFormula ÷ characters，四位小数',
    },
  },
  'reuse-counts': {
    row: '一份方案（或其一个部分）的条文中，仅见于本方案的、两份共有的……各有多少字；算法同 reuse-shares.json',
    fields: {
      plan: PLAN,
      section: '所计部分的代号；null 为全文',
      characters: '所计条文的字数；标点、空格和符号不计',
      byPlans: '字数，依次为仅见于本方案的、两份共有的、三份共有的……',
      formula: '其中属于套语的字数',
      byPlansWithoutFormula: '套语以外的字数，各方案都在套语处断开，次序同 byPlans',
      origins:
        '字数，按来源分 {inherited 承袭上位文件；shared 本级共有，适用的上位文件里没有；unknown 共有，来源未知，尚无适用于其中某份方案的上位文件；local 仅见于本方案}；各项之和为 characters',
      originsWithoutFormula: '套语以外的字数，各文本都在套语处断开，同上',
    },
  },
  'upstream-shares': {
    row: '一份方案（或其一个部分）的条文中，有多少文字与一份适用于当地的上位文件逐字相同；算法同 reuse-shares.json。没有上位文件则没有记录',
    fields: {
      plan: PLAN,
      upstream: '上位文件的编号，见 upstream.json',
      section: 'plan 中所计部分的代号；null 为全文',
      characters: '所计条文的字数；标点、空格和符号不计',
      shared: '其中与上位文件相同的字数',
      sharedWithoutFormula: '两份都在套语处断开后，再计的相同字数',
      share: 'shared ÷ characters，四位小数',
      shareWithoutFormula: 'sharedWithoutFormula ÷ characters，四位小数',
    },
  },
  'near-wordings': {
    row: '一对相近的条文：两份方案中各一条，大体相同而不完全相同',
    fields: {
      plan: PLAN,
      clause: '条文编号',
      other: '另一份方案的编号，次序在后',
      otherClause: '另一份方案中的条文编号',
      similarity: '相似度：两条中次序一致的相同字数乘以2，除以两条的总字数；不低于三分之二，小于1',
    },
  },
  misfits: {
    row: '一处写有其他地名、其他级别或规划期以外年份的文字，以及是否与本方案相符的判断',
    fields: {
      plan: PLAN,
      section: '部分的代号',
      clause: '条文编号',
      kind: 'place 地名，level 级别，period 年份或五年规划',
      words: '这几个字',
      span: SPAN,
      verdict: 'slip 与本方案不符，open 可作两种理解，fits 相符；该方案尚未逐处判断的为 null',
      why: '理由 {zh, en}；尚未判断的为 null',
    },
  },
  context: {
    row: '一个方案以外的数字：国家、省、市目标或结果、人口普查的居民数，或某项指标的结果；各有出处',
    fields: {
      id: '代号',
      who: '哪里的数字 {zh, en}',
      level: 'nation 全国，province 省（自治区），prefecture 地级，county 县级',
      plan: '属于哪份方案的地区；方案以上的为 null',
      measure: '统计对象：编码手册中指标类别的代号，或 residents 居民数',
      target: '是哪一项指标的结果，指标的编号；其余没有这一项',
      sort: 'target 目标，result 结果',
      year: '目标年份，或调查年份',
      value: '数值',
      decimals: '原出处写明、只写数值会丢掉的小数位数（12.00）；其余没有这一项',
      unit: '单位',
      comparator: '比较词，同 quotas.json',
      source: '出处 {zh, en}',
      date: '出处的日期',
      confidence: 'HIGH 官方文本或两个独立出处一致，MEDIUM 一个可靠出处',
      note: '说明 {zh, en}；没有则为 null',
    },
  },
  upstream: {
    row: '一份上位文件，即国务院的《纲要》或省、市的方案，用来比对用语；不是所对照的方案',
    fields: {
      id: '编号，与方案的编号不重复',
      title: '题名，中文照原文 {zh, en}',
      level: 'national 国家，province 省（自治区、直辖市），prefecture 地级',
      province: '适用的省、自治区、直辖市 {zh, en}；国家文件为 null',
      prefecture: '适用的地级市 {zh, en}；国家、省级文件为 null',
      issuer: '发文机关；文件未载则为 null',
      docNumber: '文号；文件未载则为 null',
      signedOn: '落款的日期；文件未载则为 null',
      issuedOn: '网页所注“成文日期”；文件未载则为 null',
      publishedOn: '网页所注发布日期；文件未载则为 null',
      obtained: '文件的来历，同 plans.json',
      source: '原文文件，同 plans.json',
    },
  },
  codings: {
    row: '一条条文的两次编码和结果',
    fields: {
      clause: '条文的编号',
      section: SECTION,
      first: '第一次编的主题，主要的在前',
      second: '第二次编的主题',
      final: '采用的主题',
      agree: '两次是否相同，不计先后',
      reason: '裁定的理由 {zh, en}；两次相同则为 null',
    },
  },
  agreement: {
    row: '一个部分两次编码的一致程度；末行 all 为全部条文',
    fields: {
      section: `${SECTION}；all 为全部`,
      clauses: '条文数',
      agreeing: '两次相同的条文数',
      share: '相同的比例，0到1',
      sameMain: '主要主题（排在前面的一个）相同的条文数',
      alpha: 'Krippendorff α，MASI 距离；无法计算则为 null',
      withoutExamples: '除去编码手册引作例句的条文 {clauses 条文数, agreeing 相同, share 比例}',
    },
  },
  'strength-codings': {
    row: '一条条文主要谓语的两次定级和结果',
    fields: {
      clause: '条文的编号',
      first: '第一次 {level 等级, word 据以定级的词，陈述为 null}',
      second: '第二次 {level, word}',
      final: '采用的定级 {level, word}；条文含有指标的，在 clauses.json 中为 quantified 定量',
      agree: '两次的等级是否相同',
      rule: '按规则所定的等级 {level, word}：未经语言模型定级的方案采用',
      reason: '裁定的理由 {zh, en}；两次相同则为 null',
    },
  },
  'strength-agreement': {
    row: '两种定级在一个等级上的一致程度；all 为全部等级',
    fields: {
      between: 'readings 为第一次与第二次，rule 为采用的定级与规则',
      level: '等级；all 为全部',
      first: '前者定为这一级的条文数',
      second: '后者定为这一级的条文数',
      both: '两者都定为这一级的条文数',
      share: 'both 占至少一方定为这一级的条文的比例，0到1；都没有则为 null',
      alpha: 'Krippendorff α，只在全部等级一行；无法计算则为 null',
    },
  },
  noise: {
    row: '一段清除的非正文字符；只记位置、长度和理由，不载内容',
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
      kind: 'noise 非正文字符，page-break 句中换页，line-break 句中换行，space 多余的空格',
      reason: '理由：非正文字符用 noise.json 的代号，其余是一句英文',
    },
  },
  pieces: {
    row: '原文文件的一段：同一种类、前后相连的字符；一份方案的各段首尾相接，拼起来就是整个文件',
    fields: {
      plan: PLAN,
      kind: 'white-space 空白，front-matter 通知和网页信息，heading 标题，title 措施标题，clause 条文，responsibility 责任单位，noise 非正文字符',
      span: SPAN,
    },
  },
  slips: {
    row: '一处字句备注；原文照旧，只作说明，条数不说明方案写得好坏',
    fields: {
      plan: PLAN,
      section: `${SECTION}；front 为方案之前的通知和题名`,
      list: 'errata 讹误：照原文读不通；names 名称不一；remarks 提示：照原文也讲得通',
      words: '原文，不带空格和换行',
      likely: '讹误疑为的文字，五份方案中确有此写法的才列出；否则为 null',
      elsewhere: '名称在同一份方案中的另一种写法；不是名称则为 null',
      why: '判断理由 {zh, en}',
      context:
        '说明所据的外部数字在 content/codebook/context.yml 的代号，出处见指标页；只据各方案的为 null',
      span: SPAN,
    },
  },
  findings: {
    row: '一项发现：本站就各方案写的一句话，由数据查证；数据不再支持时，网站不能生成',
    fields: {
      id: '代号，也是 /findings/ 页内的位置',
      zh: '中文的一句；其中的数字和名称由 query 填入',
      en: '英文的一句',
      part: '所说部分的代号；就整份方案而言的为 null',
      head: '是否用作首页的标题',
      path: '网址的路径',
      query: '取数的 SQL，只得一行；表名即文件名，列名同 CSV',
      values: 'query 的结果 [{name 列名, value 值}]',
      rowsQuery: '取佐证的 SQL',
      rows: '佐证：rowsQuery 的各行，其中 plan、section、clause、quota 为编号',
      counter:
        '反证：换一种办法找推翻这句话的行，一行也没有才算成立 {query SQL, zh 找什么, en 同上，英文}',
    },
  },
};
