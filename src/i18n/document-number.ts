/** Document number in a source: “国发〔2021〕9号” or “Guofa [2021] No. 9”; undefined where it has none. */
export function documentNumber(source: string): string | undefined {
  return /[\p{Script=Han}]+〔\d{4}〕\d+号|\p{Lu}\p{Ll}+ \[\d{4}\] No\. \d+/u.exec(source)?.[0];
}
