import { describe, expect, it } from 'vitest';
import { highlight } from '#src/features/open-data/highlight.ts';

describe('highlight', () => {
  it('tells names, strings and numbers of JSON apart and loses no character', async () => {
    const code = '{"name": "孟津区",\n"value": 16}';
    const lines = await highlight(code, 'json');
    const text = lines.map((line) => line.map((token) => token.text).join('')).join('\n');
    expect(text).toBe(code);
    expect(lines.flat().find((token) => token.text === '16')?.kind).toBe('constant');
    expect(lines.flat().find((token) => token.text === '"孟津区"')?.kind).toMatch(/^string/);
  });
});
