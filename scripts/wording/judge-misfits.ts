import type { MisfitsFile } from '#src/schemas/codebook.ts';
import type { Misfit, MisfitKind } from '#src/schemas/wording.ts';
import { foldCharacters } from '#scripts/grammar/fold.ts';
import { sliceClean, spanOf } from '#scripts/text/clean-text.ts';
import { type ReportedText, reportAt } from '#scripts/text/problem.ts';
import { type FoundMisfit, misfitFinder, type PlanFrame } from './find-misfits.ts';
import type { PlanClause, PlanWitness } from './plan-text.ts';

type Decision = MisfitsFile['misfits'][number];

/** What a word of each kind names. */
const NAMED = { place: 'place', level: 'level', period: 'year' } satisfies Record<
  MisfitKind,
  string
>;

/** A word that was found, and what is decided on it. */
interface Judged {
  row: Misfit;
  decision: Decision | undefined;
}

/**
 * The words of a plan that name another place, level or year, each with its reviewed decision. A plan on which
 * nothing is decided yet has them without; of any other, one that no decision covers is reported, and so is a
 * decision that covers none.
 * @param source receives the problems
 */
export function judgeMisfits(
  source: ReportedText,
  { id, clauses }: Pick<PlanWitness, 'id' | 'clauses'>,
  frame: PlanFrame,
  { misfits }: MisfitsFile,
): Misfit[] {
  const own = misfits.filter(({ plan }) => plan === id);
  const find = misfitFinder(frame);
  const judged = clauses.flatMap((clause) =>
    find(clause.words.shadow).map((found) => judge(id, clause, found, own)),
  );
  for (const decision of own) reportUnused(source, decision, judged);
  for (const { row, decision } of judged)
    if (own.length > 0 && !decision)
      reportAt(
        source,
        row.span.start,
        `no decision says whether “${row.words}” fits the plan: it names another ${NAMED[row.kind]}`,
        'read the sentence, and add it to content/codebook/misfits.yml',
      );
  return judged.map(({ row }) => row);
}

function judge(plan: string, clause: PlanClause, found: FoundMisfit, own: Decision[]): Judged {
  const { id, section, words } = clause;
  const stretch = sliceClean(words, found.start, found.end);
  const decision = own.find((each) => each.section === section && covers(each, clause, found));
  return {
    decision,
    row: {
      plan,
      section,
      clause: id,
      kind: found.kind,
      words: stretch.text,
      span: spanOf(stretch),
      verdict: decision?.verdict ?? null,
      why: decision?.why ?? null,
    },
  };
}

/** Whether the words of a decision hold the stretch found. */
function covers(
  decision: Decision,
  { words: { shadow } }: PlanClause,
  found: FoundMisfit,
): boolean {
  const words = foldCharacters(decision.words);
  const start = shadow.indexOf(words);
  return start !== -1 && start <= found.start && found.end <= start + words.length;
}

function reportUnused(
  { report }: ReportedText,
  decision: Decision,
  judged: readonly Judged[],
): void {
  const covered = judged.filter((each) => each.decision === decision);
  const clauses = new Set(covered.map(({ row }) => row.clause));
  if (clauses.size === 1) return;
  const place = `“${decision.words}” (${decision.plan}, ${decision.section})`;
  report({
    file: 'content/codebook/misfits.yml',
    found:
      clauses.size === 0
        ? `the decision on ${place} holds no word that names another place, level or year`
        : `the decision on ${place} fits ${clauses.size} sentences`,
    fix:
      clauses.size === 0
        ? 'correct its words, or remove it'
        : 'quote enough of the sentence to be unique',
  });
}
