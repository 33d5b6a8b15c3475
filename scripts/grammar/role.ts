import type { Responsibility } from '#src/schemas/corpus.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { countOpen } from './bracket.ts';

type Role = Responsibility['role'];

/** Words that open a list: «牵头单位：»区教体局、团区委。 */
const LIST_WORDS: Record<string, Role> = {
  牵头单位: 'lead',
  牵头部门: 'lead',
  主办单位: 'lead',
  参与单位: 'participating',
  参加单位: 'participating',
  责任单位: 'participating',
  责任部门: 'participating',
  配合单位: 'participating',
  协作单位: 'participating',
};

/** Words that close a list inside a bracket: 区教体局、团区委«牵头»，区民政局等单位«参加» */
const VERBS: Record<string, Role> = {
  按职责分工负责: 'shared',
  分工负责: 'shared',
  牵头: 'lead',
  参加: 'participating',
  参与: 'participating',
  配合: 'participating',
};

/** A list word with its colon; a table or a blank may stand for it: 牵头单位 «区教体局». */
const LIST_WORD = `(?:${Object.keys(LIST_WORDS).join('|')})(?:：|(?=[省市区县团]))`;
const VERB = Object.keys(VERBS).join('|');

/** What ends a list that does not name everybody: 区消防救援大队«等单位»参加, 区科协«及其他有关部门». */
const OFFICES = '(?:单位|部门|机构)';
const OPEN_END = [
  `等(?:(?:有关|相关|其他|各|成员)*${OFFICES})?`,
  `(?:、|，|以?及|和)其他(?:有关|相关|各|成员)*${OFFICES}`,
  `(?:以?及|和)各?(?:有关|相关)${OFFICES}`,
].join('|');

/** One list of bodies with one role: from the first name to the last, in the text that was parsed. */
export interface RoleList extends Span {
  role: Role;
  /** Word of the role as written: 牵头单位, 参加, 按职责分工负责. */
  roleWord: string;
  /** Whether it ends in 等 or the like. */
  isOpen: boolean;
}

/** A character of a list, or a bracket in it with all that it holds: 市委组织部«（老干部局）». */
const IN_LIST = '(?:[^。：（）【】]|（(?:[^（）]|（[^（）]*）)*）)';
/** «牵头单位：A、B。»«责任单位：C、D。» */
const AFTER_WORD = new RegExp(
  `(?<word>${LIST_WORD})(?<names>${IN_LIST}+?)(?<open>${OPEN_END})?(?<shared>按职责分工负责|分工负责)?(?:[。；，]?(?=${LIST_WORD})|；?$|(?=[。）】]))`,
  'dgy',
);
/** （责任分工：«A、B牵头，»«C、D等单位参加»） */
const BEFORE_VERB = new RegExp(
  `(?<names>(?:(?!；)${IN_LIST})+?)(?<open>${OPEN_END})?(?<word>${VERB})(?:[，；]|(?=[。）】])|$)`,
  'dgy',
);

/** Lists after their words: «牵头单位：»A、B。责任单位：C、D。 */
const OPENS_WITH_WORD = new RegExp(`^[（【]?${LIST_WORD}`);
/** A sentence that is nothing else: «由甲局牵头，乙局、丙局参加。» */
const SENTENCE = new RegExp(`^由[^。；，]+牵头，[^。；，]+(?:${VERB})。?$`);
const CLOSES_WITH_VERB = new RegExp(`(?:${VERB})[）】]$`);
const IN_SENTENCE = new RegExp(`(?:${Object.keys(LIST_WORDS).join('|')})：|按职责分工负责`);

/** Whether a paragraph is nothing but responsibilities. */
export function opensResponsibilities(shadow: string): boolean {
  return [OPENS_WITH_WORD, /^（责任分工：/, SENTENCE].some((form) => form.test(shadow));
}

/** Start of a responsibility bracket that ends a paragraph: …工作机制。«（区科协按职责分工负责）» */
export function findTrailingBracket(shadow: string): number | undefined {
  const closed = shadow.replace(/。$/, '');
  if (!/[）】]$/.test(closed)) return undefined;
  const open = countOpen(closed);
  const around = open.at(-1) ?? 0;
  const start = open.lastIndexOf(around, -2) + 1;
  if (start === 0 && around !== 0) return undefined;
  const bracket = closed.slice(start);
  return opensResponsibilities(bracket) || CLOSES_WITH_VERB.test(bracket) ? start : undefined;
}

/** Whether a sentence holds a list of bodies, which belongs in a paragraph or a bracket of its own. */
export function holdsResponsibilities(shadow: string): boolean {
  return IN_SENTENCE.test(shadow);
}

/**
 * All lists of a paragraph of responsibilities, or of a bracket, in order. None where any of it cannot
 * be read: a body would be lost.
 */
export function parseRoleLists(shadow: string): RoleList[] {
  const hasWord = OPENS_WITH_WORD.test(shadow);
  const pattern = new RegExp(hasWord ? AFTER_WORD : BEFORE_VERB);
  const opening = hasWord ? /^[（【]?/ : /^[（【](?:责任分工：)?|^由/;
  pattern.lastIndex = opening.exec(shadow)?.[0].length ?? 0;
  const matches = [...shadow.matchAll(pattern)];
  const last = matches.at(-1);
  const rest = last ? shadow.slice(last.index + last[0].length) : shadow;
  return /^[。；]?[）】]?。?$/.test(rest) ? matches.flatMap(toRoleList) : [];
}

function toRoleList({ groups = {}, indices }: RegExpExecArray): RoleList[] {
  const roleWord = (groups['word'] ?? '').replace('：', '');
  const role = groups['shared'] ? 'shared' : (LIST_WORDS[roleWord] ?? VERBS[roleWord]);
  const [start, end] = indices?.groups?.['names'] ?? [0, 0];
  return role ? [{ role, roleWord, isOpen: groups['open'] !== undefined, start, end }] : [];
}
