import type { LeftOut } from '#src/features/glance/model/left-out.ts';

/** Interface words in Chinese of the one-page picture of a plan. */
export const glanceZh = {
  name: '一图读懂',
  title: (place: string) => `一图读懂：${place}`,
  description: (title: string) =>
    `一页看完${title}：总体目标、五类人群、五项工程写了哪些措施和数字，谁牵头，哪些未写到。可打印，可存图。`,
  aim: '总体目标',
  noAim: '总体要求部分没有指标',
  blocks: { groups: '五类人群', projects: '五项工程', implementation: '组织实施' },
  counts: (clauses: number, numbers: string) => `${clauses}条，${numbers}`,
  /** What a number counts, in another language. */
  gloss: (subject: string, amount: string) => `${subject}：${amount}`,
  /** What there was no room for; empty where there was room for all. */
  left: ({ titles, phrases }: LeftOut) => {
    const kinds = [titles > 0 && `${titles}条措施`, phrases > 0 && `${phrases}条有指标的条文`];
    const left = kinds.filter(Boolean);
    return left.length > 0 ? `另有${left.join('、')}` : '';
  },
  /** Between two bodies. */
  and: '、',
  /** After the first of many bodies. */
  bodies: (all: number) => `等${all}个单位`,
  silencesTitle: '未写到',
  silences: {
    absent: (count: number) => `方案没有的部分（${count}个）`,
    none: (count: number) => `没有指标的部分（${count}个）`,
  },
  noSilence: '各部分齐全，都有指标',
  note: '措施为原标题，带数字的句子为原句节录，单位照原文。一格为一条条文，红格有指标。由程序摘编，未经人工核对；指标是目标，不是结果。',
  qr: (address: string) => `本页网址的二维码：${address}`,
  source: (file: string) => `原文文件：${file}`,
  read: '读全文',
  paper: '打印出来是一张A4纸。',
};
