import type {
  EndpointName,
  QaAct,
  QaDifference,
  QaSettings,
  ResponseOf,
  SentRequest,
} from '@gongji/shared/contracts';

/** What must be sent: parts that an endpoint does not have need not be named. */
type Part<T> = Record<never, never> extends T ? { readonly part?: T } : { readonly part: T };
export type Sent<N extends EndpointName> = {
  readonly [K in keyof SentRequest<N> as Part<SentRequest<N>[K]> extends { readonly part: unknown }
    ? K
    : never]: SentRequest<N>[K];
} & Partial<SentRequest<N>>;

/** Somebody with the app in hand: what they do goes over the wire, as from any phone. */
export interface Player {
  readonly personId: string;
  /** The parsed answer; throws where there is none. A command is sent under an id of its own. */
  ok<N extends EndpointName>(name: N, sent: Sent<N>): Promise<ResponseOf<N>>;
  /** Does what is going to be refused; throws where it is not. */
  refused<N extends EndpointName>(name: N, sent: Sent<N>): Promise<unknown>;
}

/** Where stories are played: the whole product, and the QA door at its side. */
export interface Stage<P extends Player = Player> {
  /** Signs in as a demo person; the same session for the same person. */
  as(demoId: string): Promise<P>;
  /** Sets the played day, a check's result or a fault. */
  play(settings: QaSettings): Promise<void>;
  /** What happens outside of the app. */
  doOutside(act: QaAct): Promise<void>;
  /** A system's statement of a day will differ so. */
  differ(difference: QaDifference): Promise<void>;
  /** Holds a day against the statements now. */
  reconcile(day: string): Promise<void>;
}
