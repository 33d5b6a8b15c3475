import { agencyMatrix } from '#src/charts/agency-matrix/agency-matrix.ts';
import {
  type AgencyMatrixData,
  type MatrixCell,
  type MatrixRow,
  STANDINGS,
} from '#src/charts/agency-matrix/data.ts';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import { agencyPath } from '#src/corpus/agency-path.ts';
import type { NamedAgency } from '#src/corpus/codebook-names.ts';
import type { NamedSection } from '#src/corpus/sections.ts';
import type { Messages } from '#src/i18n/index.ts';
import { hanWords } from '#src/i18n/han-words.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import { PROJECT_KEYS } from '#src/schemas/vocabulary.ts';
import type { AgencyLists } from './agencies.ts';
import { countOfAgencies, factsOf, headlineInWords } from './facts-words.ts';
import type { RankedAgency } from './model/rank.ts';
import type { Place } from './model/standings.ts';

type Ranked = RankedAgency<NamedAgency>;

/** What the cells of a matrix need to know. */
export interface MatrixContext {
  lists: AgencyLists;
  messages: Messages;
  /** Of a page of the site. */
  hrefOf: (path: string) => string;
}

/** Who is named for what in some plans: bodies by parts, each cell split by plan. */
export function matrixDrawing(context: MatrixContext): ChartDrawing {
  const { lists, messages } = context;
  const words = messages.agencies.matrix;
  const title = headlineInWords(factsOf(lists), messages);
  const places = lists.plans.map(({ plan }) => placeOfPlan(plan, messages));
  return {
    title,
    note: words.note(messages.list(places), messages.list(roleWordsOf(lists, messages))),
    source: words.source,
    draw: drawWith(title, context, (ranked) => rowOf(ranked, context)),
  };
}

/** The drawing of some rows; the title is read out. @param rowOf gives the words of a row */
export function drawWith(
  title: string,
  context: MatrixContext,
  rowOf: (ranked: Ranked) => MatrixRow,
): ChartDrawing['draw'] {
  const { messages } = context;
  const words = messages.agencies.matrix;
  const data = dataOf(context, rowOf);
  const described = data.groups.map((group) => group.title);
  return (shape) =>
    agencyMatrix(data, {
      ...shape,
      words: {
        title,
        description: words.description(described),
        standings: messages.agencies.standings,
        silent: words.silent,
        absent: words.absent,
        lead: words.lead,
      },
    });
}

function dataOf(
  { lists, messages }: MatrixContext,
  rowOf: (ranked: Ranked) => MatrixRow,
): AgencyMatrixData {
  const { plans, sections, ranked } = lists;
  const words = messages.agencies.matrix;
  const leading = ranked.filter(({ counts }) => counts.lead > 0);
  const others = ranked.filter(({ counts }) => counts.lead === 0);
  const second = leading.length > 0 ? words.never : words.sharing;
  const groups = [
    { title: words.leading(countOfAgencies(leading)), rows: leading.map(rowOf) },
    { title: second(countOfAgencies(others)), rows: others.map(rowOf) },
  ];
  return {
    plans: plans.map(({ plan }) => ({ id: plan.id })),
    parts: sections.map((section) => ({
      id: section.key,
      name: nameIn(section.short, messages),
      words: hanWords(nameIn(section.short, messages)),
      note: '',
      begins: section.key === PROJECT_KEYS[0],
      absent: plans.flatMap(({ plan, parts }) =>
        parts.some((part) => part.section.key === section.key && part.section.present)
          ? []
          : [plan.id],
      ),
    })),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

function rowOf(ranked: Ranked, { lists, messages, hrefOf }: MatrixContext): MatrixRow {
  const { agency, counts, places } = ranked;
  const name = nameIn(agency, messages);
  return {
    id: agency.id,
    name,
    href: hrefOf(agencyPath(agency.id)),
    label: messages.agencies.matrix.row(name, counts.lead, counts.named),
    lead: counts.lead,
    cells: lists.sections.map((section) => {
      const own = places.filter((place) => place.section === section.key);
      const label = cellLabel(section, own, { lists, messages });
      return own.length === 0
        ? undefined
        : cellOf(own, lists, { label, href: hrefOf(`${agencyPath(agency.id)}#${section.key}`) });
    }),
  };
}

/** A cell of some places of one body in one part. */
export function cellOf(
  own: readonly Place[],
  { plans }: AgencyLists,
  words: Pick<MatrixCell, 'label' | 'href'>,
): MatrixCell {
  const standings = plans.map(({ plan }) => own.find((place) => place.plan === plan.id)?.standing);
  return { standings, ...words };
}

function cellLabel(
  section: NamedSection,
  own: readonly Place[],
  { lists, messages }: Pick<MatrixContext, 'lists' | 'messages'>,
): string {
  const { matrix, standings } = messages.agencies;
  const roles = STANDINGS.flatMap((standing) => {
    const places = lists.plans.filter(({ plan }) =>
      own.some((place) => place.plan === plan.id && place.standing === standing),
    );
    const names = places.map(({ plan }) => placeOfPlan(plan, messages));
    return names.length > 0 ? [matrix.role(standings[standing], messages.list(names))] : [];
  });
  return matrix.cell(nameIn(section.short, messages), roles);
}

/** The plans' words for those who take part, quoted; what they mean, where the page is not in Chinese. */
function roleWordsOf({ entries }: AgencyLists, messages: Messages): string[] {
  const words = entries.flatMap(({ role, roleWord }) =>
    role === 'participating' ? [roleWord] : [],
  );
  const { words: glosses } = messages.responsibility;
  const meanings = words.map((word) => glosses[word] ?? word);
  return [...new Set(meanings)].map((word) => messages.agencies.matrix.quoted(word));
}
