import type { PublishedChart } from '#src/charts/published-chart.ts';
import { type NumbersRow, sentencesAndNumbers } from '#src/charts/sentences-and-numbers.ts';
import { getIndicators } from '#src/corpus/codebook.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import { getFindings } from '#src/corpus/findings.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/index.ts';
import type { Finding, FindingRow } from '#src/schemas/finding.ts';
import { hrefFor } from '#src/site.ts';
import { cellWords, type Named } from './cell-words.ts';
import { columnsOf, linkedColumn } from './model/columns.ts';
import { groupRows, OWN_DRAWINGS, type OwnDrawing, type RowGroup } from './model/own-rows.ts';
import { ownChart } from './model/pictures.ts';
import { linkOfRow } from './row-link.ts';

/** Width in px of the drawings. */
const WIDTH = 720;

/** Findings that no other chart shows, drawn from the rows that prove them. */
export async function getFindingCharts(messages: Messages): Promise<PublishedChart[]> {
  const named: Named = {
    plans: new Map((await getPlans()).map((plan) => [plan.id, plan])),
    indicators: new Map((await getIndicators()).map((each) => [each.id, each])),
  };
  return getFindings().flatMap((finding) => {
    const own = OWN_DRAWINGS[finding.id];
    if (!own || finding.rows.length === 0) return [];
    return [chartOf(finding, own, named, messages)];
  });
}

function chartOf(
  finding: Finding,
  own: OwnDrawing,
  named: Named,
  messages: Messages,
): PublishedChart {
  const { findingsPage: words } = messages;
  const title = nameIn(finding, messages);
  const rows = groupRows(finding.rows, own).map((group) =>
    rowOf(group, finding, own, named, messages),
  );
  const description = rows.map(({ name, text }) => `${name} ${text}`).join(messages.gap);
  return {
    name: ownChart(finding.id),
    path: `/findings/#${finding.id}`,
    title,
    note: own.count ? words.ownNote.bars : words.ownNote.blocks,
    source: messages.planBars.source,
    width: WIDTH,
    draw: (shape) => sentencesAndNumbers(rows, { ...shape, words: { title, description } }),
  };
}

/** A bar: a block for each row, which leads to what it stands for; hollow where rows hold counts of their own. */
function rowOf(
  { key, rows, count }: RowGroup,
  finding: Finding,
  { by, count: counted }: OwnDrawing,
  named: Named,
  messages: Messages,
): NumbersRow {
  const hrefOf = hrefFor(messages.language);
  const { findingsPage: words } = messages;
  const [first] = rows;
  return {
    id: key,
    name: words.group[key] ?? cellWords(by, key, named, messages),
    href: hrefOf((first && linkOfRow({ ...first, quota: null, clause: null })) ?? '/findings/'),
    sentences: count,
    numbers: counted
      ? []
      : rows.map((row) => ({
          href: hrefOf(linkOfRow(row) ?? '/findings/'),
          label: labelOf(row, finding, named, messages),
          data: { 'data-row': finding.rows.indexOf(row) + 1 },
        })),
    text: words.groupCount(count),
    isFound: false,
  };
}

/** The plan of a row, and the words that prove it. */
function labelOf(row: FindingRow, { rows }: Finding, named: Named, messages: Messages): string {
  const columns = columnsOf(rows, messages.language);
  const linked = linkedColumn(columns);
  const shown = columns.filter(({ name }) => name === 'plan' || name === linked);
  return shown
    .map(({ field, name }) => cellWords(name, row[field], named, messages))
    .join(messages.gap);
}
