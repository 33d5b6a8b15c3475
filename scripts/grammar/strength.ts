import type { Clause, StrengthGrade } from '#src/schemas/corpus.ts';

/** The words of content/codebook/strength.yml as patterns. */
export interface StrengthWords extends Record<Exclude<StrengthGrade, 'state'>, RegExp> {
  /** Verbs of outcome, at the start of what they are tried on. */
  outcome: RegExp;
}

/** A sentence, and what the place says in which it stands. */
export interface GradedSentence extends Pick<Clause, 'section' | 'measure'> {
  shadow: string;
  /** Title of the item; undefined in an introduction. */
  title: string | undefined;
}

/** Grade of a main predicate, and the word that decided; null for `state`. */
export interface Grade {
  level: StrengthGrade;
  word: string | null;
}

const STATE: Grade = { level: 'state', word: null };

/** Names, and what brackets add: «“省级示范培训、市级引导培训”», «《…办法》», «（以下简称…）». */
const NAMES = /“[^”]*”|《[^》]*》|（[^）]*）/gu;

/** A member that only says when, on what, with or by what: «围绕乡村振兴», «通过开展竞赛等活动», «到2025年». */
const FRAME = new RegExp(
  [
    '^(?:重点|紧紧|充分|积极|综合|合理)*(?:围绕|聚焦|依托|针对|按照|根据|依据|依照|立足|紧扣|本着|遵循|坚持|面向|通过|利用|运用|借助|为了?|结合(?!.*(?:起来|相结合)$))',
    '^以.*为',
    '^突出.*主题$',
    '(?:基础上|前提下|状态下|情况下)$',
    '^(?:到|至)?[0-9〇一二三四五六七八九]{4}年?(?:底|末)?(?:前|以前|之前)?$',
    '^(?:期间|时期|末|每年|每学期)$',
  ].join('|'),
  'u',
);

/** An activity that the plan itself holds, though as a means: «通过举办讲座», «通过开展竞赛等活动». */
const OWN_ACTIVITY = /^通过(举办|开展|组织)/u;

/** Times and manners before a verb: «每年大力», «有针对性地», «因地制宜». */
const MANNER =
  /^(?:(?:到|至)?[0-9〇一二三四五六七八九]{4}年(?:底|末)?(?:前|以前)?|期间|每年|每学期|每月|每季度|每半年|定期|不定期|经常性?|常态化|大力|积极|深入|广泛|全面|全力|切实|扎实|努力|着力|持续|不断|逐步|进一步|充分|认真|有效|有序|主动|精心|多渠道|加倍|严格|牢固|健康|因地制宜|分类|分层|分级|重点|普遍|稳步|优先|率先|统一|新|更好地?|有[一-龥]{1,4}地|(?:科学|及时|系统|扎实|创造性|常态化)地|、)+/u;

/** Words before an object that come before the verb: «将科普工作纳入…», «对学生进行…». */
const FRONTED =
  /^(?:将|把|对|在|向|给|于|从|由|以|与|同|面向|针对|依托|利用|运用|结合|通过|围绕|按照|根据)/u;

/** Someone who acts, before the verb: «各有关部门», «市科协». */
const DOER =
  /^[^，]{0,20}(?:政府|办事处|街道|乡镇|县区|部门|单位|(?<![格布])局|委员会|科协|妇联|工会|学校|中小学|医院|企业|小组|机构|协会|组织|各级|双方|成员)/u;

/** Signs of a result: «明显改善», «达到90%». */
const OUTCOME =
  /明显|显著|进一步|更加|基本|大幅|日益|逐年|逐步|持续|不断|稳步|得到|达到|超过|成为/u;

/**
 * Strength with which a sentence without a quota binds: the grade of its main predicate by the rules at
 * the head of content/codebook/strength.yml. «围绕乡村振兴，«鼓励»企业设立科普岗位»
 */
export function findStrength(sentence: GradedSentence, words: StrengthWords): Grade {
  if (isAim(sentence)) return STATE;
  const members = sentence.shadow
    .replace(NAMES, '')
    .split(/[，；。：]/u)
    .filter((member) => member !== '');
  const spoken = members.filter((member) => !FRAME.test(member));
  for (const member of spoken) {
    const modal = words.oblige.exec(withoutModifier(member));
    if (modal) return { level: 'oblige', word: modal[0] };
  }
  const isIntroduction = sentence.measure === null;
  // A frame may hold the only predicate: «面向工人开展教育».
  const inTurn = [...spoken, ...members].values();
  const grades = inTurn.map((member) => gradeMember(member, words, isIntroduction));
  const found = grades.find((grade) => grade !== undefined) ?? STATE;
  const [, held] = OWN_ACTIVITY.exec(members[0] ?? '') ?? [];
  return found.level === 'encourage' && held ? { level: 'act', word: held } : found;
}

/** Whether the sentence stands among the aims, the principles and the guiding thought of a plan. */
function isAim({ section, title = '' }: GradedSentence): boolean {
  return section === 'overview' && !/行动|工程|任务|措施/u.test(title);
}

/** A member without what stands before 的: «将应由企业承担的责任列入清单» has no modal of its own. */
function withoutModifier(member: string): string {
  return member.replace(/(?:将|把|对|由|按)(?:应|须|要)[^的]*的/u, '');
}

/** Grade of one member; undefined where it has no predicate that the codebook knows. */
function gradeMember(
  member: string,
  words: StrengthWords,
  isIntroduction: boolean,
): Grade | undefined {
  if (/^(?:让|使).*成为|制[定订]本.*方案$/u.test(member)) return STATE;
  const head = member.replace(MANNER, '');
  if (isIntroduction && words.outcome.test(head)) return STATE;
  const verb = findVerb(head, words);
  const isFronted = FRONTED.test(head);
  // A subject that does nothing: «学校设施明显改善», «覆盖率达到90%».
  const isLast = verb && !isFronted && verb.index > 0 && head.endsWith(verb.grade.word);
  if (!isLast && verb && (verb.index === 0 || isFronted || DOER.test(head))) return verb.grade;
  if (isLast || OUTCOME.test(member)) return STATE;
  return verb && head.length > verb.index + 4 ? verb.grade : undefined;
}

/** The first word of work or of encouragement, and where it stands. */
function findVerb(
  member: string,
  words: StrengthWords,
): { index: number; grade: Grade & { word: string } } | undefined {
  const found = (['act', 'encourage'] as const).flatMap((level) => {
    const match = words[level].exec(member);
    return match ? [{ index: match.index, grade: { level, word: match[0] } }] : [];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}
