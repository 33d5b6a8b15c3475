/** Reference values: addresses and texts that were made up and must come back; no person has checked them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Passage, toHit, toRecord } from '#src/features/search/model/record.ts';
import { chineseText } from '../../../text/chinese-text.ts';

const passage = (more: Partial<Passage> = {}): Passage => ({
  kind: 'clause',
  id: 'hebi-youth-1-1',
  plan: 'hebi',
  section: 'youth',
  measure: 'hebi-youth-1',
  clause: null,
  agencies: [],
  fields: ['坚持立德树人。'],
  payload: '弘扬科学精神',
  url: '/plans/hebi/#hebi-youth-1-1',
  ...more,
});
/** As Pagefind gives a record back. */
const back = ({ url, content, meta }: ReturnType<typeof toRecord>) => ({ url, content, meta });

test('a record is read back as the passage that it was', () => {
  expect(toHit(back(toRecord(passage())))).toEqual({
    fields: ['坚持立德树人。'],
    payload: '弘扬科学精神',
    url: '/plans/hebi/#hebi-youth-1-1',
    place: 'hebi-youth-1-1',
  });
});

test('its payload is no word of the index, and missing where there is none', () => {
  expect(JSON.stringify(toRecord(passage()))).not.toContain('弘扬');
  expect(toRecord(passage({ payload: '' })).meta).toEqual({});
  expect(toHit(back(toRecord(passage({ payload: '' })))).payload).toBe('');
});

test('a quota stands in its clause, under an address of its own', () => {
  const quota = toRecord(passage({ kind: 'quota', id: 'hebi-youth-1-1-q1' }));
  expect(quota.url).toBe('/plans/hebi/#hebi-youth-1-1~hebi-youth-1-1-q1');
  expect(toHit(back(quota))).toMatchObject({
    url: '/plans/hebi/#hebi-youth-1-1',
    place: 'hebi-youth-1-1',
  });
});

test('the place of a note is the words of its heading', () => {
  const note = passage({ kind: 'note', url: `/method/#${encodeURIComponent('一、怎样读')}` });
  expect(toHit(back(toRecord(note))).place).toBe('一、怎样读');
});

test('any fields and payload come back, one by one', () => {
  fc.assert(
    fc.property(
      fc.array(chineseText, { minLength: 1, maxLength: 4 }),
      chineseText,
      (texts, payload) => {
        const fields = texts.map((text) => text.replaceAll('\uE000', ''));
        expect(toHit(back(toRecord(passage({ fields, payload }))))).toMatchObject({
          fields,
          payload,
        });
      },
    ),
  );
});
