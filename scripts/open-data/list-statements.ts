import type { Origin } from '#src/schemas/origin.ts';
import { type Statement, StatementField } from '#src/schemas/source.ts';

/** What a file says of itself, one row for each field of an origin file that its words can prove. */
export function listStatements(origin: Origin): Statement[] {
  return StatementField.options.map((field) => {
    const proof = origin[field];
    const base = { plan: origin.id, field };
    if (proof === null) return { ...base, value: null, quote: null, span: null, reason: null };
    const { quote, span } = proof;
    const reason = 'reason' in proof ? proof.reason : null;
    return { ...base, value: valueOf(proof), quote, span, reason };
  });
}

function valueOf(proof: NonNullable<Origin[StatementField]>): string {
  if ('value' in proof) return proof.value;
  return 'zh' in proof ? proof.zh : `${proof.start}–${proof.end}`;
}
