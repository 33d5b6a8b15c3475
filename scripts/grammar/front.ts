/** A line that ends what stands before a plan: its title, a date, a mark of its status. */
const CLOSES_FRONT =
  /(?:方案|通知|纲要)(?:（[^（）]*）)?$|^（[^（）]*(?:稿|公开发布)）$|^\d{4}年\d{1,2}月\d{1,2}日$|^[^。，；]{0,30}（\d{4}[—-]\d{4}年?）$/;

/** How a plan's first sentence opens: «为»全面提升…, «根据»《…》. */
const OPENS_PREAMBLE = /^(?:为|根据|按照|依据|依照|贯彻|认真贯彻|遵照)/;

/**
 * How many lines stand before the plan's own text: title block, addressees, signature.
 * `lines` are the shadows of the lines before the first chapter heading.
 */
export function countFrontLines(lines: readonly string[]): number {
  const anchor = lines.findLastIndex((line) => CLOSES_FRONT.test(line));
  const preamble = lines.findIndex((line, index) => index > anchor && OPENS_PREAMBLE.test(line));
  return preamble === -1 ? lines.length : preamble;
}
