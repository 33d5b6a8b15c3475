import type { ContextFigure } from '#src/schemas/context.ts';
import type { Messages } from './index.ts';
import { nameIn } from './name-in.ts';

/** Source of an outside figure, where it was printed and when: 豫政办〔2021〕73号，据《河南日报》报道，2021年12月17日. */
export function sourceInWords(
  { source, date, confidence }: ContextFigure,
  messages: Messages,
): string {
  const { noDate, singleSource, sources } = messages.literacy;
  const doubt = confidence === 'MEDIUM' ? [singleSource] : [];
  return sources.cite([nameIn(source, messages), date ? messages.date(date) : noDate, ...doubt]);
}
