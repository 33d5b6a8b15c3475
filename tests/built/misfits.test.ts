/** Words of other places, levels and years, and the set phrases, as the page on wording has them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FormulasFile } from '#src/schemas/codebook.ts';
import { wordingKey } from '#src/text/wording.ts';
import { readTable } from './open-data.ts';
import { attributesOf, openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const rows = readTable('misfits');
const clauses = new Map(readTable('clauses').map((clause) => [clause.id, clause]));
const { formulas } = FormulasFile.parse(
  parse(readFileSync('content/codebook/formulas.yml', 'utf8')),
);

describe.each(['wording/', 'en/wording/'])('%s', (path) => {
  const page = openBuilt(path);
  const items = select(page, '.MisfitList li');
  const sentences = items.map((item) => selectIn(item, '.MisfitSentence'));

  test('every word of the data is marked in its sentence, and nothing else', () => {
    const marked = items.flatMap((item) =>
      selectIn(item, 'mark').map((mark) => [attributeOf(item, 'data-clause'), textOf(mark)]),
    );
    expect(marked.map(String).toSorted()).toEqual(
      atLeastOne(rows)
        .map(({ clause, words }) => `${clause},${words}`)
        .toSorted(),
    );
  });

  test('a sentence is quoted whole and leads to its place, alone or beside one of another plan', () => {
    const quoted = sentences.flat().map((sentence) => {
      const [link] = attributesOf(selectIn(sentence, 'figcaption a'), 'href');
      const id = decodeURIComponent(link?.split('#')[1] ?? '');
      const [quote] = selectIn(sentence, 'blockquote');
      return { id, isWhole: quote && textOf(quote).trim() === clauses.get(id)?.text };
    });
    expect(atLeastOne(quoted).filter(({ isWhole }) => !isWhole)).toEqual([]);
    const plans = sentences.map((both) =>
      both.map((sentence) => attributesOf(selectIn(sentence, '.PlanName'), 'data-plan-index')),
    );
    expect(plans.filter(([own, other]) => String(own) === String(other))).toEqual([]);
  });

  test('what both sentences share is marked in both, and worded alike', () => {
    const shared = sentences.map((both) =>
      both.map((sentence) => wordingKey(selectIn(sentence, '.shared').map(textOf).join(''))),
    );
    const pairs = shared.filter((both) => both.length === 2);
    expect(atLeastOne(pairs).filter(([own, other]) => own !== other || own === '')).toEqual([]);
  });

  test('the answer counts sentences by their decision', () => {
    const counted = (verdict: string) =>
      select(page, `[data-verdict="${verdict}"]`).flatMap((group) => selectIn(group, 'li')).length;
    const decided = (verdict: string) =>
      new Set(rows.filter((row) => row.verdict === verdict).map(({ clause }) => clause)).size;
    expect(['slip', 'open', 'fits'].map(counted)).toEqual(['slip', 'open', 'fits'].map(decided));
    const [answer] = select(page, '.Misfits .answer');
    const numbers = answer && textOf(answer).match(/\d+/g);
    expect(numbers?.[0]).toBe(`${items.length}`);
  });

  test('every set phrase is listed with its reason', () => {
    const listed = select(page, '.FormulaWords dt').flatMap((term) =>
      selectIn(term, 'span').slice(0, 1).map(textOf),
    );
    expect(listed).toEqual(formulas.map(({ zh }) => zh));
    expect(
      select(page, '.FormulaWords dd')
        .map(textOf)
        .filter((text) => text === ''),
    ).toEqual([]);
  });
});

test.each(['method/', 'en/method/'])('%s says how much wording is shared, by the data', (path) => {
  const [main] = select(openBuilt(path), 'main');
  const text = main ? textOf(main) : '';
  const runs = readTable('reuse');
  const numbers = [
    runs.length,
    runs.filter(({ formula }) => formula).length,
    readTable('near-wordings').length,
    formulas.length,
  ];
  const said = new Set(text.match(/\d+/g));
  expect(numbers.filter((number) => !said.has(`${number}`))).toEqual([]);
});
