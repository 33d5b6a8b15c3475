/** Options for how typing is heard. */
export interface TypingOptions {
  /** Milliseconds without typing before it counts; 0 to hear every change at once. */
  pauseMs?: number;
  /** Called as soon as a word begins to be composed: what was made of the text before is out of date. */
  onComposing?: () => void;
}

/** Typing that is listened to. */
export interface Typing {
  /** Whether a word is being composed: its letters are not yet what the reader means. */
  isComposing: () => boolean;
  /** Acts without waiting for the pause, as on Enter; not on a word that is still being composed. */
  flush: () => void;
  /** Forgets what the pause would have brought. */
  cancel: () => void;
}

/**
 * Typing without a page: calls `act` once for each text that was typed or composed.
 * @returns what is told of each change of the field, and of the text that it holds
 */
export function createTyping(act: () => void, { pauseMs = 0, onComposing }: TypingOptions = {}) {
  let composing = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** The text that was acted on when its composition ended. */
  let composed: string | undefined;
  const cancel = () => clearTimeout(pause);
  const flush = () => {
    cancel();
    if (!composing) act();
  };
  const soon = () => {
    cancel();
    if (pauseMs === 0) act();
    else pause = setTimeout(act, pauseMs);
  };
  return {
    isComposing: () => composing,
    flush,
    cancel,
    start: () => {
      composing = true;
      cancel();
      onComposing?.();
    },
    end: (text: string) => {
      composing = false;
      composed = text;
      soon();
    },
    change: (text: string, isComposing: boolean) => {
      // The event says whether it is composing: the start may have come before anybody listened.
      // Safari and Firefox report the text once more when its composition has ended.
      const isKnown = composed === text;
      composed = undefined;
      if (!composing && !isComposing && !isKnown) soon();
    },
  };
}

/** The part of a text field that is listened to. */
type TypedField = Pick<HTMLInputElement, 'value' | 'addEventListener'>;

/** Calls back after each change of a text field, but never while a word is being composed. */
export function whenTyped(field: TypedField, act: () => void, options?: TypingOptions): Typing {
  const typing = createTyping(act, options);
  field.addEventListener('compositionstart', typing.start);
  field.addEventListener('compositionend', () => typing.end(field.value));
  field.addEventListener('input', (event) => {
    typing.change(field.value, event.isComposing);
  });
  return typing;
}
