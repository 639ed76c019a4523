/** How a reading ended that nobody stopped. */
export type SpeechEnd = 'done' | 'failed';

/**
 * A voice that reads aloud. One voice, one reading at a time; what is said stays on the machine
 * where the platform has a voice that does.
 */
export interface Speech {
  /**
   * Whether there is a voice for standard Chinese: told at once, and again whenever that changes
   * (browsers fetch their voices late). A platform without one tells false and nothing more.
   * @returns ends the watching
   */
  watchVoice(tell: (there: boolean) => void): () => void;
  /**
   * Says the pieces one after another, calmly. Whatever was being said before ends first. Leaving
   * or hiding the page ends it as `done`; a voice that breaks off, or never begins, as `failed`.
   * @param pieces ready to be said, each no longer than some fifteen seconds
   * @param onEnd told once, unless it was stopped
   * @returns stops it at once; may be called again, and after the end
   */
  say(pieces: readonly string[], onEnd: (how: SpeechEnd) => void): () => void;
}
