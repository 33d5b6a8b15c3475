import type { Messages } from '#src/i18n/index.ts';
import type { Agreement, StrengthAgreement } from '#src/schemas/coding.ts';

type Words = Pick<Messages['codebook'], 'share' | 'alpha' | 'agreement'>;

/** What the codebook's text says of two codings of topics, in digits; undefined where nothing was coded twice. */
export function figuresOfTopics(all: Agreement | undefined, words: Words) {
  if (!all) return undefined;
  const { clauses, agreeing, share, sameMain, alpha, withoutExamples } = all;
  return {
    clauses,
    agreeing,
    differing: clauses - agreeing,
    share: words.share(share),
    sameMain,
    shareOfMain: words.share(sameMain / clauses),
    shareWithoutExamples: words.share(withoutExamples.share),
    alpha: alphaInWords(alpha, words),
  };
}

/** The same of two readings of strength, and of the rule beside what holds. */
export function figuresOfStrength(rows: readonly StrengthAgreement[], words: Words) {
  const all = rows.filter(({ level }) => level === 'all');
  const figuresOf = (between: StrengthAgreement['between']) => {
    const row = all.find((each) => each.between === between);
    if (!row) return undefined;
    const { first, both, share, alpha } = row;
    const differing = first - both;
    return {
      first,
      both,
      differing,
      share: words.share(share ?? NaN),
      alpha: alphaInWords(alpha, words),
    };
  };
  return { readings: figuresOf('readings'), rule: figuresOf('rule') };
}

function alphaInWords(alpha: number | null, words: Words): string {
  return alpha === null ? words.agreement.noAlpha : words.alpha(alpha);
}
