import type { SectionKey } from '#src/schemas/vocabulary.ts';

/** Names of parts in lines, in Chinese, where one line is too long for the place in a drawing. */
export const partLinesZh: Partial<Record<SectionKey, readonly string[]>> = {
  officials: ['领导干部', '和公务员'],
  resources: ['科技资源', '科普化'],
  informatization: ['科普', '信息化'],
  infrastructure: ['科普', '基础设施'],
  grassroots: ['基层', '科普能力'],
};
