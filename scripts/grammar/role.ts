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

const LIST_WORD = Object.keys(LIST_WORDS).join('|');
const VERB = Object.keys(VERBS).join('|');

/** One list of bodies with one role: from the first name to the last, in the text that was parsed. */
export interface RoleList extends Span {
  role: Role;
  /** Word of the role as written: 牵头单位, 参加, 按职责分工负责. */
  roleWord: string;
}

/** Whether a paragraph is nothing but responsibilities. */
export function opensResponsibilities(shadow: string): boolean {
  return new RegExp(`^(?:${LIST_WORD})：|^（责任分工：`).test(shadow);
}

/** Start of a responsibility bracket that ends a paragraph: …工作机制。«（区科协按职责分工负责）» */
export function findTrailingBracket(shadow: string): number | undefined {
  if (!new RegExp(`(?:${VERB})）$`).test(shadow)) return undefined;
  const open = countOpen(shadow);
  const start = open.lastIndexOf(open.at(-1) ?? 0, -2) + 1;
  return shadow.startsWith('（', start) ? start : undefined;
}

/** All lists of a paragraph of responsibilities, or of a bracket, in order. */
export function parseRoleLists(shadow: string): RoleList[] {
  // Lists after their words: «牵头单位：A、B。责任单位：C、D。»
  if (new RegExp(`^(?:${LIST_WORD})：`).test(shadow))
    return findLists(shadow, AFTER_WORD, LIST_WORDS);
  // Lists before their verbs: «（责任分工：A、B牵头，C、D等单位参加）» and «（A、B按职责分工负责）»
  const opening = /^（(?:责任分工：)?/.exec(shadow)?.[0].length ?? 0;
  return findLists(shadow, BEFORE_VERB, VERBS, opening);
}

const AFTER_WORD = `(?<word>${LIST_WORD})：(?<names>[^。；：]+?)(?=。|；|$|(?:${LIST_WORD})：)`;
const BEFORE_VERB = `(?<names>[^；。）]+?)(?:等(?:单位|部门)?)?(?<word>${VERB})(?:，|；|。|）|$)`;

function findLists(
  shadow: string,
  form: string,
  roles: Record<string, Role>,
  from = 0,
): RoleList[] {
  const pattern = new RegExp(form, 'dg');
  pattern.lastIndex = from;
  return [...shadow.matchAll(pattern)].flatMap(({ groups, indices }) => {
    const { word: roleWord = '' } = groups ?? {};
    const [start, end] = indices?.groups?.['names'] ?? [0, 0];
    const role = roles[roleWord];
    return role ? [{ role, roleWord, start, end }] : [];
  });
}
