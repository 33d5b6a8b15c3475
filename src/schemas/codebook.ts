/** Shapes of the files of content/codebook, which no program makes; an unknown field is an error. */
import { z } from 'zod';
import { Agency, Mention } from './coding.ts';
import { Bilingual, CodedBy, Id, PlanId, SectionKey } from './vocabulary.ts';
import { StrengthLevel } from './corpus.ts';
import { Slip } from './source.ts';
import { MisfitVerdict } from './wording.ts';

/** Who decided an entry: a language model where it does not say. */
export const By = CodedBy.exclude(['rule']).optional();

/** content/codebook/sections.yml: how headings are told apart. */
export const SectionsFile = z.strictObject({
  sections: z.array(
    z.strictObject({
      key: SectionKey,
      zh: z.string(),
      en: z.string(),
      /** Short form for columns and navigation. */
      short: Bilingual,
      /** A heading belongs to this part when it contains one of these. */
      cues: z.array(z.string()).min(1),
    }),
  ),
  /** Chapters that only hold other parts: their introductions count as overview. */
  containers: z.array(z.string()).min(1),
});
export type SectionsFile = z.output<typeof SectionsFile>;

/** content/codebook/agencies.yml: which names do the same job. */
export const AgenciesFile = z.strictObject({
  agencies: z.array(
    Agency.extend({
      /** Aliases that name a local office of a higher authority's bureau. */
      branches: z.array(z.string()).optional(),
      /** Other agencies whose work a merged bureau does, by alias. */
      covers: z.record(z.string(), z.array(Id)).optional(),
      /** English of those aliases that say something else than the name of the agency. */
      english: z.record(z.string(), z.string()).optional(),
      reason: z.string().optional(),
    }),
  ),
});
export type AgenciesFile = z.output<typeof AgenciesFile>;

/** content/codebook/indicators.yml: what a quota counts. */
export const IndicatorsFile = z.strictObject({
  indicators: z.array(
    z.strictObject({
      id: Id,
      zh: z.string(),
      en: z.string(),
      definition: Bilingual,
      /**
       * By whom a count of it may be divided: by all residents, where any of them may be counted. Absent
       * for things and for people of one group, farmers or teachers.
       */
      base: z.literal('residents').optional(),
      /** Regular expressions on the shadow of a sentence: how a new plan's quotas are told. */
      cues: z.array(z.string()).min(1),
    }),
  ),
  /** Indicators that a plan may set in place of each other: alike, and not the same. */
  siblings: z.array(z.strictObject({ indicators: z.array(Id).min(2), reason: Bilingual })),
});
export type IndicatorsFile = z.output<typeof IndicatorsFile>;

/** content/codebook/quotas.yml: subject and indicator of each quota, by its exact words. */
export const QuotaDecisionsFile = z.strictObject({
  decisions: z.array(
    z.strictObject({
      plan: PlanId,
      section: SectionKey,
      /** Words of the clean text that hold the number and occur once in the section. */
      words: z.string(),
      /** 1, 2, … where several things share the number: 示范合作社和家庭农场各2家. */
      part: z.int().min(1).optional(),
      indicator: Id,
      /** Topic to which the number belongs, where its clause has two. */
      topic: Id.optional(),
      subject: Bilingual,
      reason: z.string().min(1),
      by: By,
    }),
  ),
});
export type QuotaDecisionsFile = z.output<typeof QuotaDecisionsFile>;

/** content/codebook/number-names.yml: names and words that hold a numeral and count nothing. */
export const NumberNamesFile = z.strictObject({
  names: z.array(z.strictObject({ zh: z.string(), reason: z.string().min(1) })),
  /** Words of the language, no near misses; a reason where it is not plain. */
  words: z.array(z.strictObject({ zh: z.string(), reason: z.string().min(1).optional() })),
});
export type NumberNamesFile = z.output<typeof NumberNamesFile>;

/** content/codebook/formulas.yml: set phrases of the state, which say nothing where plans share them. */
export const FormulasFile = z.strictObject({
  formulas: z.array(z.strictObject({ ...Bilingual.shape, reason: Bilingual })).min(1),
});
export type FormulasFile = z.output<typeof FormulasFile>;

/** content/codebook/misfits.yml: whether words that name another place, level or year fit their plan. */
export const MisfitsFile = z.strictObject({
  misfits: z.array(
    z.strictObject({
      plan: PlanId,
      section: SectionKey,
      /** Words of one sentence that hold those decided on, found once in the part. */
      words: z.string().min(1),
      verdict: MisfitVerdict,
      why: Bilingual,
    }),
  ),
});
export type MisfitsFile = z.output<typeof MisfitsFile>;

/** content/codebook/topics.yml: what a clause is about, section by section. */
export const TopicsFile = z.strictObject({
  /** Words of labels that name no single topic, and so need not be among its terms. */
  generalWords: z.strictObject({
    reason: z.string().min(1),
    words: z.array(z.string().min(1)).min(1),
  }),
  sections: z.array(
    z.strictObject({
      section: SectionKey,
      topics: z
        .array(
          z.strictObject({
            id: Id,
            /** Ids of earlier topics whose clauses are mostly here: links to them lead to this one. */
            aliases: z.array(Id).min(1).optional(),
            zh: z.string(),
            en: z.string(),
            definition: Bilingual,
            include: z.array(z.string()),
            exclude: z.array(z.string()),
            /**
             * Words that name the matter. None of them stands in a part that is silent on the topic;
             * absent only of the topic that takes what fits nowhere.
             */
            terms: z.array(z.string().min(1)).min(1).optional(),
            /** Regular expressions on the shadow of a clause, for the rule coder. */
            cues: z.array(z.string()),
            /** Absent for the topic that takes what fits nowhere. */
            example: z.strictObject({ plan: PlanId, text: z.string() }).optional(),
          }),
        )
        .min(1),
    }),
  ),
});
export type TopicsFile = z.output<typeof TopicsFile>;

/** content/codebook/mentions.yml: topics that a plan only names, in clauses on other topics. */
export const MentionsFile = z.strictObject({
  mentions: z.array(Mention.omit({ where: true }).extend({ reason: z.string().min(1).optional() })),
});
export type MentionsFile = z.output<typeof MentionsFile>;

/** content/codebook/strength.yml: what each level is, and the words by which a rule tells it. */
export const StrengthFile = z.strictObject({
  levels: z.array(
    z.strictObject({
      id: StrengthLevel,
      ...Bilingual.shape,
      definition: Bilingual,
      /** Regular expressions; none for levels that no word tells. */
      words: z.array(z.string()).min(1).optional(),
      /** Clauses of the plans that show it. */
      examples: z.array(Id),
    }),
  ),
  /** Verbs that name what will have become better. */
  outcomes: z.array(z.string()).min(1),
});
export type StrengthFile = z.output<typeof StrengthFile>;

/** content/codebook/search-terms.yml: what readers may type, and what the plans say. */
export const SearchTermsFile = z.strictObject({
  synonyms: z.array(
    z.strictObject({
      from: z.array(z.string().min(1)).min(1),
      /** Words of the plans, the nearest first. */
      to: z.array(z.string().min(1)).min(1),
      reason: z.string().optional(),
    }),
  ),
  /** Words that the search box suggests. */
  frequent: z.array(z.string().min(1)),
});
export type SearchTermsFile = z.output<typeof SearchTermsFile>;

/** content/codebook/slips.yml: places of the sources that a reader may stumble over. */
export const SlipsFile = z.strictObject({
  slips: z.array(
    Slip.omit({ span: true })
      .extend({
        likely: Slip.shape.likely.default(null),
        elsewhere: Slip.shape.elsewhere.default(null),
        context: Slip.shape.context.default(null),
      })
      .refine(({ list, likely }) => likely === null || list === 'errata', {
        message: 'only errata have `likely`: a remark can be meant as it stands',
      })
      .refine(({ list, elsewhere }) => (elsewhere !== null) === (list === 'names'), {
        message: 'a name has `elsewhere`, its other form in the same plan, and nothing else has it',
      }),
  ),
});
export type SlipsFile = z.output<typeof SlipsFile>;
