/** Interface words in Chinese of the pictures that links to pages show. */
export const cardsZh = {
  /** What the picture shows, for who does not see it. */
  alt: (kicker: string, headline: string) => `${kicker}：${headline}`,
  source: (site: string, { version, date }: { version: string; date: string }) =>
    `${site} · 数据版本${version}，${date}`,
  /** A small number of things in a box. */
  clauses: (count: number) => `${count}条`,
  targets: (count: number) => `${count}项指标`,
  noTarget: '无指标',
  noPart: '无此部分',
  notSet: '未提出',
  plan: '方案全文',
  /** Over the boxes: what their numbers are. */
  length: '各方案的条文数',
  own: '各方案的文字，只见于本方案的占',
  alsoIn: (other: string) => `也见于${other}`,
  /** Over the boxes of a body: in how many parts of each plan it leads, or is only named. */
  ledParts: '在各方案中牵头或列名的部分',
  leads: (count: number) => `牵头${count}个`,
  namedOnly: (count: number) => `列名${count}个`,
  notNamed: '未列名',
  everyTarget: (count: number) => `${count}项指标，每项都可查回原句`,
  nearMisses: (count: number) => `${count}处数字，为何没有计入指标`,
  search: (clauses: number, quotas: number) => `${clauses}条条文、${quotas}项指标，逐字检索`,
  data: (files: number, rows: string) => `${files}个数据文件，共${rows}行，可全部下载`,
  topics: (topics: number, clauses: number) => `${topics}个主题，编入${clauses}条条文`,
  method: (characters: string) => `${characters}个字符，个个有交代`,
  about: '谁办的，为什么办，怎么联系',
};
