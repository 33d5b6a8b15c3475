/**
 * Words of a request for public information. It goes to a Chinese authority, so it is in Chinese on pages of
 * every language. Its three parts are those that the regulation asks of a request: the document by name and
 * number, what is asked, and in which form; then who asks.
 */
export const requestZh = {
  title: '政府信息公开申请',
  to: (issuer: string) => `${issuer}：`,
  /** Where the file names no issuer, as of a draft, whoever asks fills it in. */
  toUnknown: (place: string) => `＿＿＿＿＿＿（${place}的这份文件未写发文机关，请填写受理机关）：`,
  basis: '根据《中华人民共和国政府信息公开条例》，申请公开下列政府信息。',
  document: '一、文件名称和文号',
  named: (title: string, docNumber: string | null, date: string | null) =>
    [
      `《${title}》`,
      docNumber === null ? '文号：申请人所见文本未载' : `文号：${docNumber}`,
      ...(date === null ? [] : [`落款日期：${date}`]),
    ].join('，') + '。',
  draft:
    '申请人所见为征求意见稿。如已正式印发，请一并提供正式文本及其文号、印发日期，并按正式文本答复下列指标；如未印发，请予告知。',
  content: '二、申请公开的内容',
  ended: (start: number, end: number) =>
    `该文件的规划期为${start}—${end}年，现已结束。请公开下列指标的完成情况：`,
  running: (start: number, end: number) =>
    `该文件的规划期为${start}—${end}年。请公开下列指标目前的完成情况：`,
  target: (words: string) => `指标：${words}`,
  part: (heading: string) => `所在部分：${heading}`,
  sentence: (sentence: string) => `原句：${sentence}`,
  asked:
    '请公开：（一）完成情况的数值；（二）统计范围、统计时间和数据来源；（三）载有该数值的总结、评估或者考核文件的名称和文号。未制作或者未保存上述信息的，请予告知；不属于本机关负责公开的，请告知负责公开的机关及其联系方式。',
  form: '三、形式要求',
  formOf: '提供形式：电子文本。获取方式：电子邮件。',
  applicant: ['申请人姓名（名称）：', '身份证明：', '联系方式：', '申请日期：'],
};
