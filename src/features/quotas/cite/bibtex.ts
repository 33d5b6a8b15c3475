import {
  type Cited,
  type CitedPage,
  type CitedPlan,
  noteOfMarks,
  textAsReceived,
} from './cited.ts';

/**
 * BibTeX entries in UTF-8. Names of bodies and titles stand in double braces, so that no style cuts
 * them at blanks or changes their case.
 * @returns the plan's, then the page's
 */
export function citeBibtex({ plan, page }: Cited): [string, string] {
  const key = page.id.replace(/[^a-z0-9]/g, '');
  return [ofPlan(plan, `${key}plan`), ofPage(page, key)];
}

function ofPlan(plan: CitedPlan, key: string): string {
  const { issuer, title, docNumber, indexNumber, date, url } = plan;
  const note = [
    title.en,
    ...noteOfMarks(plan),
    ...(indexNumber === null ? [] : [`Index no. ${indexNumber}`]),
    textAsReceived(plan),
  ];
  return entry(key, [
    ['author', issuer && `{${escape(issuer)}}`],
    ['title', `{${escape(title.zh)}}`],
    ...day(date),
    ['number', docNumber && escape(docNumber)],
    ['note', escape(note.join('. '))],
    online(url),
    ['langid', 'chinese'],
  ]);
}

function ofPage({ site, title, language, version, date, url }: CitedPage, key: string): string {
  return entry(key, [
    ['author', `{${escape(site.name)}}`],
    ['title', `{${escape(title)}}`],
    ...day(date),
    [
      'note',
      [site.translation && escape(site.translation), `version ${version}`]
        .filter(Boolean)
        .join(', '),
    ],
    online(url),
    ['langid', language === 'zh' ? 'chinese' : 'english'],
  ]);
}

/** A path alone is no `url`, which styles turn into a link. */
function online(place: string): readonly [string, string] {
  return URL.canParse(place) ? ['url', place] : ['howpublished', `{${escape(place)}}`];
}

/** Fields of a date. @param date 2022-05-26 */
function day(date: string | null): (readonly [string, string | null])[] {
  const [year, month, dayOfMonth] = date?.split('-') ?? [];
  return [
    ['year', year ?? null],
    ['month', month ? String(Number(month)) : null],
    ['day', dayOfMonth ? String(Number(dayOfMonth)) : null],
  ];
}

function entry(key: string, fields: readonly (readonly [string, string | null])[]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** Escapes signs that mean something to TeX; braces are left out. */
function escape(text: string): string {
  return text.replace(/[%&#$_]/g, '\\$&').replace(/[{}]/g, '');
}
