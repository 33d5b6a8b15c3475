/** The pages that show each source, and what of it nothing may show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Plan } from '#src/schemas/plan.ts';
import { type Slip, SlipList } from '#src/schemas/source.ts';
import { Origin } from '#src/schemas/origin.ts';
import { readTable } from './open-data.ts';
import { attributesOf, closest, openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Shorter runs, like an end tag, also stand in pages by right. */
const TELLING_LENGTH = 10;
/** What the page adds to the words of the file. */
const OURS = '.noise, .sign, .SlipNote, a';

const plans = readTable('plans');
const noise = readTable('noise');
const clauses = readTable('clauses');
const slips = readTable('slips');

describe.each(atLeastOne(plans))('plans/$id/source/', (plan) => {
  const address = `/plans/${plan.id}/source/`;
  const inText = (selector: string) => select(openBuilt(address), `.SourceText ${selector}`);
  const idsOf = (elements: readonly Element[]) => attributesOf(elements, 'id');

  test('shows every character of the file in order, but for the noise', () => {
    const shown = inText('li p').filter(
      (element) => !closest(element, OURS) && parentIs(element, 'li'),
    );
    expect(shown.map(ownWordsOf).join('')).toBe(withoutNoise(plan));
  });

  test('counts the characters of each noise', () => {
    const counts = attributesOf(inText('.noise'), 'data-characters').map(Number);
    const own = noise.filter((row) => row.plan === plan.id);
    expect(counts).toEqual(own.map(({ characters }) => characters));
  });

  test('starts each line with its number', () => {
    const lines = readSource(plan).replace(/\n$/, '').split('\n');
    const shown = inText('li').filter((line) => parentIs(line, '.SourceText'));
    expect(idsOf(shown)).toEqual(lines.map((_, index) => `L${index + 1}`));
  });

  test('says of each numeral what it is, and on which line', () => {
    const own = readTable('numbers').filter((row) => row.plan === plan.id);
    const shown = select(openBuilt(address), '.NumberTable a');
    expect(shown.flatMap((link) => textOf(link).split('、')).sort()).toEqual(
      own.map(({ text }) => text).sort(),
    );
    const lines = idsOf(inText('li')).map((id) => `#${id}`);
    const targets = attributesOf(shown, 'href');
    expect(targets.filter((href) => !lines.includes(href ?? ''))).toEqual([]);
    const total = select(openBuilt(address), '.NumberTable .total td').map(textOf);
    expect(total).toEqual([String(own.length)]);
  });

  test('notes each slip in the text and in its list, and gives no total', () => {
    const own = sortByPlace(slips.filter((slip) => slip.plan === plan.id));
    const listed = (list: string) =>
      select(openBuilt(address), `.SlipList [data-list="${list}"] li`);
    for (const list of atLeastOne(SlipList.options))
      expect(listed(list)).toHaveLength(own.filter((slip) => slip.list === list).length);
    const heads = select(openBuilt(address), '.SlipList h3, .SlipList p').map(textOf);
    expect(heads.filter((words) => /\d/.test(words))).toEqual([]);
    const notes = inText('.SlipNote');
    expect(idsOf(notes)).toEqual(own.map((_, index) => `slip-${index + 1}`));
    const reasons = notes.map(textOf);
    for (const [index, { why, likely, elsewhere }] of atLeastOne(own.entries())) {
      const said = [why.zh, likely ?? '', elsewhere ?? ''];
      expect(said.filter((words) => !reasons[index]?.includes(words))).toEqual([]);
    }
    expect(markedSlips(inText('mark'))).toEqual(own.map(({ words }) => words));
  });

  test('links each clause to the full text, and the full text back', () => {
    const own = clauses.filter((clause) => clause.plan === plan.id).map(({ id }) => id);
    expect(attributesOf(inText('.place'), 'href').toSorted()).toEqual(
      own.map((id) => `${BUILT.base}plans/${plan.id}/#${id}`).sort(),
    );
    const ids = idsOf(openBuilt(address));
    expect(atLeastOne(own).filter((id) => ids.filter((each) => each === id).length !== 1)).toEqual(
      [],
    );
    const back = select(openBuilt(`/plans/${plan.id}/`), '.PassageText .source');
    expect(attributesOf(back, 'href').toSorted()).toEqual(
      own.map((id) => `${BUILT.base}plans/${plan.id}/source/#${id}`).sort(),
    );
  });
});

test('slips of several plans are never counted side by side', () => {
  for (const path of ['/method/', '/en/method/', '/plans/', '/en/plans/', '/', '/en/']) {
    const [main] = select(openBuilt(path), 'main');
    const words = main ? textOf(main) : '';
    expect(words.length).toBeGreaterThan(0);
    expect(words).not.toMatch(/疑似笔误|[Ss]uspected slips/);
    const columns = select(openBuilt(path), 'thead th, [data-label]').map(
      (cell) => attributeOf(cell, 'data-label') ?? textOf(cell),
    );
    expect(columns.filter((name) => /误|备注|slip|[Nn]ote|rrata/.test(name))).toEqual([]);
  }
});

test('no page and no open data file holds the words of any noise', () => {
  const words = noise.map(({ plan, span }) => {
    const source = plans.find(({ id }) => id === plan);
    return source ? readSource(source).slice(span.start, span.end).trim() : '';
  });
  expect(words.length).toBeGreaterThan(0);
  const forms = words.map((each) => [escapeHtml(each), JSON.stringify(each).slice(1, -1), each]);
  const files = readdirSync(BUILT.dist, { recursive: true, encoding: 'utf8' });
  const faults: string[] = [];
  for (const file of files.filter((name) => /\.(html|json|csv|xml|txt)$/.test(name))) {
    const text = readFileSync(join(BUILT.dist, file), 'utf8');
    const isPage = file.endsWith('.html');
    for (const [index, each] of words.entries()) {
      const telling = (forms[index] ?? []).filter(
        (form) => (isPage ? form.length : each.length) >= TELLING_LENGTH,
      );
      // A message with the words would print them.
      if (new Set(telling).values().some((form) => text.includes(form)))
        faults.push(`${file} holds the noise number ${index}`);
    }
  }
  expect(faults).toEqual([]);
});

/** What stands in an element, less what the page adds. */
function ownWordsOf(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      if (!defaultTreeAdapter.isElementNode(node)) return '';
      return select([node], OURS).length > 0 ? '' : ownWordsOf(node);
    })
    .join('');
}

function parentIs({ parentNode }: Element, selector: string): boolean {
  if (!parentNode || !defaultTreeAdapter.isElementNode(parentNode)) return false;
  return select([parentNode], selector).length > 0;
}

function readSource({ id, source }: Plan): string {
  const origin = readFileSync(`content/sources/${id}.origin.yml`, 'utf8');
  const bytes = readFileSync(`content/sources/${source.file}`);
  return new TextDecoder(Origin.parse(parse(origin)).encoding, { ignoreBOM: true }).decode(bytes);
}

function withoutNoise(plan: Plan): string {
  const text = readSource(plan);
  const kept = new Array<boolean>(text.length).fill(true);
  for (const { span } of noise.filter((row) => row.plan === plan.id))
    kept.fill(false, span.start, span.end);
  return [...kept.keys()].map((at) => (kept[at] ? text.charAt(at) : '')).join('');
}

function sortByPlace(rows: readonly Slip[]): Slip[] {
  return rows.toSorted((a, b) => a.span.start - b.span.start);
}

/** What is marked as a slip, by the number of the slip; one can be marked in several pieces. */
function markedSlips(marks: readonly Element[]): string[] {
  const words: string[] = [];
  for (const mark of marks.filter((element) => selectIn(element, 'a').length === 0))
    for (const number of attributeOf(mark, 'data-slip')?.split(' ') ?? [])
      words[Number(number) - 1] = (words[Number(number) - 1] ?? '') + textOf(mark);
  return words.map((each) => each.replace(/\s+/g, ''));
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
