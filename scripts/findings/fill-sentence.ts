import type { FindingRow } from '#src/schemas/finding.ts';

/** «{name}», or with a number to be spelled out in English, «{plans:word}» and «{plans:Word}». */
const PLACEHOLDER = /\{(?<name>\w+)(?::(?<form>word|Word))?\}/gu;

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A template with its values, and what does not fit between the two, in words. */
export interface Filled {
  text: string;
  faults: string[];
}

/**
 * Fills a sentence in one language. {plan} takes the column `plan`, or `plan_zh` in Chinese; a column that is of
 * no language, as a number is, must stand in both sentences.
 */
export function fillSentence(template: string, values: FindingRow, language: 'zh' | 'en'): Filled {
  const faults: string[] = [];
  const used = new Set<string>();
  const text = template.replaceAll(PLACEHOLDER, (whole, name: string, form?: string) => {
    const column = [name, `${name}_${language}`].find((each) => each in values) ?? name;
    const value = values[column] ?? null;
    used.add(column);
    if (value === null)
      faults.push(
        column in values ? `{${name}} is empty` : `the query gives no column for {${name}}`,
      );
    return value === null ? whole : printed(value, form, language);
  });
  const other = language === 'zh' ? '_en' : '_zh';
  for (const column of Object.keys(values))
    if (!used.has(column) && !column.endsWith(other))
      faults.push(`the column ${column} does not stand in the ${language} sentence`);
  return { text, faults };
}

function printed(value: string | number, form: string | undefined, language: 'zh' | 'en'): string {
  if (typeof value === 'string') return value;
  if (form === undefined) return language === 'en' ? ENGLISH.format(value) : `${value}`;
  const word = WORDS[value] ?? ENGLISH.format(value);
  return form === 'Word' ? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` : word;
}

const ENGLISH = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
