import { findChineseVoice } from '#src/features/own-plan/model/chinese-voice.ts';

/** What is told while something is said. */
export interface SayListener {
  /** What is said now, counted from 0. */
  onPart: (at: number) => void;
  /** All is said. */
  onEnd: () => void;
  /** The voice says nothing. */
  onFail: () => void;
}

/**
 * Says one text after another, each at once: a long one falls silent in Chrome, and one that is told to wait for
 * another is lost when the other is cut off.
 * @returns what stops it
 */
export function say(texts: readonly string[], from: number, listener: SayListener): () => void {
  let current: SpeechSynthesisUtterance | undefined;
  const sayPart = (at: number) => {
    const text = texts[at];
    const voice = findChineseVoice(speechSynthesis.getVoices());
    if (text === undefined) return listener.onEnd();
    if (!voice) return listener.onFail();
    listener.onPart(at);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    // What is cut off ends too, or says that it failed: by then it is no longer the current one.
    utterance.onend = () => {
      if (utterance === current) sayPart(at + 1);
    };
    utterance.onerror = () => {
      if (utterance === current) listener.onFail();
    };
    current = utterance;
    speechSynthesis.speak(utterance);
  };
  // What a page before this one left behind.
  if (speechSynthesis.speaking) speechSynthesis.cancel();
  sayPart(from);
  return () => {
    current = undefined;
    speechSynthesis.cancel();
  };
}
