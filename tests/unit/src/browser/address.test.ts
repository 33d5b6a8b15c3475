import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeAddress, findTarget, keepInAddress } from '#src/browser/address.ts';

const history = { state: { marked: [] } as unknown, replaceState: vi.fn(), pushState: vi.fn() };

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://host/quotas/?plan=a#row' });
  vi.stubGlobal('history', history);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

test('an address that says the same is not changed', () => {
  expect(changeAddress('https://host/?plan=a#row', '?plan=a', '#row')).toBeUndefined();
  expect(changeAddress('https://host/?plan=a', 'plan=a', '')).toBeUndefined();
  expect(changeAddress('https://host/?', '', '')).toBeUndefined();
  keepInAddress('plan=a', { replace: false, hash: '#row' });
  expect(history.pushState).not.toHaveBeenCalled();
});

test('another query or place is another address', () => {
  expect(changeAddress('https://host/?plan=a#row', '', '#row')?.href).toBe('https://host/#row');
  expect(changeAddress('https://host/?plan=a#row', 'plan=a', '')?.href).toBe(
    'https://host/?plan=a',
  );
});

test('typing replaces the entry of the history, a choice makes one', () => {
  const address = new URL('https://host/quotas/?plan=b');
  keepInAddress('plan=b', { replace: true });
  expect(history.replaceState).toHaveBeenCalledExactlyOnceWith(history.state, '', address);
  keepInAddress('plan=b', { replace: false });
  expect(history.pushState).toHaveBeenCalledExactlyOnceWith(history.state, '', address);
});

test('a browser that refuses another change stops nothing', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const refuse = () => {
    throw new DOMException('too many changes', 'SecurityError');
  };
  history.replaceState.mockImplementationOnce(refuse);
  history.pushState.mockImplementationOnce(refuse);
  keepInAddress('plan=b', { replace: true });
  keepInAddress('plan=b', { replace: false });
  expect(warn).toHaveBeenCalledTimes(2);
  warn.mockRestore();
});

test('an end of the address that names nothing leads nowhere', () => {
  const getElementById = vi.fn(() => null);
  vi.stubGlobal('document', { getElementById });
  vi.stubGlobal('location', { hash: '#%E6%9D%A1' });
  expect(findTarget()).toBeNull();
  expect(getElementById).toHaveBeenCalledExactlyOnceWith('条');
  vi.stubGlobal('location', { hash: '#100%' });
  expect(findTarget()).toBeNull();
});

test('what the entry remembers and the place are given up or kept as asked', () => {
  keepInAddress('plan=b', { replace: true, hash: '#row', state: null });
  expect(history.replaceState).toHaveBeenCalledExactlyOnceWith(
    null,
    '',
    new URL('https://host/quotas/?plan=b#row'),
  );
});
