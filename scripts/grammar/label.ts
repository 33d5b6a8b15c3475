/** The mark that opens an item of a plan, from the outermost kind to the innermost. */
export type LabelKind = 'chapter' | 'part' | 'item' | 'dash';

export interface Label {
  kind: LabelKind;
  /** The mark without its punctuation: “二”, “3”, “——”. */
  label: string;
  /** Characters of the paragraph that the mark takes up. */
  length: number;
}

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';

/** Forms of labels, tried in order on the shadow of a paragraph; the first group is the label. */
const FORMS: readonly { kind: LabelKind; pattern: RegExp }[] = [
  { kind: 'chapter', pattern: new RegExp(`^(${HAN_NUMBER})、`) }, // «二、»提升行动
  { kind: 'part', pattern: new RegExp(`^（(${HAN_NUMBER})）`) }, // «（一）»青少年科学素质提升行动
  { kind: 'item', pattern: /^(\d{1,2})[.、](?!\d)/ }, // «1.»综合提升各阶段科学教育水平
  { kind: 'item', pattern: /^（(\d{1,2})）/ }, // «（1）»
  { kind: 'dash', pattern: /^(—{1,2})/ }, // «——»树立相信科学、和谐理性的思想观念
  { kind: 'dash', pattern: /^([·●■◆])/ }, // «•»
];

/** The label that a paragraph's shadow begins with, if any. */
export function parseLabel(shadow: string): Label | undefined {
  for (const { kind, pattern } of FORMS) {
    const match = pattern.exec(shadow);
    if (match?.[1] !== undefined) return { kind, label: match[1], length: match[0].length };
  }
  return undefined;
}
