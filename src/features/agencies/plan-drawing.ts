import type { MatrixRow } from '#src/charts/agency-matrix/data.ts';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import type { NamedAgency } from '#src/corpus/codebook-names.ts';
import { namedSection } from '#src/corpus/sections.ts';
import { agencyInEnglish } from '#src/i18n/agency-names.ts';
import type { Messages } from '#src/i18n/index.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { agencyListsOf, type ListedPlan } from './agencies.ts';
import { pathInAgency } from './agency-pages.ts';
import { factsOf } from './facts-words.ts';
import { cellOf, drawWith, type MatrixContext } from './matrix-drawing.ts';
import type { RankedAgency } from './model/rank.ts';

/** Who is named for what in one plan, by the names and the words for roles that it writes. */
export function planDrawing(
  listed: ListedPlan,
  { messages, hrefOf }: Pick<MatrixContext, 'messages' | 'hrefOf'>,
): ChartDrawing {
  const lists = agencyListsOf([listed]);
  const context = { lists, messages, hrefOf };
  const words = messages.agencies;
  const title = words.choose.title(
    placeOfPlan(listed.plan, messages),
    mostInWords(lists, messages),
  );
  return {
    title,
    note: words.matrix.noteOne,
    source: words.matrix.source,
    draw: drawWith(title, context, (ranked) => rowOf(ranked, listed, context)),
  };
}

function mostInWords(lists: MatrixContext['lists'], messages: Messages): string {
  const { top, lead } = factsOf(lists);
  const { choose } = messages.agencies;
  const entries = top.map(({ id }) => lists.ranked.find(({ agency }) => agency.id === id));
  const names = entries.flatMap((each) => (each ? [writtenName(each, messages)] : []));
  return names.length > 0 ? choose.most(messages.list(names), lead) : choose.leadless;
}

/** The name that a plan writes first; the one of the codebook where it is in the name of another only. */
function writtenName({ agency, places }: RankedAgency<NamedAgency>, messages: Messages): string {
  const named = places.find(({ standing }) => standing !== 'merged');
  const [entry] = named?.entries ?? [];
  if (!entry) return nameIn(agency, messages);
  return messages.language === 'zh' ? entry.name : agencyInEnglish(entry);
}

function rowOf(
  ranked: RankedAgency<NamedAgency>,
  { plan }: ListedPlan,
  { lists, messages, hrefOf }: MatrixContext,
): MatrixRow {
  const { agency, counts, places } = ranked;
  const { matrix } = messages.agencies;
  const name = writtenName(ranked, messages);
  const href = hrefOf(pathInAgency(agency.id, plan, plan.id));
  return {
    id: agency.id,
    name,
    href,
    label: matrix.cell(name, rolesInWords(ranked, messages)),
    lead: counts.lead,
    cells: lists.sections.map(({ key }) => {
      const own = places.filter(({ section }) => section === key);
      return own.length === 0 ? undefined : cellOf(own, lists, { label: '', href });
    }),
  };
}

/** The parts of a body under the words of the plan for its role in them. */
function rolesInWords({ places }: RankedAgency<NamedAgency>, messages: Messages): string[] {
  const { matrix, standings } = messages.agencies;
  const roles = places.flatMap(({ section, entries, standing }) => {
    const part = nameIn(namedSection(section).short, messages);
    const words =
      standing === 'merged' ? [standings.merged] : entries.map(({ roleWord }) => roleWord);
    return [...new Set(words)].map((word) => ({ part, word }));
  });
  return [...Map.groupBy(roles, ({ word }) => word)].map(([word, own]) =>
    matrix.role(word, messages.list(own.map(({ part }) => part))),
  );
}
