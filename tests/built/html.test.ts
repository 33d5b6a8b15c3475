import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readDocuments } from './site-files.ts';
import { atLeastOne } from '../at-least-one.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How Astro writes a document, valid either way.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Checkboxes of one name are several values of one choice.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }],
    // A count of characters, made for Latin titles and for search engines.
    'long-title': 'off',
  },
});

test.each(atLeastOne(readDocuments()))('$file is valid HTML', async ({ file, html }) => {
  const report = await validator.validateString(html, file);
  const faults = report.results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`);
  expect(faults).toEqual([]);
});
