import type { Responsibility } from '#src/schemas/corpus.ts';
import { type AgencyNames, agencyNames } from '#src/corpus/codebook-names.ts';
import type { Messages } from './zh/index.ts';

type Body = Pick<Responsibility, 'agency' | 'also' | 'name'>;

const RANKS: Readonly<Record<string, string>> = { 区: 'District', 县: 'County', 市: 'Municipal' };

/** Names of responsible bodies, each once: in Chinese 区科工局, in English that name translated. */
export function namesOfAgencies(
  bodies: readonly Pick<Body, 'agency' | 'name'>[],
  { language }: Pick<Messages, 'language'>,
): string[] {
  return [
    ...new Set(bodies.map((body) => (language === 'zh' ? body.name : agencyInEnglish(body)))),
  ];
}

/**
 * A body's name in English, where the page is not in Chinese, with the agencies that it is counted
 * as, where their names say something else: « District Education Bureau (counted as Education and
 * Sports Bureau) ».
 */
export function agencyGloss(
  body: Body,
  { language, responsibility }: Pick<Messages, 'language' | 'responsibility'>,
): string | undefined {
  if (language === 'zh') return undefined;
  const counted = [body.agency, ...body.also].map((id) => namesOf(id).en);
  const name = agencyInEnglish(body);
  const isSaid = counted.length === 1 && counted.every((each) => name.includes(each));
  return isSaid ? name : `${name} ${responsibility.countedAs(counted)}`;
}

/**
 * The English of a name as a plan writes it, its rank before it: « 市教育局 » is « Municipal
 * Education Bureau », « 区委组织部 » « Organization Department of the District Party Committee ».
 * A branch is said to be one: « 市生态环境局孟津分局 », of the Municipal Ecology and Environment Bureau.
 */
export function agencyInEnglish({ agency, name }: Pick<Body, 'agency' | 'name'>): string {
  const names = namesOf(agency);
  const { rank, isParty, bare } = partName(name, names);
  const [, bureau, branch] = /^(.*?)(局\p{Script=Han}{0,5})?分局$/u.exec(bare) ?? [];
  const english = names.english[branch ? `${bureau}局` : bare] ?? names.en;
  if (isParty) return `${english} of the ${rank} Party Committee`;
  if (branch) return `Local branch of the ${rank} ${english}`;
  if (bureau) return `${rank} branch of the ${english}`;
  return `${rank} ${english}`.trim();
}

/** A name without its rank, which some carry inside: 团区委. 市 may belong to the name: 市场监管局. */
function partName(name: string, { aliases }: AgencyNames) {
  const inside = /^团([区县市])委$/.exec(name)?.[1];
  if (inside) return { rank: RANKS[inside] ?? '', isParty: false, bare: name };
  if (aliases.includes(name)) return { rank: '', isParty: false, bare: name };
  const [, rank = '', committee, bare = name] = /^([区县市])(委?)(.*)$/u.exec(name) ?? [];
  return { rank: RANKS[rank] ?? '', isParty: Boolean(committee), bare };
}

/** @throws where no agency has the id */
function namesOf(id: string): AgencyNames {
  const names = agencies.get(id);
  if (!names) throw new Error(`no agency ${id} in content/codebook/agencies.yml`);
  return names;
}

const agencies = agencyNames();
