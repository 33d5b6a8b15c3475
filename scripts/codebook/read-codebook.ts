import { join } from 'node:path';
import {
  AdjudicationFile,
  AgenciesFile,
  IndicatorsFile,
  NumberNamesFile,
  QuotaDecisionsFile,
  ReadersRow,
  SectionsFile,
  SlipsFile,
  StrengthFile,
  TopicsFile,
} from '#src/schemas/codebook.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import type { StrengthWords } from '#scripts/grammar/strength.ts';
import { compileIndicator, type CuedIndicator } from '#scripts/grammar/indicator.ts';
import { compileCues, type CuedTopic } from '#scripts/grammar/topic.ts';
import type { Report } from '#scripts/text/problem.ts';
import { parseCsvFile } from './csv-file.ts';
import { parseYamlFile } from './yaml-file.ts';

/** Everything hand-written that the steps consult, with its words compiled to patterns. */
export interface Codebook {
  sections: SectionsFile;
  agencies: AgenciesFile;
  indicators: IndicatorsFile;
  cuedIndicators: CuedIndicator[];
  quotas: QuotaDecisionsFile;
  numberNames: NumberNamesFile;
  topics: TopicsFile;
  cuedTopics: ReadonlyMap<SectionKey, CuedTopic[]>;
  strength: StrengthFile;
  strengthWords: StrengthWords;
  coding: TopicCodings;
  slips: SlipsFile;
}

/** Topics that two readers gave each clause, and those that hold where they differ. */
export interface TopicCodings {
  readers: ReadersRow[];
  adjudication: AdjudicationFile;
}

/** Reads content/codebook; undefined, with problems reported, unless all of it is sound. */
export function readCodebook(folder: string, report: Report): Codebook | undefined {
  const at = (name: string) => join(folder, name);
  const sections = parseYamlFile(at('sections.yml'), SectionsFile, report);
  const agencies = parseYamlFile(at('agencies.yml'), AgenciesFile, report);
  const indicators = parseYamlFile(at('indicators.yml'), IndicatorsFile, report);
  const quotas = parseYamlFile(at('quotas.yml'), QuotaDecisionsFile, report);
  const numberNames = parseYamlFile(at('number-names.yml'), NumberNamesFile, report);
  const topics = parseYamlFile(at('topics.yml'), TopicsFile, report);
  const strength = parseYamlFile(at('strength.yml'), StrengthFile, report);
  const slips = parseYamlFile(at('slips.yml'), SlipsFile, report);
  const coding = readCodings(at('coding'), report);
  if (!sections || !agencies || !indicators || !quotas || !numberNames) return undefined;
  if (!topics || !strength || !coding || !slips) return undefined;
  const cuedTopics = new Map(
    topics.sections.map((entry) => [entry.section, compileCues(entry.topics)]),
  );
  const strengthWords = compileStrength(strength);
  const cuedIndicators = indicators.indicators.map(compileIndicator);
  const facts = { sections, agencies, indicators, cuedIndicators, quotas, numberNames, slips };
  return { ...facts, topics, cuedTopics, strength, strengthWords, coding };
}

function readCodings(folder: string, report: Report): TopicCodings | undefined {
  const readers = parseCsvFile(join(folder, 'readers.csv'), ReadersRow, report);
  const adjudication = parseYamlFile(join(folder, 'adjudication.yml'), AdjudicationFile, report);
  return readers && adjudication ? { readers, adjudication } : undefined;
}

function compileStrength({ levels }: StrengthFile): StrengthWords {
  const patternOf = (level: keyof StrengthWords) => {
    const words = levels.find(({ id }) => id === level)?.words;
    return words ? new RegExp(words.join('|'), 'u') : /(?!)/u;
  };
  return {
    oblige: patternOf('oblige'),
    act: patternOf('act'),
    encourage: patternOf('encourage'),
  };
}
