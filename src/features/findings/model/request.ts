import { requestZh as words } from '#src/i18n/zh/request.ts';
import { zh } from '#src/i18n/zh/index.ts';
import type { Plan } from '#src/schemas/plan.ts';

/** A target as a request names it: all in the plan's words. */
export interface AskedTarget {
  id: string;
  phrase: string;
  /** Heading of its part. */
  part: string;
  sentence: string;
}

/** A request in three pieces, so that one target may be asked for, or all: `before`, some `targets`, `after`. */
export interface RequestText {
  before: string;
  targets: { id: string; text: string }[];
  after: string;
}

type AskedPlan = Pick<
  Plan,
  'issuer' | 'title' | 'jurisdiction' | 'docNumber' | 'signedOn' | 'period' | 'status'
>;

/**
 * A neutral request to the issuer of a plan for the results of its targets, after the Regulations on Open
 * Government Information (政府信息公开条例).
 * @param isOver whether the plan's period is, by the date of the data
 */
export function requestOf(
  plan: AskedPlan,
  targets: readonly AskedTarget[],
  isOver: boolean,
): RequestText {
  const { issuer, title, docNumber, signedOn, period, status, jurisdiction } = plan;
  const date = signedOn === null ? null : zh.date(signedOn);
  const inPeriod = isOver ? words.ended : words.running;
  const before = [
    words.title,
    issuer === null ? words.toUnknown(jurisdiction.zh) : words.to(issuer),
    words.basis,
    words.document,
    words.named(title.zh, docNumber, date),
    ...(status === 'draft' ? [words.draft] : []),
    words.content,
    inPeriod(period.start, period.end),
  ];
  const after = [words.asked, words.form, words.formOf, words.applicant.join('\n')];
  return {
    before: `${before.join('\n\n')}\n\n`,
    targets: targets.map((target) => ({ id: target.id, text: `${textOf(target)}\n\n` })),
    after: after.join('\n\n'),
  };
}

function textOf({ phrase, part, sentence }: AskedTarget): string {
  return [words.target(phrase), words.part(part), words.sentence(sentence)].join('\n');
}
