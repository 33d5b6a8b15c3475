/** The sheet of each plan, as a page and as a picture: what it says is in the open data, and both say the same. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '#src/i18n/index.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { atLeastOne } from '../at-least-one.ts';
import { readTable } from './open-data.ts';
import { attributeOf, BUILT, findElements } from './site-files.ts';
import { attributesOf, openBuilt, select, selectIn, textOf } from './select.ts';

const plans = readTable('plans');
const clauses = new Map(readTable('clauses').map((clause) => [clause.id, clause.text]));
const quotas = readTable('quotas');
const measures = readTable('measures');
const responsibilities = readTable('responsibilities');
const sections = readTable('sections');
/** Px of the smallest words on a phone of 360. */
const LEAST_TEXT = 12;

const sheets = LOCALES.flatMap((locale) =>
  plans.map((plan) => {
    const folder = locale === 'zh' ? '' : `/${locale}`;
    const file = `${BUILT.dist}${folder}/plans/${plan.id}/at-a-glance.svg`;
    return {
      name: `${folder}/plans/${plan.id}`,
      plan,
      messages: messagesFor(locale),
      page: openBuilt(`${folder}/plans/${plan.id}/at-a-glance/`),
      svg: readFileSync(file, 'utf8'),
    };
  }),
);

/** All words of a text without its spaces: a line of a picture ends where the width does. */
const joined = (words: string) => words.replace(/\s+/g, '');

describe.each(atLeastOne(sheets))('$name', ({ plan, messages, page, svg }) => {
  const parts = atLeastOne(select(page, '.GlancePart'));
  const rowsOf = (part: string) =>
    sections.find((each) => each.plan === plan.id && each.key === part);
  const drawn = joined(
    select(findElements(parseFragment(svg)), 'text')
      .map(textOf)
      .join(''),
  );

  test('every sentence is in the words of the plan, with all its numbers', () => {
    const phrases = select(page, '.GlancePhrase').map((phrase) => {
      const text = textOf(selectIn(phrase, 'a')[0] ?? phrase);
      return { text: joined(text), clause: attributeOf(phrase, 'data-clause') ?? '' };
    });
    const strange = phrases.filter(({ text, clause }) => {
      const sentence = joined(clauses.get(clause) ?? '');
      const own = quotas.filter((quota) => quota.clause === clause);
      const isWhole = text.split('……').every((words) => sentence.includes(words));
      return (
        !isWhole || own.length === 0 || !own.every(({ quote }) => text.includes(joined(quote)))
      );
    });
    expect(strange).toEqual([]);
  });

  test('each part has the first of its measures and numbers, and says how many it leaves out', () => {
    const wrong = parts.filter((part) => {
      const key = attributeOf(part, 'data-part') ?? '';
      const own = measures.filter(
        (each) => each.plan === plan.id && each.section === key && each.label !== '',
      );
      const titles = selectIn(part, '.titles li').map(textOf);
      const numbered = new Set(
        quotas
          .filter((each) => each.plan === plan.id && each.section === key)
          .map((each) => each.clause),
      );
      const shown = attributesOf(selectIn(part, '.GlancePhrase'), 'data-clause');
      const left = { titles: own.length - titles.length, phrases: numbered.size - shown.length };
      const said = selectIn(part, '.left').map(textOf).join('');
      return (
        titles.join() !==
          own
            .slice(0, titles.length)
            .map(({ title }) => title)
            .join() ||
        !shown.every((clause) => numbered.has(clause ?? '')) ||
        said !== messages.glance.left(left)
      );
    });
    expect(wrong.map((part) => attributeOf(part, 'data-part'))).toEqual([]);
  });

  test('the target of its aims stands at the head', () => {
    const aims = quotas.filter((each) => each.plan === plan.id && each.section === 'overview');
    const head = select(page, '.GlanceAim .amount a');
    expect(attributesOf(head, 'data-quota')).toEqual(aims.slice(0, 1).map(({ id }) => id));
    expect(head.map((each) => joined(textOf(each)))).toEqual(
      aims.slice(0, 1).map(({ quote }) => joined(quote)),
    );
  });

  test('parts without a number and parts that it lacks are named, and no others', () => {
    const silent = (kind: 'none' | 'absent') =>
      parts
        .filter((part) => attributeOf(part, 'data-silent') === kind)
        .map((part) => attributeOf(part, 'data-part') ?? '');
    const keys = parts.map((part) => attributeOf(part, 'data-part') ?? '');
    const absent = keys.filter((key) => rowsOf(key)?.present !== true);
    const none = keys.filter(
      (key) =>
        !absent.includes(key) &&
        !quotas.some((each) => each.plan === plan.id && each.section === key),
    );
    expect(silent('absent')).toEqual(absent);
    expect(silent('none')).toEqual(none);
    const listed = select(page, '[data-block="silences"] dd a');
    expect(listed).toHaveLength(absent.length + none.length);
  });

  test('those named first are those who lead, by the rows', () => {
    const wrong = parts.filter((part) => {
      const key = attributeOf(part, 'data-part') ?? '';
      const own = responsibilities.filter((each) => each.plan === plan.id && each.section === key);
      const leads = own.some(({ role }) => role === 'lead');
      const text = selectIn(part, '.who').map(textOf).join('');
      const first = own.find(({ role }) => !leads || role === 'lead');
      return first ? !text.includes(first.name) && leads : text !== '';
    });
    expect(wrong.map((part) => attributeOf(part, 'data-part'))).toEqual([]);
  });

  test('the picture says what the page says', () => {
    const said = [
      ...select(page, '.GlanceSheet .titles li'),
      ...select(page, '.GlancePart h3 a, .GlancePart .count, .GlancePart .left'),
      ...select(page, '.GlanceSheet h1, .GlanceSheet h2, .GlanceAim .words, .GlanceAim .amount'),
      ...select(page, '.GlanceAim dd, .GlanceAim dt, .GlanceSheet .draft'),
      ...select(page, '[data-block="silences"] dd a, [data-block="silences"] dt'),
      ...select(page, '.GlancePhrase'),
      ...select(page, '.note.place'),
    ].map((element) => joined(textOf(element)));
    expect(atLeastOne(said).filter((words) => !drawn.includes(words))).toEqual([]);
  });

  test('a draft and a prefecture wear their mark in the picture', () => {
    const marks = [
      ...(plan.status === 'draft' ? [messages.marks.draft] : []),
      ...(plan.level === 'prefecture' ? [messages.marks.prefecture] : []),
    ];
    expect(marks.filter((mark) => !drawn.includes(joined(mark)))).toEqual([]);
    expect(
      marks.filter((mark) => !svg.slice(0, svg.indexOf('</metadata>')).includes(mark)),
    ).toEqual([]);
  });

  test('no words of the picture are smaller than 12 px on a phone, and it weighs 15 KB at most', () => {
    const [, width = ''] = /viewBox="0 0 (\d+) /.exec(svg) ?? [];
    expect(Number(width)).toBe(360);
    const sizes = atLeastOne(
      [...svg.matchAll(/<(?:text|tspan)[^>]*font-size="([\d.]+)"/g)].map(([, size]) =>
        Number(size),
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TEXT);
    expect(gzipSync(svg).length).toBeLessThan(15_000);
  });

  test('its button shares the target in the words of the plan, the plan with its marks, and the site', () => {
    const [button] = select(page, '.ShareButton');
    const shared = Object.values(button?.attrs ?? [])
      .map(({ value }) => value)
      .join('\n');
    const aim = quotas.find((each) => each.plan === plan.id && each.section === 'overview');
    const said = [aim?.quote ?? '', plan.title[messages.language], messages.site.name];
    expect(said.filter((words) => words === '' || !shared.includes(words))).toEqual([]);
    const { marks } = messages;
    expect(shared.includes(marks.draft)).toBe(plan.status === 'draft');
    expect(shared.includes(marks.prefecture)).toBe(plan.level === 'prefecture');
  });

  test('where no address is published, there is no code of one', () => {
    const codes = select(page, '.QrCode');
    expect(codes.length).toBe(BUILT.origin === undefined ? 0 : 1);
    expect(svg.includes('crispEdges')).toBe(BUILT.origin !== undefined);
  });
});
