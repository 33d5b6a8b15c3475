/** Words found in the lines above a plan's text, by line and place in it. */
export interface Found {
  /** Words as written, without white space; may run over several lines. */
  quote: string;
  /** Index of the first line, and how many lines the words take up. */
  line: number;
  lines: number;
  /** Place of the words in those lines joined. */
  start: number;
}

const MAX_TITLE_LINES = 3;
const TITLE =
  /^[\p{Script=Han}“”]{2,20}科学素质[\p{Script=Han}]{2,16}方案(?:（[^（）]*\d{4}[^（）]*）)?$/u;

/** The last title before the text: «泰山区全民科学素质行动规划纲要» «实施方案（2021-2025年）». */
export function findTitle(lines: readonly string[]): Found | undefined {
  for (let line = lines.length - 1; line >= 0; line -= 1)
    for (let count = MAX_TITLE_LINES; count >= 1; count -= 1) {
      const quote = lines.slice(line, line + count).join('');
      if (line + count <= lines.length && TITLE.test(quote))
        return { quote, line, lines: count, start: 0 };
    }
  return undefined;
}

/** What a line above a plan's text may say, in the first group of its form. */
export const NOTICE = {
  /** The issuer on a line of its own, or after 发文机关：. «泰安市泰山区人民政府办公室» */
  issuer:
    /^(?:发文机关：)?(\p{Script=Han}{2,20}(?:人民政府|领导小组|委员会)(?:办公室)?)(?=$|关于)/u,
  /** The document number: «泰山政办字〔2022〕7号» */
  docNumber: /(?:^|：)(\p{Script=Han}{2,8}[〔[]\d{4}[〕\]]\d+号)$/u,
  /** The date under the notice: the one that is alone in its line. */
  signedOn: /^(\d{4}年\d{1,2}月\d{1,2}日)$/,
  /** The date of issue: «成文日期：2022年05月27日» */
  issuedOn: /成文日期：(\d{4}年\d{1,2}月\d{1,2}日)/,
  /** The date of publication: «发布时间：2022年06月10日» */
  publishedOn: /发布(?:时间|日期)：(\d{4}年\d{1,2}月\d{1,2}日)/,
  /** The number under which its publisher files it: «信息索引号：410601000000000000/2022-63728» */
  indexNumber: /索引号：([0-9A-Za-z/_-]+)/,
  /** «主题分类：科技» */
  subject: /^主题分类：(\p{Script=Han}+)$/u,
  /** «有效性：有效» */
  validity: /^有效性：(\p{Script=Han}+)$/u,
  /** Whom a web page names as its source: «来源：鹤壁日报浏览次数：» */
  attribution: /来源：(\p{Script=Han}+?)(?=$|浏览|作者|编辑|责任编辑|字体|字号)/u,
  /** Whether the notice may be made public: «（此件公开发布）» */
  disclosure: /^（?(此件\p{Script=Han}{0,4}公开\p{Script=Han}{0,4})）?$/u,
  /** «征求意见稿» makes a draft. */
  draft: /(征求意见稿|草案)/,
  /** «已经区政府同意» proves that a plan is final. */
  final: /(已?经\p{Script=Han}{1,8}(?:同意|批准|通过))/u,
};

/** The words of the first line that has such a form. */
export function findInLines(lines: readonly string[], form: RegExp): Found | undefined {
  for (const [line, words] of lines.entries()) {
    const match = form.exec(words);
    const quote = match?.[1];
    // What a label says stands after it, and may be its first words again: «有效性：有效».
    if (match && quote !== undefined)
      return { quote, line, lines: 1, start: match.index + match[0].lastIndexOf(quote) };
  }
  return undefined;
}

/** A date as YYYY-MM-DD: «2022年5月7日». */
export function isoDate(words: string): string {
  const [year = '', month = '', day = ''] = words.match(/\d+/g) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The period of the plan: «（2021—2035年）» of the title, or the five years of «“十四五”». */
export function findPeriod(
  title: string,
): { start: number; end: number; quote: string } | undefined {
  const years = /（(\d{4})年?[—-]+(\d{4})年?）/.exec(title);
  if (years) return { start: Number(years[1]), end: Number(years[2]), quote: years[0] };
  const five = /“?十四五”?/.exec(title);
  return five ? { start: 2021, end: 2025, quote: five[0] } : undefined;
}

/** The places in a title or an issuer's name: «泰安市»«泰山区». */
export function findPlaces(
  name: string,
): { prefecture: string | undefined; place: string } | undefined {
  const [, prefecture, place] =
    /^(\p{Script=Han}{2,4}?[市州盟])?(\p{Script=Han}{1,6}?[区县市旗])(?=“?十四五|全民|人民|科学)/u.exec(
      name,
    ) ?? [];
  return place === undefined ? undefined : { prefecture, place };
}

/** The issuer of a text of a higher level, as in `NOTICE`: «国务院», «河南省人民政府办公厅»关于印发… */
export const UPSTREAM_ISSUER =
  /^(?:发文机关：)?((?:国务院|\p{Script=Han}{2,12}(?:人民政府|领导小组|委员会))(?:办公[厅室])?)(?=$|关于)/u;

const UPSTREAM_TITLE =
  /^(?:\p{Script=Han}{2,20}关于(?:印发|发布))?《?(?<title>[\p{Script=Han}“”]{0,20}?科学素质[\p{Script=Han}]{0,20}(?:纲要|方案|规划|计划|意见)(?:（[^（）]*\d{4}[^（）]*）)?)》?(?:的通知)?$/u;

/** The title of a text of a higher level: 国务院关于印发«全民科学素质行动规划纲要（2021—2035年）»的通知 */
export function findUpstreamTitle(lines: readonly string[]): Found | undefined {
  for (const line of lines.keys())
    for (let count = MAX_TITLE_LINES; count >= 1; count -= 1) {
      const words = lines.slice(line, line + count).join('');
      const title = UPSTREAM_TITLE.exec(words)?.groups?.['title'];
      if (line + count <= lines.length && title !== undefined)
        return { quote: title, line, lines: count, start: words.indexOf(title) };
    }
  return undefined;
}

/** Whose a government is, by its name: «河南省»人民政府, «洛阳市»人民政府; undefined below the prefectures. */
export function findSeat(
  issuer: string,
):
  | { level: 'national' | 'province' | 'prefecture'; province?: string; prefecture?: string }
  | undefined {
  if (issuer.startsWith('国务院')) return { level: 'national' };
  const province =
    /^(?:\p{Script=Han}{2,6}?(?:省|自治区)|(?:北京|天津|上海|重庆)市)/u.exec(issuer)?.[0] ?? '';
  const place = issuer.slice(province.length);
  const prefecture =
    /^(\p{Script=Han}{2,6}?(?:市|自治州|盟|地区))(?!\p{Script=Han}{1,6}[区县市旗])/u.exec(
      place,
    )?.[1];
  if (prefecture !== undefined)
    return { level: 'prefecture', prefecture, ...(province === '' ? {} : { province }) };
  return province === '' ? undefined : { level: 'province', province };
}

/** The province whose plan the preamble cites: 《«河南省»全民科学素质行动… */
export function findProvince(text: string): string | undefined {
  return /《(\p{Script=Han}{2,6}(?:省|自治区))(?:人民政府办公厅关于印发\p{Script=Han}+?省)?全民科学素质/u.exec(
    text,
  )?.[1];
}
