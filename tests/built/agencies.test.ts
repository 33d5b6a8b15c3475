/**
 * The pages of responsible bodies against responsibilities.json, counted another way than the pages do, and
 * who leads against the texts themselves. Reference values: read from the texts by a language model; no
 * person has checked them.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from './open-data.ts';
import { openBuilt, select, selectIn, textOf } from './select.ts';
import { attributeOf, BUILT, readPages } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const rows = readTable('responsibilities');
const agencies = readTable('agencies');
const plans = readTable('plans').map(({ id }) => id);
const ROLES = ['lead', 'participating', 'shared'] as const;
const flat = (text: string) => text.replace(/\s+/g, '');
/** Parts of plans in which some rows stand, as SQL would count them: sorted, each once. */
const partsOf = (some: readonly { plan: string; section: string }[]) =>
  some
    .map(({ plan, section }) => `${plan}-${section}`)
    .toSorted()
    .filter((part, index, all) => part !== all[index - 1]);
const named = agencies.filter(({ id }) => rows.some(({ agency }) => agency === id));
const numberIn = (element: Parameters<typeof attributeOf>[0] | undefined) =>
  Number(element && flat(textOf(element)));

describe.each(['', 'en/'] as const)('/%sagencies/', (language) => {
  const page = openBuilt(`${language}agencies/`);

  test.each(atLeastOne(named))(
    '$id leads, shares and takes part in as many parts as the data have',
    ({ id }) => {
      const own = rows.filter(({ agency }) => agency === id);
      const [row] = select(page, `.AgencyTable tr[data-agency="${id}"]`);
      const shown = ROLES.map((role) => numberIn(row && selectIn(row, `[data-role="${role}"]`)[0]));
      expect(shown).toEqual(
        ROLES.map((role) => partsOf(own.filter((each) => each.role === role)).length),
      );
      const [naming] = row ? selectIn(row, '[data-count]') : [];
      expect(naming && selectIn(naming, '.Avatar')).toHaveLength(
        plans.filter((plan) => own.some((each) => each.plan === plan)).length,
      );
    },
  );

  test.each(atLeastOne(named))(
    'every cell of $id in the matrix has the roles of the data',
    ({ id }) => {
      const marks = select(page, `#all .chart-wide g[data-agency="${id}"] a[data-roles]`);
      const shown = marks.map(
        (mark) => `${attributeOf(mark, 'data-section')} ${attributeOf(mark, 'data-roles')}`,
      );
      const sections = [...new Set(rows.map(({ section }) => section))];
      const expected = sections.flatMap((section) => {
        const letters = plans.map((plan) => letterOf(id, plan, section)).join('');
        return /[A-Z]/.test(letters) ? [`${section} ${letters}`] : [];
      });
      expect(new Set(shown)).toEqual(new Set(expected));
      expect(shown).toHaveLength(expected.length);
    },
  );

  test('says who leads most, how many never lead, and whom one plan only names', () => {
    const collectives = agencies.filter(({ kind }) => kind === 'collective').map(({ id }) => id);
    const single = named.filter(({ id }) => !collectives.includes(id));
    const leads = single.map(
      ({ id }) =>
        partsOf(rows.filter(({ agency, role }) => agency === id && role === 'lead')).length,
    );
    const naming = single.map(
      ({ id }) =>
        plans.filter((plan) => rows.some((row) => row.agency === id && row.plan === plan)).length,
    );
    const facts = select(page, '.AgencyFacts [data-fact]').map((fact) => [
      attributeOf(fact, 'data-fact'),
      Number(attributeOf(fact, 'data-value')),
      selectIn(fact, 'li a[href*="/agencies/"]').length,
    ]);
    const never = leads.filter((count) => count === 0).length;
    const only = naming.filter((count) => count === 1).length;
    expect(facts).toEqual([
      ['lead', Math.max(...leads), 0],
      ['never', never, never],
      ['only', only, only],
    ]);
    // Read in the texts.
    expect(facts.map(([, value]) => value)).toEqual([23, 14, 6]);
  });

  test('each plan can be seen alone, by a link and without a script', () => {
    for (const plan of atLeastOne(plans)) {
      const [view] = select(page, `.AgencyViews section[id="${plan}"]`);
      if (!view) throw new Error(`no view of ${plan}`);
      const [current, ...others] = selectIn(view, '.PlanChoice [aria-current]');
      expect(current && attributeOf(current, 'href')).toBe(`#${plan}`);
      expect(others).toEqual([]);
      const shown = selectIn(view, 'svg g[data-agency]').map((row) =>
        attributeOf(row, 'data-agency'),
      );
      const listed = rows
        .filter((row) => row.plan === plan)
        .flatMap(({ agency, also }) => [agency, ...also]);
      expect(new Set(shown)).toEqual(new Set(listed));
    }
  });

  test('each part says who leads it in each place', () => {
    const shown = select(page, '.LeadTable td[data-plan]').map((cell) =>
      selectIn(cell, 'a').map((link) => attributeOf(link, 'href')?.split('/').at(-2)),
    );
    const expected = [...new Set(rows.map(({ section }) => section))].flatMap((section) =>
      plans.map((plan) =>
        rows
          .filter((row) => row.plan === plan && row.section === section && row.role === 'lead')
          .map(({ agency }) => agency),
      ),
    );
    expect(shown.toSorted(byText)).toEqual(expected.toSorted(byText));
  });
});

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** How a plan names a body in a part, in the letter of the matrix. */
function letterOf(id: string, plan: string, section: string): string {
  const here = rows.filter((row) => row.plan === plan && row.section === section);
  const roles = here.filter(({ agency }) => agency === id).map(({ role }) => role);
  if (roles.includes('lead')) return roles.includes('participating') ? 'B' : 'L';
  if (roles.includes('shared')) return 'S';
  if (roles.includes('participating')) return 'P';
  return here.some(({ also }) => also.includes(id)) ? 'M' : '-';
}

test('the texts name 科协 as a lead as often as the site says: 7, 0, 3, 6 and 7 times', () => {
  const counted = plans.map((plan) => {
    const text = flat(readFileSync(`${BUILT.dist}/data/sources/${plan}.txt`, 'utf8'));
    // 牵头单位：…、区科协 before the next role, or 责任分工：…、区科协牵头.
    const before = text.match(/牵头单位[:：][^。）]*?(?=参与单位|责任单位|配合单位|[。）])/g) ?? [];
    const after = text.match(/责任分工[:：][^。）]*?(?=牵头)/g) ?? [];
    return [...before, ...after].filter((list) => list.includes('科协')).length;
  });
  expect(counted).toEqual([7, 0, 3, 6, 7]);
  const shown = plans.map(
    (plan) =>
      select(
        openBuilt(`agencies/science-association/`),
        `.AgencyPlan[data-plan="${plan}"] .DutyPart`,
      ).filter((part) => ['lead', 'both'].includes(attributeOf(part, 'data-standing') ?? ''))
        .length,
  );
  expect(shown).toEqual(counted);
});

describe.each(atLeastOne(named))('/agencies/$id/', ({ id }) => {
  const page = openBuilt(`agencies/${id}/`);
  const own = rows.filter((row) => row.agency === id || row.also.includes(id));

  test('has each part of each plan that names it, and a silence for each plan that does not', () => {
    const parts = select(page, '.DutyPart').map((part) => attributeOf(part, 'id') ?? '');
    expect(parts.toSorted()).toEqual(partsOf(own));
    const silent = select(page, '.AgencyPlan[data-silent]').map((plan) => attributeOf(plan, 'id'));
    expect(silent).toEqual(plans.filter((plan) => !own.some((row) => row.plan === plan)));
  });

  test('prints each name and each word for a role as the plan has it', () => {
    for (const plan of atLeastOne(plans.filter((each) => own.some((row) => row.plan === each)))) {
      const here = own.filter((row) => row.plan === plan);
      const names = select(page, `.AgencyPlan[data-plan="${plan}"] .names b`).map(textOf).map(flat);
      expect(new Set(names)).toEqual(new Set(here.map(({ name }) => name)));
      const words = select(page, `.AgencyPlan[data-plan="${plan}"] .role [lang="zh-CN"]`)
        .map(textOf)
        .map(flat);
      expect(new Set(words)).toEqual(new Set(here.map(({ roleWord }) => roleWord)));
    }
  });

  test('lists the measures of each list, and every number that stands in them', () => {
    const measures = readTable('measures');
    const quotas = readTable('quotas');
    for (const part of atLeastOne(select(page, '.DutyPart'))) {
      const place = attributeOf(part, 'id') ?? '';
      const lists = own.filter(({ plan, section }) => `${plan}-${section}` === place);
      const isOf = (measure: string | null) =>
        lists.some((list) => list.measure === null || list.measure === measure);
      const isHere = (each: { plan: string; section: string }) =>
        `${each.plan}-${each.section}` === place;
      const links = selectIn(part, '.measures a').map(
        (link) => attributeOf(link, 'href')?.split('#')[1],
      );
      expect(links).toEqual(
        measures.filter((each) => isHere(each) && isOf(each.id)).map((each) => each.id),
      );
      const shown = selectIn(part, '[data-quota]').map(
        (quota) => attributeOf(quota, 'data-quota') ?? '',
      );
      const expected = quotas
        .filter((each) => isHere(each) && isOf(each.measure))
        .map((each) => each.id);
      expect(shown.toSorted()).toEqual(expected.toSorted());
    }
  });

  test('lies beside its entries as files', () => {
    const json = JSON.parse(readFileSync(`${BUILT.dist}/agencies/${id}.json`, 'utf8')) as unknown;
    expect(json).toEqual(own);
    const csv = readFileSync(`${BUILT.dist}/agencies/${id}.csv`, 'utf8').trim().split('\n');
    expect(csv).toHaveLength(own.length + 1);
  });
});

test('a body in both roles is flagged, a collective is called one, a merged bureau and a branch say so', () => {
  const both = select(openBuilt('agencies/science-association/'), '#hebi-officials')
    .map(textOf)
    .map(flat);
  expect(both.join()).toContain('同一名单里列了两次');
  expect(both.join()).toMatch(/牵头单位.*责任单位/);
  const textIn = (id: string, selector: string) =>
    select(openBuilt(`agencies/${id}/`), selector)
      .map(textOf)
      .map(flat)
      .join();
  expect(textIn('leading-group-members', '.AgencyHead')).toContain('合称');
  expect(textIn('science-technology', '#mengjin .names')).toContain('合并机构，兼管工业和信息化局');
  expect(textIn('industry-information', '#mengjin-youth')).toContain(
    '合并机构，兼管它的职能：区科工局',
  );
  expect(textIn('ecology-environment', '#mengjin .names')).toContain('市生态环境局孟津分局');
  expect(textIn('ecology-environment', '#mengjin .names')).toContain('分局，归入上级部门');
  expect(textIn('human-resources', '#mengjin .names')).toContain('文中又作人社局');
});

test('every name of a body in a list, a summary, a ledger or a question leads to its page', () => {
  const paths = ['plans/taishan/', 'groups/youth/', 'projects/talent/', 'findings/ledger/'];
  const quotaPages = readPages()
    .map(({ path }) => path)
    .filter((path) => /^\/(en\/)?quotas\/[a-z]+-[a-z]+-/.test(path));
  const pages = [...paths, ...paths.map((path) => `en/${path}`), ...quotaPages.slice(0, 8)];
  for (const path of atLeastOne(pages)) {
    const page = openBuilt(path);
    const items = select(page, '.ResponsibilityList li').filter(
      (item) => !/名单以“等”结尾|Open list/.test(textOf(item)),
    );
    const bare = items.filter((item) => {
      const [link, ...others] = selectIn(item, 'a');
      const path = link && attributeOf(link, 'href');
      return others.length > 0 || !/^\/(en\/)?agencies\/[a-z-]+\/$/.test(path ?? '');
    });
    expect(bare.map(textOf), path).toEqual([]);
  }
  const [lead] = select(
    openBuilt('groups/farmers/'),
    '.SectionSummary [data-plan="mengjin"] .lead',
  );
  expect(lead && selectIn(lead, 'a').map((link) => attributeOf(link, 'href'))).toEqual([
    '/agencies/agriculture-rural-affairs/',
    '/agencies/science-association/',
  ]);
  const cells = select(openBuilt('findings/ledger/'), '.LedgerTable [data-names]');
  for (const cell of atLeastOne(cells))
    expect(selectIn(cell, 'a')).toHaveLength(textOf(cell).split('、').length);
  const asked = select(openBuilt('search/'), '.SearchExamples [data-kind="body"] li a');
  expect(atLeastOne(asked).map((link) => attributeOf(link, 'href')?.split('/')[1])).toEqual(
    asked.map(() => 'agencies'),
  );
  const row = select(
    openBuilt('findings/'),
    '[data-finding-id="association-leads-most"] td[data-field="agency"] a',
  );
  expect(row).toHaveLength(23);
});
