import { join } from 'node:path';
import { z } from 'zod';
import type { UpstreamOrigin } from '#src/schemas/origin.ts';
import { coversPlan, Upstream } from '#src/schemas/upstream.ts';
import { splitSentences } from './grammar/sentence.ts';
import { describeSource, levelOf, type Origins, readSource, valuesOf } from './steps/01-read.ts';
import { cleanSource } from './steps/02-clean.ts';
import type { CleanedSource, Source } from './steps/plan.ts';
import { type CleanText, joinClean, sliceClean, spanOf } from './text/clean-text.ts';
import { type Report, reportAt } from './text/problem.ts';
import { publishText } from './text/publish-text.ts';
import type { UpstreamWitness } from './wording/plan-text.ts';

/** A text of a higher level, read as far as wording needs it. */
export interface ReadUpstream {
  source: CleanedSource<UpstreamOrigin>;
  upstream: Upstream;
  /**
   * All of the text but its noise, cut at 。 alone: its layout may be any, so a line end never ends a sentence,
   * and a heading goes with what follows. Only blanks and noise part two sentences: each joins the one before.
   */
  witness: UpstreamWitness;
}

/** Reads the texts of a higher level; those that cannot be read, or cover no plan, are reported. */
export function readUpstreams(
  contentDir: string,
  { plans, upstreams }: Origins,
  report: Report,
): ReadUpstream[] {
  const below = plans.map((plan) => ({ ...plan, level: levelOf(plan) }));
  return upstreams.flatMap((origin) => {
    const covered = below.filter((plan) => coversPlan(origin, plan)).map(({ id }) => id);
    if (covered.length === 0)
      report({
        file: join(contentDir, 'sources', `${origin.id}.origin.yml`),
        found: `there is no plan of ${origin.prefecture?.zh ?? origin.province?.zh ?? 'any place'} that this text stands above`,
        fix: 'name its province and its prefecture as the plans do, or leave the text out until such a plan is here',
      });
    const source = readSource(contentDir, origin, report);
    return source ? readUpstream(source, covered) : [];
  });
}

/** Runs the steps of a plan on such a text, as far as its sentences. @param covered ids of plans below it */
export function readUpstream(
  received: Source<UpstreamOrigin>,
  covered: readonly string[],
): ReadUpstream {
  const { lines, noise } = cleanSource(received);
  if (lines.length === 0)
    reportAt(received, undefined, 'nothing but noise stands in this file', 'check the file');
  const source = { ...received, published: publishText(received.text, noise) };
  reportNumbersInside(source, lines);
  const whole = joinClean(lines);
  const clauses = splitSentences(whole.shadow).map(({ start, end }, index) => {
    return { words: sliceClean(whole, start, end), joins: index > 0 };
  });
  const witness = { id: source.origin.id, covers: new Set(covered), clauses };
  return { source, upstream: describeUpstream(source), witness };
}

/** A line of text, rather than a cell of a table or a heading, that ends before its sentence. */
const OPEN_LINE = /^.{12,}[^。！？；：）”]$/u;

/**
 * Reports bare digits that stand alone inside a sentence: a page number there would part words that belong
 * together, and a number that a line end cut off must stay.
 */
function reportNumbersInside(source: Source<UpstreamOrigin>, lines: readonly CleanText[]): void {
  for (const [index, line] of lines.entries()) {
    if (!/^\d{1,3}$/.test(line.shadow)) continue;
    if (!OPEN_LINE.test(lines[index - 1]?.shadow ?? '')) continue;
    reportAt(
      source,
      spanOf(line).start,
      `“${line.text}” stands alone inside a sentence, and may be a page number or a part of it`,
      'if it is a page number, declare the line as noise in the origin file',
    );
  }
}

/** Leaves out what is no field of the row. */
const UpstreamRow = z.object(Upstream.shape);

function describeUpstream(source: CleanedSource<UpstreamOrigin>): Upstream {
  const { origin } = source;
  const { title } = origin;
  return UpstreamRow.parse({
    ...origin,
    title: { zh: title.zh, en: title.en },
    ...valuesOf(origin, ['issuer', 'docNumber', 'signedOn', 'issuedOn', 'publishedOn']),
    obtained: { ...origin.obtained, ...valuesOf(origin, ['indexNumber']) },
    source: describeSource(source),
  });
}
