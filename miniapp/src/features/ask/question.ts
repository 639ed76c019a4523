import type { AskedQuestion } from '../../components';

export type Question = AskedQuestion;

/** Where and when a question is asked. */
export interface Asked {
  readonly region: string;
  readonly provinceDirect: boolean;
  readonly on: string;
}
