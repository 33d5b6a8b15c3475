import { aboutData } from '#src/about-data.ts';
import { toFile } from '#src/charts/chart-style.ts';
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

/** Findings that no other chart shows, drawn from the rows that prove them: files of their own. */
export async function getFindingFiles(messages: Messages) {
  const named: Named = {
    plans: new Map((await getPlans()).map((plan) => [plan.id, plan])),
    indicators: new Map((await getIndicators()).map((each) => [each.id, each])),
  };
  return getFindings().flatMap((finding) => {
    const own = OWN_DRAWINGS[finding.id];
    if (!own || finding.rows.length === 0) return [];
    return [fileOf(finding, own, named, messages)];
  });
}

function fileOf(finding: Finding, own: OwnDrawing, named: Named, messages: Messages) {
  const { language, chart, findingsPage: words } = messages;
  const title = nameIn(finding, messages);
  const rows = groupRows(finding.rows, own).map((group) =>
    rowOf(group, finding, own, named, messages),
  );
  const description = rows.map(({ name, text }) => `${name} ${text}`).join(messages.gap);
  const name = ownChart(finding.id);
  const drawn = sentencesAndNumbers(rows, {
    id: name,
    width: WIDTH,
    words: { title, description },
  });
  const note = own.count ? words.ownNote.bars : words.ownNote.blocks;
  const about = aboutData(messages, `/findings/#${finding.id}`);
  const lines = [note, chart.sourceLine(messages.planBars.source), about];
  return { name, svg: toFile(drawn, { language, title, lines }) };
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
