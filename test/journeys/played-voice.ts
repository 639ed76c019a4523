interface Said {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  /** Broken off before its end. */
  cut: boolean;
}

/** What the played voice leaves in the page that it was played in. */
export interface Hearing {
  readonly said: Said[];
  /** How long a piece takes. */
  pieceMs: number;
}

/**
 * A Chinese voice in place of the browser's: runs inside the page before anything else, keeps what
 * it is given, and takes as long for each piece as `pieceMs` says.
 */
export function playVoice(): void {
  const hearing: Hearing = { said: [], pieceMs: 20 };
  let current: { end: (kind: 'onend' | 'onerror') => void } | null = null;
  class Utterance {
    voice = null;
    lang = '';
    rate = 1;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(readonly text: string) {}
  }
  const voice = (lang: string) => ({ lang, localService: true, name: lang, default: false });
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice('en-US'), voice('zh-HK'), voice('zh-TW'), voice('zh-CN')],
    speak(utterance: Utterance) {
      const { text, lang, rate } = utterance;
      const one = { text, lang, rate, cut: false };
      hearing.said.push(one);
      const timer = setTimeout(() => current?.end('onend'), hearing.pieceMs);
      current = {
        end(kind) {
          clearTimeout(timer);
          current = null;
          one.cut = kind === 'onerror';
          utterance[kind]?.();
        },
      };
    },
    cancel: () => current?.end('onerror'),
  });
  const played = { hearing, SpeechSynthesisUtterance: Utterance };
  Object.assign(window, played);
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
}
