import { isOther } from '#src/text/other-topic.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorsFile, SearchTermsFile } from '#src/schemas/codebook.ts';
import type { Agency, Topic } from '#src/schemas/coding.ts';
import type { Plan } from '#src/schemas/plan.ts';
import type { SuggestionRow } from '#src/features/search/model/suggest.ts';
import { searchTokens } from '#src/text/tokens.ts';

/** Sources of what the search box may suggest. */
export interface SuggestSources {
  terms: SearchTermsFile;
  indicators: IndicatorsFile['indicators'];
  topics: readonly Pick<Topic, 'id' | 'section' | 'zh' | 'en'>[];
  agencies: readonly Agency[];
  plans: readonly Pick<Plan, 'id' | 'title' | 'short' | 'jurisdiction'>[];
  texts: readonly string[];
}

/** The rows of dist/search/suggest.json; those of a kind in the order of the codebook. */
export function suggestRows(sources: SuggestSources, dist: string): SuggestionRow[] {
  const { terms, indicators, topics, agencies, plans, texts } = sources;
  const shadows = texts.map((text) =>
    searchTokens(text)
      .map((token) => token.text)
      .join(''),
  );
  const holding = (term: string) => shadows.filter((shadow) => shadow.includes(term)).length;
  const frequent = terms.frequent
    .map((term) => ({ term, count: holding(term) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const pathOr = (path: string, other: string) =>
    existsSync(join(dist, path.replace(/#.*/, ''), 'index.html')) ? path : other;
  return [
    ...frequent.map(({ term }): SuggestionRow => ['term', term, '', '', '']),
    ...indicators.map(({ id, zh, en }): SuggestionRow => {
      return ['indicator', zh, en, '', pathOr(`/indicators/${id}/`, '/quotas/')];
    }),
    ...topics
      .filter(({ id }) => !isOther(id))
      .map(({ id, section, zh, en }): SuggestionRow => {
        return ['topic', zh, en, '', pathOr(`/codebook/${section}/#${id}`, '/codebook/')];
      }),
    ...agencies.map(({ id, zh, en, aliases }): SuggestionRow => {
      const also = aliases.filter((name) => name !== zh).join('|');
      const other = `/search/?agency=${id}&kind=responsibility`;
      return ['agency', zh, en, also, pathOr(`/agencies/${id}/`, other)];
    }),
    ...plans.map(({ id, short, title, jurisdiction }): SuggestionRow => {
      const also = [title.zh, jurisdiction.en].join('|');
      return ['plan', short.zh, short.en, also, `/plans/${id}/`];
    }),
  ];
}
