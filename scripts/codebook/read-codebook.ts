import { join } from 'node:path';
import * as files from '#src/schemas/codebook.ts';
import * as codings from '#src/schemas/coding-files.ts';
import { ContextFile } from '#src/schemas/context.ts';
import { FindingsFile } from '#src/schemas/finding.ts';
import type { StrengthGrade } from '#src/schemas/corpus.ts';
import type { SectionKey } from '#src/schemas/vocabulary.ts';
import type { StrengthWords } from '#scripts/grammar/strength.ts';
import { compileIndicators } from '#scripts/grammar/indicator.ts';
import { compileCues, type CuedTopic } from '#scripts/grammar/topic.ts';
import type { Report } from '#scripts/text/problem.ts';
import { planOfClause } from './coding/plan-of-clause.ts';
import { settleStrength } from './coding/settle-strength.ts';
import { parseCsvFile } from './csv-file.ts';
import { parseYamlFile } from './yaml-file.ts';

/** Everything hand-written that the steps consult, with its words compiled to patterns. */
export type Codebook = NonNullable<ReturnType<typeof readCodebook>>;

/** Topics that two language models, the readers, gave each clause, and those that hold where they differ. */
export type TopicCodings = Codebook['coding'];

/** Reads content/codebook; undefined, with problems reported, unless all of it is sound. */
export function readCodebook(folder: string, report: Report) {
  const at = (name: string) => join(folder, name);
  const sections = parseYamlFile(at('sections.yml'), files.SectionsFile, report);
  const agencies = parseYamlFile(at('agencies.yml'), files.AgenciesFile, report);
  const indicators = parseYamlFile(at('indicators.yml'), files.IndicatorsFile, report);
  const quotas = parseYamlFile(at('quotas.yml'), files.QuotaDecisionsFile, report);
  const numberNames = parseYamlFile(at('number-names.yml'), files.NumberNamesFile, report);
  const formulas = parseYamlFile(at('formulas.yml'), files.FormulasFile, report);
  const misfits = parseYamlFile(at('misfits.yml'), files.MisfitsFile, report);
  const topics = parseYamlFile(at('topics.yml'), files.TopicsFile, report);
  const mentions = parseYamlFile(at('mentions.yml'), files.MentionsFile, report);
  const strength = parseYamlFile(at('strength.yml'), files.StrengthFile, report);
  const context = parseYamlFile(at('context.yml'), ContextFile, report);
  const findings = parseYamlFile(at('findings.yml'), FindingsFile, report);
  const slips = parseYamlFile(at('slips.yml'), files.SlipsFile, report);
  const readers = parseCsvFile(at('coding/readers.csv'), codings.ReadersRow, report);
  const adjudication = parseYamlFile(
    at('coding/adjudication.yml'),
    codings.AdjudicationFile,
    report,
  );
  const readings = parseCsvFile(at('coding/strength.csv'), codings.StrengthRow, report);
  const decisionsFile = at('coding/strength-decisions.yml');
  const decided = parseYamlFile(decisionsFile, codings.StrengthDecisionsFile, report);
  if (!sections || !agencies || !indicators || !quotas || !numberNames) return undefined;
  if (!topics || !mentions || !strength || !slips || !readers || !adjudication) return undefined;
  if (!readings || !decided || !context || !formulas || !misfits || !findings) return undefined;
  const cuedTopics: ReadonlyMap<SectionKey, CuedTopic[]> = new Map(
    topics.sections.map((entry) => [entry.section, compileCues(entry.topics)]),
  );
  checkSiblings(indicators, at('indicators.yml'), report);
  const cuedIndicators = compileIndicators(indicators);
  const facts = { sections, agencies, cuedIndicators, quotas, numberNames, slips };
  const coding = {
    readers,
    readersOf: Map.groupBy(readers, planOfClause),
    decisions: byClause(adjudication.decisions),
    corrections: byClause(adjudication.corrections),
    strength: settleStrength(readings, decided.decisions),
  };
  return {
    ...facts,
    topics,
    cuedTopics,
    mentions,
    context: context.figures,
    /** Set phrases of the state, as they are compared. */
    formulas: formulas.formulas.map(({ zh }) => zh),
    misfits,
    findings: findings.findings,
    strengthWords: compileStrength(strength),
    coding,
  };
}

/** Decisions by the clause that they are on. */
function byClause(decisions: codings.AdjudicationFile['decisions']) {
  return new Map(decisions.map((entry) => [entry.clause, entry]));
}

/** Reports siblings that are no indicators. */
function checkSiblings(
  { indicators, siblings }: files.IndicatorsFile,
  file: string,
  report: Report,
): void {
  const known = new Set(indicators.map(({ id }) => id));
  for (const id of siblings.flatMap((group) => group.indicators))
    if (!known.has(id))
      report({ file, found: `the sibling “${id}” is no indicator`, fix: 'correct its id' });
}

function compileStrength({ levels, outcomes }: files.StrengthFile): StrengthWords {
  const patternOf = (level: StrengthGrade) => {
    const words = levels.find(({ id }) => id === level)?.words;
    return words ? new RegExp(words.join('|'), 'u') : /(?!)/u;
  };
  return {
    oblige: patternOf('oblige'),
    act: patternOf('act'),
    encourage: patternOf('encourage'),
    outcome: new RegExp(`^(?:${outcomes.join('|')})`, 'u'),
  };
}
