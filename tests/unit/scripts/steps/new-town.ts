/** A plan in small, made up for the tests of the steps: what they hand on, and what they report. */
import type { Origin } from '#src/schemas/origin.ts';
import { readCodebook } from '#scripts/codebook/read-codebook.ts';
import { cleanSource } from '#scripts/steps/02-clean.ts';
import { joinLines } from '#scripts/steps/03-join.ts';
import { outlinePlan } from '#scripts/steps/04-outline.ts';
import { splitPlan } from '#scripts/steps/05-split.ts';
import { extractFacts } from '#scripts/steps/06-extract.ts';
import type { CleanedSource } from '#scripts/steps/plan.ts';
import type { Problem, Report } from '#scripts/text/problem.ts';

const read = readCodebook('content/codebook', ({ found }) => {
  throw new Error(found);
});
if (!read) throw new Error('the codebook cannot be read');
/** That of the project. */
export const codebook = read;

/** Front matter of one line, one group, no project. */
export const NEW_TOWN = `新城区全民科学素质行动规划纲要实施方案
一、总体要求
（一）指导思想
以习近平新时代中国特色社会主义思想为指导。
（二）主要目标
到2025年，科学精神深入人心。公民具备科学素质的比例超过16%。
二、提升行动
着力推动全民科学素质提升。
（一）青少年科学素质提升行动
以校园为主阵地。
1.加强教师队伍建设。加强农村学校科学教师培训，完成培训300人次。鼓励每学期开展活动。
2.推进家庭科学教育，增强家长意识。
牵头单位：区教体局、团区委。参与单位：区科工局、人社局。
三、组织实施
（一）加强组织领导。各有关部门要统筹落实科普经费。（区科协按职责分工负责）
`;

const BOTH = { zh: '新城区', en: 'New Town' };
const EVIDENCE = { quote: '新城区', span: { start: 0, end: 3 } };

/** A source of this text, of whose origin a test says what it asks about, and where its faults go. */
export function sourceOf(
  text: string,
  origin: Partial<Origin> = {},
  report: Report = () => undefined,
): CleanedSource {
  return {
    report,
    path: 'content/sources/new-town.txt',
    text,
    published: { text, masked: 0 },
    origin: {
      id: 'new-town',
      order: 6,
      file: 'new-town.txt',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      title: { ...BOTH, ...EVIDENCE },
      jurisdiction: BOTH,
      short: BOTH,
      kind: 'district',
      province: BOTH,
      prefecture: BOTH,
      issuer: null,
      docNumber: null,
      signedOn: null,
      issuedOn: null,
      publishedOn: null,
      indexNumber: null,
      subject: null,
      validity: null,
      attribution: null,
      disclosure: null,
      period: { start: 2021, end: 2025, ...EVIDENCE, reason: 'made up' },
      status: { value: 'final', ...EVIDENCE, reason: 'made up' },
      obtained: { how: 'unknown', account: BOTH, on: null, day: null, url: null },
      absent: [],
      noise: [],
      ...origin,
    },
  };
}

/** The steps from the file to the facts, with all that they report; the first line is the front. */
export function readSteps(text: string, origin: Partial<Origin> = {}) {
  const problems: Problem[] = [];
  const source = sourceOf(text, origin, (problem) => problems.push(problem));
  const { lines, noise } = cleanSource(source);
  const body = joinLines(lines.slice(1));
  const outline = outlinePlan(source, lines.slice(0, 1), body, codebook.sections);
  const split = splitPlan(source, outline);
  const facts = extractFacts(source, outline, split, { names: ['三下乡'], words: [] });
  return { source, lines, noise, body, outline, split, facts, problems };
}

/** The first lines of what was reported, but for the parts that this small plan has not. */
export function foundIn(problems: readonly Problem[]): string[] {
  return problems
    .map(({ found }) => found)
    .filter((found) => !/^part “.*” was not found$/.test(found));
}
