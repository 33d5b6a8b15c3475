/** Voices and speech as a test drives them: it says when a voice is there, and when it has said a text. */
export interface FakeSpeech {
  /** What was to be said, with the name of the voice. */
  readonly said: string[];
  add: (name: string, lang: string, localService: boolean) => void;
  /** The text is said. */
  finish: () => void;
  /** The voice breaks down. */
  fail: () => void;
  /** Whether something is being said. */
  readonly speaking: boolean;
}

/** Takes the place of Web Speech; an init script of a page. */
export function fakeSpeech(): void {
  class Utterance {
    onend?: () => void;
    onerror?: () => void;
    voice?: { name: string };
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  class Speech extends EventTarget {
    said: string[] = [];
    private voices: object[] = [];
    private current: Utterance | undefined;
    get speaking() {
      return this.current !== undefined;
    }
    getVoices() {
      return this.voices;
    }
    add(name: string, lang: string, localService: boolean) {
      this.voices.push({ name, lang, localService, default: false });
      this.dispatchEvent(new Event('voiceschanged'));
    }
    speak(utterance: Utterance) {
      this.current = utterance;
      this.said.push(`${utterance.voice?.name ?? ''}：${utterance.text}`);
    }
    finish() {
      this.release()?.onend?.();
    }
    fail() {
      this.release()?.onerror?.();
    }
    /** What is cut off says so, some time after. */
    cancel() {
      const cut = this.release();
      setTimeout(() => cut?.onerror?.());
    }
    private release() {
      const released = this.current;
      this.current = undefined;
      return released;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: new Speech() });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance });
}
