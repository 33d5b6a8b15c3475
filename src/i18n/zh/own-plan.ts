import type { SectionKey } from '#src/schemas/vocabulary.ts';

/** How much stands in a part; nothing of it where the plan has no such part. */
export interface Written {
  measures: number;
  clauses: number;
  quotas: number;
}

/** Interface words in Chinese of the pages on one part of one plan, “我是…在…”, and of the question on the front page. */
export const ownPlanZh = {
  /** Around the two choices: a group, or a project, and a place. */
  iAm: '我是',
  iAsk: '我想看',
  at: '在',
  groups: '五类人群',
  projects: '五项工程',
  /** Names of the parts for those who choose one; in Chinese as the codebook has them. */
  who: {} as Partial<Record<SectionKey, string>>,
  allPlaces: (plans: number) => `全部${plans}个地区`,
  /** What stands in the part, in two halves: the second is the answer to “how much”. */
  measures: ({ measures, clauses }: Written) =>
    measures > 0 ? `${measures}条措施` : `${clauses}条条文`,
  targets: (quotas: number) => (quotas > 0 ? `${quotas}项数字指标` : '没有一项数字指标'),
  absent: '没有这一部分',
  comma: '，',
  size: (clauses: number, characters: number) => `条文${clauses}条，${characters}字。`,
  /** Of a part that the plan does not have: its place, and the name that others give the part. */
  absentNote: (place: string, part: string) => `${place}的方案没有单列“${part}”部分。`,
  title: {
    group: (place: string, part: string, answer: string) => `${place}写给${part}的：${answer}`,
    project: (place: string, part: string, answer: string) => `${place}写的“${part}”：${answer}`,
    /** Where those are too long, with an answer or without. */
    short: (place: string, part: string) => `${place}·${part}`,
    answered: (title: string, answer: string) => `${title}：${answer}`,
  },
  /** For who sees the link alone: the titles of measures, as written. */
  description: (title: string, measures: readonly string[], left: number) =>
    measures.length === 0
      ? `${title}。附其他地区的写法。`
      : `${title}。${measures.map((each) => `“${each}”`).join('')}${left > 0 ? `等${measures.length + left}条` : ''}，附原文、责任单位和其他地区的写法。`,
  written: (quotas: number): string => (quotas > 0 ? '措施和指标' : '措施'),
  bodies: '谁来做',
  noBodies: '没有写明谁来做。',
  silent: '别处写了，这里没有写',
  silentNone: '别处写到的主题，这里都写到或提到了。',
  silentNote: '括号内为写到的方案份数。主题由语言模型归类，未经人工核对。',
  topic: (name: string, plans: number) => `${name}（${plans}）`,
  mentioned: '只在别的话里提到：',
  elsewhere: '相关内容写在：',
  elsewhereOf: (part: string) => `${part}部分`,
  others: '其他地区',
  compare: (part: string) => `逐题对照各地的“${part}”`,
  text: '原文',
  whole: '在方案全文中读这一部分',
  /** On the page of a whole plan, and beside its parts. */
  link: '只读这一部分',
  parts: '按人群和工程读',
  ask: {
    title: '查我的地区',
    go: '查看',
    last: '上次看的：',
    forget: '清除',
    kept: '所选只存于本设备。',
    choice: (who: string, place: string) => `${who} · ${place}`,
  },
};
