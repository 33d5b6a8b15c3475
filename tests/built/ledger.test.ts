/** The ledger of targets in the HTML, against the open data, counted in another way than the page does. */
import { expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { attributesOf, openBuilt, select, textOf } from './select.ts';
import { attributeOf, fileAt } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const quotas = readTable('quotas');
const plans = readTable('plans');
const lookups = readTable('results');
const responsibilities = readTable('responsibilities');
const zh = openBuilt('findings/ledger/');
const en = openBuilt('en/findings/ledger/');
const periodEnd = new Map(plans.map(({ id, period }) => [id, `${period.end}`]));

/** Spaces that a page may set between words. */
const bare = (text: string) => text.replace(/\s+/gu, '');

test.each([
  ['Chinese', zh],
  ['English', en],
])('each target stands in the %s ledger once, in plan order, linked to its page', (_, page) => {
  const shown = attributesOf(select(page, '.LedgerTable [data-quota]'), 'data-quota');
  expect(shown).toEqual(quotas.map(({ id }) => id));
  const links = attributesOf(select(page, '.LedgerTable [data-quota] th a'), 'href');
  expect(links).toHaveLength(shown.length);
  expect(links.filter((link) => !fileAt(link ?? ''))).toEqual([]);
});

test('the headline counts the targets', () => {
  expect(select(zh, 'h1').map(textOf).join('')).toMatch(new RegExp(`^${quotas.length}项指标，`));
  expect(select(en, 'h1').map(textOf).join('')).toMatch(new RegExp(`^${quotas.length} targets,`));
});

test.each(atLeastOne(quotas))(
  '$id has the words, the deadline and the result of the data',
  (quota) => {
    const [link] = select(zh, `.LedgerTable [data-quota="${quota.id}"] th a`).map(textOf);
    expect(quota.sentence).toContain(link);
    expect(link).toContain(quota.quote);
    const due = quota.deadline ?? periodEnd.get(quota.plan);
    const [cell] = select(zh, `.LedgerTable [data-quota="${quota.id}"] [data-due]`);
    expect(cell && attributeOf(cell, 'data-due')).toBe(due);
    // The data are of November 2026.
    expect(cell && attributeOf(cell, 'data-over')).toBe(`${Number(due) < 2026}`);
    const isLooked = lookups.some(({ targets }) => targets.includes(quota.id));
    const results = select(zh, `.LedgerTable [data-quota="${quota.id}"] [data-result]`);
    expect(results.map(textOf).map(bare)).toEqual([isLooked ? '未查到' : '未检索']);
  },
);

test.each(atLeastOne(plans))('the bodies of the targets of $id are those of the data', ({ id }) => {
  const own = quotas.filter(({ plan }) => plan === id);
  let before = '';
  for (const quota of atLeastOne(own)) {
    const ofMeasure = responsibilities.filter(
      ({ plan, measure }) => plan === id && measure !== null && measure === quota.measure,
    );
    const ofPart = responsibilities.filter(
      ({ plan, section, measure }) => plan === id && section === quota.section && measure === null,
    );
    const named = ofMeasure.length > 0 ? ofMeasure : ofPart;
    const words = bare(
      select(zh, `.LedgerTable [data-quota="${quota.id}"] .bodies`).map(textOf).join(''),
    );
    const isSame = named.length > 0 && named.map((each) => each.id).join() === before;
    before = named.map((each) => each.id).join();
    const shown = isSame ? [] : named.map(({ name }) => name);
    const roles = isSame ? [] : named.map(({ roleWord }) => roleWord);
    const wanted = named.length === 0 ? ['未列'] : isSame ? ['同上'] : [...shown, ...roles];
    expect(
      wanted.filter((each) => !words.includes(bare(each))),
      quota.id,
    ).toEqual([]);
    const listed = select(zh, `.LedgerTable [data-quota="${quota.id}"] .bodies [data-names]`);
    const count = listed.flatMap((each) => textOf(each).split('、')).length;
    expect(count, quota.id).toBe(shown.length);
  }
});

test.each(atLeastOne(plans))(
  'the request of $id names its issuer and the words of each target',
  (plan) => {
    const own = quotas.filter((quota) => quota.plan === plan.id);
    const [request] = select(zh, `#request-${plan.id}`).map(textOf);
    expect(request).toContain(plan.issuer ?? '未写发文机关，请填写受理机关');
    expect(request).toContain(`《${plan.title.zh}》`);
    expect(request).toContain(plan.docNumber ?? '文号：申请人所见文本未载');
    expect(request).toContain('《中华人民共和国政府信息公开条例》');
    expect(request?.includes('征求意见稿')).toBe(plan.status === 'draft');
    for (const quota of atLeastOne(own)) {
      const [asked] = select(zh, `#request-${plan.id} [data-target="${quota.id}"]`).map(textOf);
      expect(asked).toContain(`原句：${quota.sentence}\n`);
      expect(asked?.split('\n')[0]).toContain(quota.quote);
    }
    // It is the same on the English page.
    expect(select(en, `#request-${plan.id}`).map(textOf)).toEqual([request]);
  },
);

test('every question asked is shown, with its day', () => {
  const shown = select(zh, '.looked [data-lookup]').map(textOf).map(bare);
  const wanted = lookups.map(({ words, on }) => {
    const [year, month, day] = on.split('-').map(Number);
    return bare(`${words}${year}年${month}月${day}日`);
  });
  expect(shown).toEqual(wanted);
});

test('a target not found was looked for', () => {
  const asked = new Set(lookups.flatMap(({ targets }) => targets));
  const none = attributesOf(select(zh, '.LedgerTable [data-result="none"]'), 'href');
  expect(none).toHaveLength(quotas.filter(({ id }) => asked.has(id)).length);
  expect(none.filter((link) => select(zh, link ?? '').length !== 1)).toEqual([]);
});
