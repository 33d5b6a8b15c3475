import { barMatrix } from '#src/charts/bar-matrix/bar-matrix.ts';
import type { MatrixRow } from '#src/charts/bar-matrix/data.ts';
import type { ChartDrawing } from '#src/charts/drawing.ts';
import { pathOfSection } from '#src/corpus/sections.ts';
import { strengthLevels } from '#src/corpus/strength-levels.ts';
import { nameIn } from '#src/i18n/name-in.ts';
import type { Messages } from '#src/i18n/zh/index.ts';
import { obligingPart, sentencesOf, strengthOf } from './weight-findings.ts';
import type { Weight, WeighedPart } from './weight.ts';

/** How strongly the sentences of each part bind, all plans together. @param hrefOf of a page of the site */
export function strengthDrawing(
  weight: Weight,
  messages: Messages,
  hrefOf: (path: string) => string,
): ChartDrawing {
  const { strength } = messages.weight;
  const found = obligingPart(weight);
  const part = found && nameIn(found.part.section.short, messages);
  const title =
    found && part
      ? strength.headline(part, { own: found.own, all: found.all, groups: found.groups })
      : strength.title;
  const rows = weight.parts.map((each) => rowOf(each, messages, hrefOf, each === found?.part));
  const columns = strengthLevels.map((level) => ({
    id: level.id,
    name: nameIn(level, messages),
    note: '',
  }));
  const described = rows.map(({ name, cells }) =>
    [name, ...cells.map((cell) => ('value' in cell ? cell.text : ''))].join(' '),
  );
  const words = {
    title,
    description: strength.description(
      columns.map(({ name }) => name),
      described,
    ),
  };
  return {
    title,
    note: [strength.note, messages.weight.leftOut(weight.plans.length, weight.total)]
      .filter(Boolean)
      .join(messages.gap),
    source: strength.source,
    draw: (shape) => barMatrix({ columns, rows }, { ...shape, words }),
  };
}

function rowOf(
  part: WeighedPart,
  messages: Messages,
  hrefOf: (path: string) => string,
  isFound: boolean,
): MatrixRow {
  const { strength } = messages.weight;
  const name = nameIn(part.section.short, messages);
  const { key } = part.section;
  const all = sentencesOf(part);
  const href = hrefOf(pathOfSection(key));
  const cells = strengthLevels.map((level) => {
    const count = strengthOf(part, level.id);
    const said = strength.cell(name, nameIn(level, messages), count, all);
    return {
      value: all > 0 ? count / all : 0,
      text: String(count),
      isFound: isFound && level.id === 'oblige',
      href,
      label: said,
      tip: said,
      data: { 'data-section': key, 'data-level': level.id, 'data-count': count },
    };
  });
  return { id: key, name, href, isFound, cells };
}
