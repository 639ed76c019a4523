import type { RequestOf } from '../../api';

/** A question to the rules as it is sent; what is left out the server fills in. */
export type Question = RequestOf<'askRule'>['body']['question'];

/** Where and when a question is asked. */
export interface Asked {
  readonly region: string;
  readonly provinceDirect: boolean;
  readonly on: string;
}
