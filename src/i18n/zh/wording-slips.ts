import type { MisfitKind, MisfitVerdict } from '#src/schemas/wording.ts';

/** How many sentences were decided on, and how. */
export interface MisfitCounts extends Record<MisfitVerdict | 'undecided', number> {
  all: number;
}

/** Interface words in Chinese on words that name another place, level or year, and on set phrases. */
export const misfitsZh = {
  title: '条文中的其他地名、级别和年份',
  answer: ({ all, slip, open, fits, undecided }: MisfitCounts) => {
    if (all === 0) return '逐条查过，没有发现写有其他方案的地名、其他级别或规划期以外年份的条文。';
    const parts = [
      `与本方案不符的${slip === 0 ? '没有发现' : `${slip}处`}`,
      open > 0 && `可作两种理解的${open}处`,
      fits > 0 && `与本方案相符的${fits}处`,
      undecided > 0 && `尚未判断的${undecided}处`,
    ].filter((part) => part !== false);
    return `逐条查找，写有这类字样的条文共${all}处：${parts.join('，')}。`;
  },
  how: '文字相同的条文，有时会留下别处的地名、级别或年份。查找的是：其他方案的地区及其所属省、市的名称；与本方案级别不同的字样，如区的方案写“全市”、市的方案写“全区”；规划期以外的年份和五年规划。书名号里的级别和年份属于所引的文件，不计。每处都由语言模型对照两份方案相同和相近的条文判断，未经人工核对；不说明文字从何而来。全部记录：',
  heading: {
    slip: (count: number) => `与本方案不符：${count}处`,
    open: (count: number) => `可作两种理解：${count}处`,
    fits: (count: number) => `与本方案相符：${count}处`,
    undecided: (count: number) => `尚未判断：${count}处`,
  } satisfies Record<MisfitVerdict | 'undecided', (count: number) => string>,
  kind: { place: '地名', level: '级别', period: '年份' } satisfies Record<MisfitKind, string>,
  other: '文字相同之处',
  alone: '这一条与其他方案没有10个字以上的相同文字。',
  why: '判断：',
  more: (count: number) => `另有${count}处，见 misfits.json。`,
  formulas: {
    title: (count: number) => `套语表：${count}条`,
    note: '套语是各级文件通用的固定提法、文件和规划的题名、各级都有的机构名称和官方统计指标的名称，不含方案要做的事。由语言模型从各方案相同的文字中选定，未经人工核对；标点和空格不影响比较。',
  },
};
