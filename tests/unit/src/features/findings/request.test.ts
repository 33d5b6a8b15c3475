import { describe, expect, it } from 'vitest';
import { requestOf } from '#src/features/findings/model/request.ts';

const PLAN = {
  issuer: '甲区人民政府办公室',
  title: { zh: '甲区实施方案', en: 'Plan of Jia' },
  jurisdiction: { zh: '乙市甲区', en: 'Jia, Yi' },
  docNumber: '甲政办〔2022〕7号',
  signedOn: '2022-05-31',
  period: { start: 2021, end: 2025 },
  status: 'final' as const,
};
const TARGET = {
  id: 'jia-1',
  phrase: '发展科技志愿者800人',
  part: '科普人才建设工程',
  sentence: '到2025年，发展科技志愿者800人。',
};

function textOf(
  plan: typeof PLAN | (Omit<typeof PLAN, 'status'> & { status: 'draft' }),
  over = true,
) {
  const { before, targets, after } = requestOf(plan, [TARGET], over);
  return [before, ...targets.map(({ text }) => text), after].join('');
}

describe('requestOf', () => {
  it('names the issuer, the plan, its number and day, and the words of the target', () => {
    const text = textOf(PLAN);
    expect(text).toContain('\n甲区人民政府办公室：\n');
    expect(text).toContain('《甲区实施方案》，文号：甲政办〔2022〕7号，落款日期：2022年5月31日。');
    expect(text).toContain('指标：发展科技志愿者800人\n');
    expect(text).toContain('原句：到2025年，发展科技志愿者800人。\n');
    expect(text).toContain('根据《中华人民共和国政府信息公开条例》');
    expect(text).toContain('规划期为2021—2025年，现已结束');
  });

  it('has room for whoever asks', () => {
    for (const words of ['申请人姓名（名称）：', '身份证明：', '联系方式：', '获取方式：'])
      expect(textOf(PLAN)).toContain(words);
  });

  it('does not say that a period is over before it is', () => {
    expect(textOf(PLAN, false)).not.toContain('结束');
  });

  it('asks about the adopted text of a draft alone', () => {
    expect(textOf({ ...PLAN, status: 'draft' })).toContain('征求意见稿。如已正式印发');
    expect(textOf(PLAN)).not.toContain('征求意见稿');
  });

  it('says what the text lacks, and invents no issuer', () => {
    const text = textOf({ ...PLAN, issuer: null, docNumber: null, signedOn: null } as never);
    expect(text).toContain('＿＿＿＿＿＿（乙市甲区的这份文件未写发文机关，请填写受理机关）：');
    expect(text).toContain('《甲区实施方案》，文号：申请人所见文本未载。');
  });
});
