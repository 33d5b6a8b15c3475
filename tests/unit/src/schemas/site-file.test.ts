import { expect, test } from 'vitest';
import { SiteFile } from '#src/schemas/site-file.ts';

const unset: SiteFile = {
  operator: null,
  purpose: null,
  contact: null,
  host: null,
  accessibility: null,
  corrections: null,
};

test('every field may be left open, and none may be left out or added', () => {
  expect(SiteFile.safeParse(unset).success).toBe(true);
  const { host, ...rest } = unset;
  expect(host).toBeNull();
  expect(SiteFile.safeParse(rest).success).toBe(false);
  expect(SiteFile.safeParse({ ...unset, owner: null }).success).toBe(false);
});

test('words stand in both languages, and readers write to an address', () => {
  const filled = (fields: Record<string, unknown>) =>
    SiteFile.safeParse({ ...unset, ...fields }).success;
  expect(filled({ operator: { zh: '某馆', en: 'A library' } })).toBe(true);
  expect(filled({ operator: { zh: '某馆' } })).toBe(false);
  expect(filled({ contact: 'mailto:name@example.org' })).toBe(true);
  expect(filled({ contact: 'https://example.org/issues' })).toBe(true);
  expect(filled({ contact: 'mailto:' })).toBe(false);
  expect(filled({ contact: 'javascript:alert(1)' })).toBe(false);
});
