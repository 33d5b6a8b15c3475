import type { Responsibility } from '#src/schemas/corpus.ts';

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

/** One list of bodies with one role; places are in the text that was parsed. */
export interface RoleList {
  role: Role;
  /** Word of the role as written: 牵头单位, 参加, 按职责分工负责. */
  roleWord: string;
  /** Place from the first name to the last, in characters of the text. */
  start: number;
  end: number;
}

/** Whether a paragraph is nothing but responsibilities. */
export function opensResponsibilities(shadow: string): boolean {
  return new RegExp(`^(?:${LIST_WORD})：|^（责任分工：`).test(shadow);
}

/** Start of a responsibility bracket that ends a paragraph: …工作机制。«（区科协按职责分工负责）» */
export function findTrailingBracket(shadow: string): number | undefined {
  const end = new RegExp(`(?:${VERB})）$`).exec(shadow);
  if (!end) return undefined;
  let depth = 0;
  for (let index = shadow.length - 1; index >= 0; index -= 1) {
    if (shadow.charAt(index) === '）') depth += 1;
    if (shadow.charAt(index) === '（') depth -= 1;
    if (depth === 0) return index;
  }
  return undefined;
}

/** All lists of a paragraph of responsibilities, or of a bracket, in order. */
export function parseRoleLists(shadow: string): RoleList[] {
  return new RegExp(`^(?:${LIST_WORD})：`).test(shadow)
    ? listsAfterWords(shadow)
    : listsBeforeVerbs(shadow);
}

/** Lists after their words: «牵头单位：A、B。责任单位：C、D。» */
function listsAfterWords(shadow: string): RoleList[] {
  const pattern = new RegExp(`(${LIST_WORD})：([^。；：]+?)(?=。|；|$|(?:${LIST_WORD})：)`, 'g');
  return [...shadow.matchAll(pattern)].flatMap((match) => {
    const [, roleWord = '', names = ''] = match;
    const role = LIST_WORDS[roleWord];
    const start = match.index + roleWord.length + 1;
    return role ? [{ role, roleWord, start, end: start + names.length }] : [];
  });
}

/** Lists before their verbs: «（责任分工：A、B牵头，C、D等单位参加）» and «（A、B按职责分工负责）» */
function listsBeforeVerbs(shadow: string): RoleList[] {
  const opening = /^（(?:责任分工：)?/.exec(shadow)?.[0].length ?? 0;
  const pattern = new RegExp(`([^；。）]+?)(?:等(?:单位|部门)?)?(${VERB})(?:，|；|。|）|$)`, 'g');
  pattern.lastIndex = opening;
  return [...shadow.matchAll(pattern)].flatMap((match) => {
    const [, names = '', roleWord = ''] = match;
    const role = VERBS[roleWord];
    const start = match.index;
    return role ? [{ role, roleWord, start, end: start + names.length }] : [];
  });
}
