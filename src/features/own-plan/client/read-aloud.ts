import { query } from '#src/browser/element.ts';
import { findChineseVoice } from '#src/features/own-plan/model/chinese-voice.ts';
import { splitBreaths } from '#src/features/own-plan/model/breaths.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { markSentence } from './mark-sentence.ts';
import { say } from './say.ts';

type State = 'idle' | 'reading' | 'paused';

/** Stops what is read at the moment: one text of a page at a time. */
let stopOther: (() => void) | undefined;

/** Shows the buttons of ReadAloud.astro once there is a voice: Chrome has its list some time after the page. */
export function startReadAloud(place: HTMLElement): void {
  if (!('speechSynthesis' in window)) return;
  const start = () => {
    if (!place.hidden || !findChineseVoice(speechSynthesis.getVoices())) return;
    place.hidden = false;
    startButtons(place);
  };
  start();
  // Safari before 16 has its list at once, and tells no change.
  if ('addEventListener' in speechSynthesis)
    speechSynthesis.addEventListener('voiceschanged', start);
}

/**
 * Reads, pauses, goes on and stops. A pause stops the voice, which begins the same part of the sentence again: what
 * Web Speech calls a pause is an end on Android.
 */
function startButtons(place: HTMLElement): void {
  const [toggle, stop] = [query(place, '[data-toggle]'), query(place, '[data-stop]')];
  const status = query(place, '[role="status"]');
  let breaths: Sentence[] = [];
  let [state, at]: [State, number] = ['idle', 0];
  let silence: (() => void) | undefined;

  const show = (next: State, message = '') => {
    state = next;
    place.dataset['state'] = next;
    toggle.textContent = toggle.dataset[next] ?? '';
    stop.hidden = next === 'idle';
    status.textContent = message;
    if (next === 'idle') markSentence(undefined);
  };
  const halt = (next: State, message?: string) => {
    silence?.();
    show(next, message);
  };
  const end = () => halt('idle');
  const read = () => {
    stopOther?.();
    stopOther = end;
    show('reading');
    silence = say(
      breaths.map(({ text }) => text),
      at,
      {
        onPart: (now) => {
          at = now;
          markSentence(breaths[now]?.element);
        },
        onEnd: end,
        onFail: () => halt('idle', place.dataset['failed']),
      },
    );
  };

  toggle.addEventListener('click', () => {
    if (state === 'reading') return halt('paused');
    if (state === 'idle') {
      breaths = readBreaths(query(document, `#${place.dataset['target'] ?? ''}`));
      at = 0;
    }
    read();
  });
  stop.addEventListener('click', () => {
    end();
    toggle.focus();
  });
  // Chrome reads on when the page is left or loaded again.
  addEventListener('pagehide', () => {
    if (state !== 'idle') end();
  });
}

/** What is said at once, each with the element of its sentence. */
function readBreaths(root: HTMLElement): Sentence[] {
  return findSentences(root).flatMap(({ element, text }) =>
    splitBreaths(text).map((breath) => ({ element, text: breath })),
  );
}
