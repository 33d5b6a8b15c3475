/**
 * The built site as the Nu Html Checker sees it, beside html-validate: where an element may stand, what
 * its attributes may say, and the drawings. One process checks all: seven seconds for 390 files. Style
 * sheets it cannot read: it knows no @layer, in which all of them stand, and leaves out what is in one.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { atLeastOne } from '../at-least-one.ts';
import { BUILT, readDocuments } from './site-files.ts';

/** What it says that we do not follow, and why. */
const EXCEPTIONS = [
  {
    // The HTML Standard has `blocking` on links of rel="expect" too, and browsers heed it there.
    words: /^A “link” element with a “blocking” attribute must have .* value is “stylesheet”/,
    of: 'html',
  },
  {
    // In the HTML Standard since 2023: opening one shuts the others of that name, without a script.
    words: /^Attribute “name” not allowed on element “details”/,
    of: 'html',
  },
  {
    // Of Content Security Policy 3; the search compiles WebAssembly.
    words: /Expecting source-expression but found "'wasm-unsafe-eval'"/,
    of: 'html',
  },
  {
    // The value of CSS and SVG 2. SVG 1.1, which this checker knows, called it `tb`.
    words: /^Bad value “vertical-rl” for attribute “writing-mode”/,
    of: 'both',
  },
  {
    // SVG 2 has WAI-ARIA on any element; without it a drawing has no name for screen readers.
    words:
      /^Attribute “aria-(?:label|labelledby|describedby|hidden)” not allowed on element “(?:svg|g|a)”/,
    of: 'svg',
  },
  {
    // Guessed from the letters: pages of long quotations, or of few words beside names and numbers.
    words: /^This document appears to be written in /,
    of: 'html',
  },
] as const;

const Report = z.object({
  messages: z.array(
    z.object({ url: z.string(), lastLine: z.int().optional(), message: z.string() }),
  ),
});

const require = createRequire(import.meta.url);
const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava) console.log('skipped: no Java, which vnu-jar needs: apt-get install default-jre');

/** Words of the checker on files, errors and warnings alike. @throws where it breaks off */
function check(files: readonly string[], options: readonly string[]) {
  const jar = z.string().parse(require('vnu-jar'));
  // The largest pages nest deeper than its stack.
  const java = ['-Xss4m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always'];
  const settings = { encoding: 'utf8', maxBuffer: 64_000_000 } as const;
  const run = spawnSync('java', [...java, ...options, ...files], settings);
  if (run.status !== 0) throw new Error(`vnu stopped: ${run.stderr}`);
  return Report.parse(JSON.parse(run.stdout)).messages;
}

describe.skipIf(!hasJava).each([
  {
    of: 'html' as const,
    what: 'pages',
    options: [],
    files: readDocuments().map(({ file }) => file),
  },
  { of: 'svg' as const, what: 'drawings', options: ['--also-check-svg'], files: findDrawings() },
])('the Nu Html Checker', ({ of, what, options, files }) => {
  const exceptions = EXCEPTIONS.filter((each) => each.of === of || each.of === 'both');

  test(`has nothing to say of the ${what} but what is excepted`, { timeout: 120_000 }, () => {
    const messages = check(atLeastOne(files), options);
    const faults = messages
      .filter(({ message }) => !exceptions.some(({ words }) => words.test(message)))
      .map(
        ({ url, lastLine = 0, message }) =>
          `${url.replace(/^.*\/dist\//, '')}:${lastLine} ${message}`,
      );
    expect(faults).toEqual([]);
    const idle = exceptions.filter(
      ({ words }) => !messages.some(({ message }) => words.test(message)),
    );
    expect(idle, 'exceptions that nothing needs any more').toEqual([]);
  });
});

function findDrawings(): string[] {
  return readdirSync(BUILT.dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.svg'))
    .map((name) => join(BUILT.dist, name));
}
