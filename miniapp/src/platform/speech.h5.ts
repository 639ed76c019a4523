import type { Speech } from './speech-port';

/** Slower than talk, so that who listens can follow and think. */
const RATE = 0.85;
/** A piece takes ten seconds or so; a voice that has said nothing for this long will not. */
const SILENT_MS = 30_000;

/** Best first: the mainland's Mandarin before others. */
const LANGUAGES = [/^(zh|cmn)(-hans)?-cn/, /^(zh|cmn)(-hans)?$/, /^(zh|cmn)-(tw|sg)/];

/** The browser's own voice, where it has one for standard Chinese. */
export const speech: Speech = {
  watchVoice(tell) {
    const synthesis = synthesisOf();
    if (!synthesis) {
      tell(false);
      return () => undefined;
    }
    const look = () => tell(bestVoice(synthesis) !== null);
    look();
    synthesis.addEventListener?.('voiceschanged', look);
    return () => synthesis.removeEventListener?.('voiceschanged', look);
  },

  say(pieces, onEnd) {
    const synthesis = synthesisOf();
    const voice = synthesis && bestVoice(synthesis);
    if (!synthesis || !voice) {
      onEnd('failed');
      return () => undefined;
    }
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      document.removeEventListener('visibilitychange', left);
      window.removeEventListener('pagehide', left);
      synthesis.cancel();
    };
    const left = () => {
      if (document.visibilityState === 'visible') return;
      end();
      onEnd('done');
    };
    document.addEventListener('visibilitychange', left);
    window.addEventListener('pagehide', left);
    synthesis.cancel();
    void sayAll(synthesis, voice, pieces, () => over).then((how) => {
      if (over) return;
      end();
      onEnd(how);
    });
    return end;
  },
};

async function sayAll(
  synthesis: SpeechSynthesis,
  voice: SpeechSynthesisVoice,
  pieces: readonly string[],
  isOver: () => boolean,
): Promise<'done' | 'failed'> {
  for (const piece of pieces) {
    if (isOver()) return 'done';
    if (!(await sayOne(synthesis, voice, piece))) return 'failed';
  }
  return 'done';
}

/** False where the voice broke off or never began. */
function sayOne(
  synthesis: SpeechSynthesis,
  voice: SpeechSynthesisVoice,
  piece: string,
): Promise<boolean> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    const silent = setTimeout(() => resolve(false), SILENT_MS);
    const ended = (well: boolean) => () => {
      clearTimeout(silent);
      resolve(well);
    };
    utterance.onend = ended(true);
    utterance.onerror = ended(false);
    synthesis.speak(utterance);
  });
}

/** Null in browsers that cannot speak. */
function synthesisOf(): SpeechSynthesis | null {
  return 'speechSynthesis' in window ? window.speechSynthesis : null;
}

function bestVoice(synthesis: SpeechSynthesis): SpeechSynthesisVoice | null {
  const ranked = synthesis
    .getVoices()
    .map((voice) => ({ voice, rank: rankOf(voice) }))
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank);
  return ranked[0]?.voice ?? null;
}

/** Android writes zh_CN. Cantonese reads the same text as another language: none of ours. */
function rankOf({ lang, localService }: SpeechSynthesisVoice): number {
  const language = lang.toLowerCase().replace('_', '-');
  const at = LANGUAGES.findIndex((pattern) => pattern.test(language));
  return at < 0 ? -1 : at * 2 + (localService ? 0 : 1);
}
