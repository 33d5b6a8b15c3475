/** That anybody can hold the data against the sources with what the site publishes, and nothing else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { en } from '#src/i18n/en/index.ts';
import { zh } from '#src/i18n/zh/index.ts';
import type { Span } from '#src/schemas/vocabulary.ts';
import { readTable } from './open-data.ts';
import { openBuilt, select, textOf } from './select.ts';
import { attributeOf, BUILT, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const plans = readTable('plans');
const noise = readTable('noise');
const sources = new Map(plans.map(({ id, source }) => [id, readPublished(source.published)]));

describe.each(atLeastOne(plans))('the published source of $id', ({ id, source }) => {
  const { bytes, text } = sources.get(id) ?? readPublished(source.published);

  test('has the checksum and the length that the data state', () => {
    expect(sha256(bytes)).toBe(source.published.sha256);
    expect(text).toHaveLength(source.characters);
  });

  test('is the file as received but for masked noise, as long as it and of as many bytes', () => {
    const received = readFileSync(join('content/sources', source.file));
    expect(sha256(received)).toBe(source.sha256);
    expect(bytes).toHaveLength(received.length);
    const words = new TextDecoder(source.encoding, { ignoreBOM: true }).decode(received);
    const own = source.published.masked === 0 ? [] : noise.filter(({ plan }) => plan === id);
    expect(sum(own.map(({ characters }) => characters))).toBe(source.published.masked);
    expect(blank(text, own)).toBe(blank(words, own));
  });
});

test('only the file into which others put something is masked, and all of its noise', () => {
  const masked = plans.filter(({ source }) => source.published.masked > 0);
  expect(masked.map(({ id }) => id)).toEqual(['hebi']);
  const own = noise.filter(({ plan }) => plan === 'hebi');
  const words = atLeastOne(own).map(({ span }) => cut('hebi', span));
  // A message with the words would print them.
  expect(words.findIndex((each) => /[^\s*×＊]/.test(each))).toBe(-1);
});

describe('in the published sources', () => {
  test('each clause stands at its place, character for character', () => {
    for (const { plan, span, raw, id } of atLeastOne(readTable('clauses')))
      expect(cut(plan, span), id).toBe(raw);
  });

  test('each quota, near miss, body and statement stands at its place, white space aside', () => {
    const bodies = readTable('responsibilities').map((row) => ({ ...row, quote: row.raw }));
    const stated = readTable('statements').flatMap(({ plan, span, quote }) =>
      span && quote !== null ? { plan, span, quote } : [],
    );
    const rows = [readTable('quotas'), readTable('near-misses'), bodies, stated].flatMap((each) =>
      atLeastOne<{ plan: string; span: Span; quote: string }>(each),
    );
    for (const { plan, span, quote } of atLeastOne(rows))
      expect(bare(cut(plan, span))).toBe(bare(quote));
  });
});

test('the table of plans says whence each text came, as JSON and as CSV', () => {
  const csv = csvParse(readFileSync(join(BUILT.dist, 'data/plans.csv'), 'utf8').slice(1));
  for (const [index, { obtained, stated, source }] of atLeastOne(plans.entries()))
    expect(csv[index]).toMatchObject({
      obtained_how: obtained.how,
      obtained_account_zh: obtained.account.zh,
      obtained_on: obtained.on,
      obtained_url: obtained.url ?? '',
      obtained_indexNumber: obtained.indexNumber ?? '',
      stated_attribution: stated.attribution ?? '',
      source_published_sha256: source.published.sha256,
    });
});

describe.each([
  { home: '', words: zh },
  { home: '/en', words: en },
])('in $words.lang', ({ home, words }) => {
  const mainOf = (path: string) =>
    select(openBuilt(`${home}${path}`), 'main')
      .map(textOf)
      .join('');

  test.each(atLeastOne(plans))(
    'the pages of $id say whence its text came, and show its checksums',
    (plan) => {
      const account = plan.obtained.account[words.language];
      const { sha256: received, published } = plan.source;
      for (const path of [`/plans/${plan.id}/`, `/plans/${plan.id}/source/`]) {
        expect(mainOf(path)).toContain(account);
        expect(mainOf(path)).toContain(received);
      }
      expect(mainOf(`/plans/${plan.id}/source/`)).toContain(published.sha256);
      expect(mainOf('/data/')).toContain(published.sha256);
      expect(mainOf('/data/')).toContain(received);
    },
  );

  test('the page of the data says which texts of a higher level are given, or that none is', () => {
    const titles = readTable('upstream').map(({ title }) =>
      words.quotedTitle(title[words.language]),
    );
    const said = words.upstream;
    expect(mainOf('/data/')).toContain(
      titles.length === 0 ? said.none : said.given(words.list(titles)),
    );
    const files = readTable('upstream').map(({ source }) => source.published.file);
    const page = openBuilt(`${home}/data/`);
    const links = select(page, '[data-source] a').flatMap(
      (link) => attributeOf(link, 'href') ?? [],
    );
    expect(links).toHaveLength(plans.length + files.length);
    const isLinked = (file: string) => links.some((link) => link.endsWith(`/data/${file}`));
    expect(files.filter((file) => !isLinked(file))).toEqual([]);
  });

  test('the index number and the source that the file of 鹤壁 names are shown and cited', () => {
    const shown = mainOf('/plans/hebi/');
    expect(shown).toContain('410601000000000000/2022-63728');
    expect(shown).toContain('鹤壁日报');
    const quota = readTable('quotas').find(({ plan }) => plan === 'hebi');
    const page = openBuilt(`${home}${quota?.url ?? ''}`);
    const citations = select(page, '[data-style]').map(textOf);
    expect(citations).toHaveLength(4);
    expect(citations.filter((each) => !each.includes('410601000000000000/2022-63728'))).toEqual([]);
    expect(citations.filter((each) => !each.includes('/plans/hebi/source/'))).toEqual([]);
  });

  test('the period of 孟津区 is said to be worked out, wherever it is shown', () => {
    const derived = words.plans.years(2021, 2025, '“十四五”');
    for (const path of ['/plans/', '/plans/mengjin/'])
      expect(mainOf(path), path).toContain(derived);
    expect(mainOf('/plans/taishan/')).not.toContain('十四五”推算');
  });

  test('a repository is named wherever the build was told of one, and else nowhere', () => {
    const footer = select(openBuilt(`${home}/`), '.Footer')
      .map(textOf)
      .join('');
    const named = [
      footer.includes(words.footer.repository),
      mainOf('/data/').includes(words.data.sources.repository),
      mainOf('/plans/hebi/source/').includes(words.source.verify.repository),
    ];
    const isTold = (process.env['REPO_URL'] ?? '') !== '';
    expect(named).toEqual([isTold, isTold, isTold]);
  });

  test('no page says of the sources what their files do not show', () => {
    const own = readPages().filter(
      ({ path }) => path.startsWith(`${BUILT.base}en/`) === (home !== ''),
    );
    const claims = atLeastOne(own).flatMap(({ path, elements }) => {
      const footers = select(elements, '.Footer').map(textOf).join(' ');
      const all = select(elements, 'body').map(textOf).join(' ');
      return [
        ...(/公开发布|公开公文|published|public official/.test(footers) ? [`${path} footer`] : []),
        ...(/\bas issued/i.test(all) ? [`${path} “as issued”`] : []),
      ];
    });
    expect(claims).toEqual([]);
  });
});

function readPublished({ file, encoding }: { file: string; encoding: string }) {
  const bytes = readFileSync(join(BUILT.dist, 'data', file));
  return { bytes, text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) };
}

function cut(plan: string, { start, end }: Span): string {
  return sources.get(plan)?.text.slice(start, end) ?? '';
}

/** The text without the characters of these places. */
function blank(text: string, places: readonly { span: Span }[]): string {
  const units = text.split('');
  for (const { span } of places) units.fill('', span.start, span.end);
  return units.join('');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function bare(words: string): string {
  return words.replace(/\s+/g, '');
}
