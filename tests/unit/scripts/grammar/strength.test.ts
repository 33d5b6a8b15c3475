/**
 * Reference values: how each sentence binds by its main predicate, judged by a language model by the rules at
 * the head of content/codebook/strength.yml. The sentences are made up in the manner of such plans, but for
 * those that name one. No person has checked them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCodebook } from '#scripts/codebook/read-codebook.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { findStrength } from '#scripts/grammar/strength.ts';
import { cited, type PlanOfFive } from '../cited.ts';

const codebook = readCodebook('content/codebook', ({ found }) => {
  throw new Error(found);
});
if (!codebook) throw new Error('the codebook cannot be read');
const { strengthWords } = codebook;

/** A sentence in an item of a part, where nothing else is said of its place. */
const grade = (
  words: string,
  place: {
    section?: 'youth' | 'overview';
    measure?: string | null;
    title?: string | undefined;
  } = {},
) =>
  findStrength(
    {
      shadow: foldCharacters(words),
      section: 'youth',
      measure: 'new-town-youth-1',
      title: '加强教师队伍建设',
      ...place,
    },
    strengthWords,
  );

describe('the main predicate', () => {
  test.each<[string, string, string | null]>([
    ['各中学必须配齐实验员。', 'oblige', '必须'],
    ['县科协要会同教育部门做好宣传。', 'oblige', '要'],
    ['新建小区应按规定设置科普栏。', 'oblige', '应'],
    ['任何单位不得挪用科普经费。', 'oblige', '不得'],
    ['图书馆每周须向公众开放。', 'oblige', '须'],
    ['每个社区至少有一处宣传栏。', 'oblige', '至少'],
    ['对护林员开展培训每季度不少于一次。', 'oblige', '不少于'],
    ['县财政局负责筹措资金，要按年度公布使用情况。', 'oblige', '要'],
    ['支持各乡镇建馆，每个乡镇均应有专人管理。', 'oblige', '应'],
    ['加强天文观测站建设。', 'act', '加强'],
    ['将航天知识纳入研学课程。', 'act', '纳入'],
    ['对渔民开展防台风培训。', 'act', '开展'],
    ['镇卫生院定期举办急救讲座。', 'act', '举办'],
    ['推动企业设立博士工作站，鼓励开放实验室。', 'act', '推动'],
    ['鼓励民宿主设立观星角。', 'encourage', '鼓励'],
    ['积极引导茶农使用气象预报。', 'encourage', '引导'],
    ['动员退休教师担任讲解员，完善档案。', 'act', '动员'],
    ['广泛发动渔民参加竞赛。', 'act', '发动'],
    ['组织动员退休教师担任讲解员。', 'act', '组织'],
    ['科普场馆条件明显改善，服务能力显著增强。', 'state', null],
    ['渔民科学素质发展更加均衡。', 'state', null],
    ['中小学科学教育水平稳步提升。', 'state', null],
    ['应急科普机制更加健全。', 'state', null],
    ['到2030年，观测点覆盖率达到八成。', 'state', null],
    ['让科学成为时尚。', 'state', null],
  ])('of “%s” is %s by %s', (words, level, word) => {
    expect(grade(words)).toEqual({ level, word });
  });

  test.each<[string, string, string]>([
    ['围绕海洋强省建设，鼓励学校建立贝类标本室。', 'encourage', '鼓励'],
    ['依托渔港培训中心，支持合作社试养新品种。', 'encourage', '支持'],
    ['通过开展竞赛、组织观摩等活动，引导青年学技术。', 'act', '开展'],
    ['通过广播，引导青年学技术。', 'encourage', '引导'],
    ['支持合作社通过举办讲座推广良种。', 'encourage', '支持'],
    ['坚持开放办馆，探索夜间开放。', 'encourage', '探索'],
    ['以建设示范县为契机，倡导低碳生活。', 'encourage', '倡导'],
    ['结合防汛需要，举办演练。', 'act', '举办'],
    ['按照“应开尽开、鼓励先进”的要求，开放实验室。', 'act', '开放'],
    ['到2030年底前，创建一批观星营地。', 'act', '创建'],
  ])('of “%s” is %s by %s, past what only says how', (words, level, word) => {
    expect(grade(words)).toEqual({ level, word });
  });
});

describe('a modal', () => {
  test.each([
    ['inside a word', '加强应急响应、重要设施和主要险种的宣传，适应需要。'],
    ['in words that modify', '将应由企业承担的责任列入清单。'],
    ['in a purpose', '建立巡查制度，确保设施安全，为实现2030年要达到的目标打好基础。'],
    ['in a name', '落实《关于中小学必须开展实验教学的意见》和“要我学”改革。'],
  ])('%s does not oblige', (_, words) => {
    expect(grade(words).level).toBe('act');
  });

  test.each(['必须', '务必', '不得', '应当'])('%s obliges whatever work is named', (modal) => {
    const work = fc.constantFrom('加强巡查', '开展培训', '鼓励创新', '提高水平');
    const doer = fc.constantFrom('各乡镇', '县科协', '有关部门', '中小学校');
    fc.assert(
      fc.property(doer, work, (who, what) => {
        expect(grade(`${who}${modal}${what}。`)).toEqual({ level: 'oblige', word: modal });
      }),
    );
  });
});

describe('the place', () => {
  const outcome = '围绕渔业强县，提高渔民科学生产能力，造就一支新队伍。';

  test('makes a verb of outcome at the head of an introduction an aim', () => {
    expect(grade(outcome, { measure: null }).level).toBe('state');
    expect(grade(outcome)).toEqual({ level: 'act', word: '提高' });
    expect(grade('加强渔民培训，提高能力。', { measure: null }).level).toBe('act');
  });

  test.each(['指导思想', '基本原则', '主要目标', undefined])(
    'makes all that stands under %s of the overview aims',
    (title) => {
      const place = { section: 'overview', title } as const;
      expect(grade('各级政府要加强领导。', place)).toEqual({ level: 'state', word: null });
    },
  );

  test('leaves actions in the overview what they are', () => {
    const place = { section: 'overview', title: '提升行动' } as const;
    expect(grade('实施5项提升行动。', place).level).toBe('act');
  });
});

describe('any sentence', () => {
  const particle = fc.constantFrom(
    '要',
    '应',
    '鼓励',
    '加强',
    '围绕',
    '，',
    '。',
    '“',
    '的',
    '将',
    '科普',
  );
  const sentence = fc.array(particle, { maxLength: 12 }).map((parts) => parts.join(''));

  test('has a word of its own where it does more than state', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const { level, word } = grade(words);
        expect(word === null).toBe(level === 'state');
        expect(words).toContain(word ?? '');
      }),
    );
  });

  test('is graded the same behind what only says on what', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('围绕渔业强县，', '依托渔港，', '到2030年，', '以示范县为载体，'),
        fc.constantFrom('鼓励企业建馆。', '加强巡查。', '各乡镇要报告。', '设施明显改善。'),
        (frame, words) => {
          expect(grade(frame + words)).toEqual(grade(words));
        },
      ),
    );
  });

  test.each(['', '\r\n', '𠮷', '，。', '“', '鼓 励'])('without a predicate states: %j', (words) => {
    expect(grade(words)).toEqual({ level: 'state', word: null });
  });
});

test.each<[PlanOfFive, string, string, string | null]>([
  ['yunxi', '务必以课堂为青少年创新教育和培养科学精神的主阵地', 'oblige', '务必'],
  ['hebi', '相关部门应将应急理念和知识融入日常科普内容', 'oblige', '应'],
  ['mengjin', '把科普绩效作为职称晋升、年终考核、绩效分配的重要依据', 'act', '作为'],
  ['taishan', '注重加强科普经费的绩效评价，确保专款专用和使用效果。', 'act', '加强'],
  ['hebi', '推动将科普设施建设纳入新时代文明实践中心', 'act', '推动'],
  ['yunxi', '社会化大科普格局更加健全，全域科普体系逐步形成。', 'state', null],
])('of %s, “%s” is %s', (plan, words, level, word) => {
  expect(grade(cited(plan, words))).toEqual({ level, word });
});
