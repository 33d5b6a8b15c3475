/** The pages of two plans, held against the texts and the file of shared runs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordingKey, wordTokens } from '#src/text/wording.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from './open-data.ts';
import { openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, fileAt } from './site-files.ts';

type Element = ReturnType<typeof select>[number];

const clauses = readTable('clauses');
const runs = readTable('reuse');
const plans = readTable('plans').map(({ id }) => id);
const pairs = atLeastOne(
  plans.flatMap((first, index) =>
    plans
      .slice(index + 1)
      .map((second) => ({ first, second, path: `wording/${first}-${second}/` })),
  ),
);
const languages = ['', 'en/'] as const;

/** Words of the plan: what is said to screen readers left out. */
function wordsOf(element: Element): string {
  const said = selectIn(element, '.visually-hidden').map(textOf);
  return said.reduce((text, words) => text.replace(words, ''), textOf(element));
}

/** Runs that stand in some words; a link to the other plan alone tells by its address. */
function runsOf(piece: Element): string[] {
  const [run = ''] = /run-[0-9a-f]+/.exec(attributeOf(piece, 'href') ?? '') ?? [];
  return attributeOf(piece, 'data-runs')?.split(' ') ?? [run];
}

function columnOf(page: readonly Element[], plan: string): Element {
  const [column] = select(page, `.PairColumn[data-plan="${plan}"]`);
  if (!column) throw new Error(`no column of ${plan}`);
  return column;
}

/** The runs of two plans that no longer run of both surrounds at every place: counted anew, in words. */
function longestOf(first: string, second: string) {
  const own = runs.filter((run) => run.plans.includes(first) && run.plans.includes(second));
  const spans = (run: (typeof own)[number], plan: string) =>
    run.occurrences.filter((each) => each.plan === plan).map(({ span }) => span);
  return own.filter((run) =>
    spans(run, first).some((a) =>
      spans(run, second).some((b) => {
        const around = own.find(
          (each) =>
            each.characters > run.characters &&
            spans(each, first).some((span) => span.start <= a.start && a.end <= span.end) &&
            spans(each, second).some((span) => span.start <= b.start && b.end <= span.end),
        );
        return around === undefined;
      }),
    ),
  );
}

test.each(atLeastOne(pairs))(
  '$path has both plans in full, word for word',
  ({ first, second, path }) => {
    for (const language of atLeastOne(languages))
      for (const plan of [first, second]) {
        const shown = selectIn(columnOf(openBuilt(language + path), plan), '[data-clause]');
        const own = clauses.filter((clause) => clause.plan === plan);
        expect(shown.map((each) => [attributeOf(each, 'id'), wordsOf(each)])).toEqual(
          own.map(({ id, text }) => [id, text]),
        );
      }
  },
);

test.each(atLeastOne(pairs))(
  '$path has every shared run in both columns',
  ({ first, second, path }) => {
    const page = openBuilt(path);
    for (const run of atLeastOne(longestOf(first, second))) {
      expect(select(page, `.PairColumn[data-plan="${first}"] #${run.id}`), run.id).toHaveLength(1);
      expect(select(page, `.PairColumn[data-plan="${second}"] #${run.id}-b`)).toHaveLength(1);
      for (const plan of [first, second]) {
        const pieces = selectIn(columnOf(page, plan), '.SharedPiece').filter((piece) =>
          runsOf(piece).includes(run.id),
        );
        const places = run.occurrences.filter((each) => each.plan === plan).length;
        const words = pieces.map(wordsOf).join('');
        // Places of one run may overlap: then the words are fewer, and all the same.
        expect(wordTokens(words).length).toBeLessThanOrEqual(wordTokens(run.text).length * places);
        expect(wordingKey(words).startsWith(wordingKey(run.text)), `${run.id} in ${plan}`).toBe(
          true,
        );
      }
    }
  },
);

test.each(atLeastOne(pairs))(
  '$path shows no run that is not of the pair',
  ({ first, second, path }) => {
    const known = new Set(longestOf(first, second).map(({ id }) => id));
    const shown = select(openBuilt(path), '.PairColumn .SharedPiece').flatMap(runsOf);
    expect(shown.filter((id) => !known.has(id))).toEqual([]);
  },
);

test.each(atLeastOne(pairs))(
  '$path has each near pair with its own words',
  ({ first, second, path }) => {
    const page = openBuilt(path);
    const rows = readTable('near-wordings').filter(
      ({ plan, other }) => plan === first && other === second,
    );
    const shown = select(page, '.NearClauses li').map((item) => [
      attributeOf(item, 'id'),
      ...selectIn(item, 'blockquote').map(wordsOf),
    ]);
    const textOfClause = (id: string) => clauses.find((clause) => clause.id === id)?.text;
    expect(shown).toEqual(
      rows.map(({ clause, otherClause }) => [
        `near-${clause}-${otherClause}`,
        textOfClause(clause),
        textOfClause(otherClause),
      ]),
    );
  },
);

test.each(atLeastOne(pairs))(
  'the reverse of $path leads there, in both languages',
  ({ first, second, path }) => {
    for (const language of atLeastOne(languages)) {
      const address = `${BUILT.base}${language}wording/${second}-${first}/`;
      const html = readFileSync(fileAt(address) ?? '', 'utf8');
      const to = `${BUILT.base}${language}${path}`;
      expect(html).toContain(`<meta http-equiv="refresh" content="0;url=${to}">`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(`<a href="${to}">`);
    }
  },
);

test.each(atLeastOne(pairs))(
  '$path has a file beside it, a row for each place',
  ({ first, second, path }) => {
    const file = readFileSync(fileAt(BUILT.base + path.replace(/\/$/, '.csv')) ?? '', 'utf8');
    const places = longestOf(first, second).flatMap(({ occurrences }) =>
      occurrences.filter(({ plan }) => plan === first || plan === second),
    );
    const ids = [...file.matchAll(/^run-[0-9a-f]+,/gm)];
    expect(ids).toHaveLength(places.length);
  },
);
