import { beforeEach, expect, test, vi } from 'vitest';
import { createTyping, whenTyped } from '#src/browser/typing.ts';

const act = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  act.mockClear();
});

test('without a pause every change is heard at once', () => {
  const typing = createTyping(act);
  typing.change('a', false);
  typing.change('ab', false);
  expect(act).toHaveBeenCalledTimes(2);
});

test('a pause makes one of many changes', () => {
  const typing = createTyping(act, { pauseMs: 100 });
  for (const text of ['a', 'ab', 'abc']) {
    typing.change(text, false);
    vi.advanceTimersByTime(99);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
});

test('nothing is heard while a word is being composed, not even what was typed before', () => {
  const typing = createTyping(act, { pauseMs: 100 });
  typing.change('a', false);
  typing.start();
  typing.change('a zhi', true);
  typing.flush();
  vi.advanceTimersByTime(1000);
  expect(typing.isComposing()).toBe(true);
  expect(act).not.toHaveBeenCalled();
});

test.each([
  { browser: 'Chrome', events: ['input', 'end'] },
  { browser: 'Safari and Firefox', events: ['input', 'end', 'input'] },
])('a composed word is heard once in $browser', ({ events }) => {
  for (const pauseMs of [0, 100]) {
    act.mockClear();
    const typing = createTyping(act, { pauseMs });
    typing.start();
    for (const event of events)
      if (event === 'end') typing.end('志');
      else typing.change('志', typing.isComposing());
    vi.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledTimes(1);
    typing.change('志愿', false);
    vi.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledTimes(2);
  }
});

test('letters of a word whose start nobody heard are not heard either', () => {
  const typing = createTyping(act);
  typing.change('zhi', true);
  expect(act).not.toHaveBeenCalled();
  typing.end('志');
  expect(act).toHaveBeenCalledTimes(1);
});

test('a flush acts now and only once, a cancel not at all', () => {
  const typing = createTyping(act, { pauseMs: 100 });
  typing.change('a', false);
  typing.flush();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(1);
  typing.change('ab', false);
  typing.cancel();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('a field is heard through its events', () => {
  const field = Object.assign(new EventTarget(), { value: '' });
  const onComposing = vi.fn();
  whenTyped(field, act, { onComposing });
  field.dispatchEvent(new Event('compositionstart'));
  field.value = '志';
  field.dispatchEvent(Object.assign(new Event('input'), { isComposing: true }));
  field.dispatchEvent(new Event('compositionend'));
  expect(onComposing).toHaveBeenCalledTimes(1);
  expect(act).toHaveBeenCalledTimes(1);
});
