import type {
  EndpointName,
  Endpoints,
  ParsedRequest,
  Provider,
  ResponseOf,
} from '@gongji/shared/contracts';
import type { Kysely } from 'kysely';
import type { Database } from '../adapters/postgres/database';
import type { BindReviewer } from '../ports/bind-reviewer';
import type { Clock } from '../ports/clock';
import type { CoreWallets } from '../ports/core-wallets';
import type { CounterDesk } from '../ports/counter-desk';
import type { FaceVerifier } from '../ports/face-verifier';
import type { IdNumberVault } from '../ports/id-number-vault';
import type { InsuranceCodeIssuer } from '../ports/insurance-code-issuer';
import type { InsuranceCore } from '../ports/insurance-core';
import type { Log } from '../ports/log';
import type { Messenger } from '../ports/messenger';
import type { OperatorLogin } from '../ports/operator-login';
import type { Payout } from '../ports/payout';
import type { PlatformLogin } from '../ports/platform-login';
import type { PremiumCollector } from '../ports/premium-collector';
import type { ProofStore } from '../ports/proof-store';
import type { StatementSource } from '../ports/statement-source';

/** Everything a use case may reach, handed in once by the composition root. */
export interface Services {
  readonly db: Kysely<Database>;
  /** The day that is played: what rules, orders and records go by. */
  readonly clock: Clock;
  /** The machine's own time: sessions end by it, whatever day is played. */
  readonly realClock: Clock;
  readonly newId: () => string;
  readonly core: InsuranceCore;
  readonly wallets: CoreWallets;
  readonly codes: InsuranceCodeIssuer;
  readonly collector: PremiumCollector;
  readonly face: FaceVerifier;
  /** Where papers are shown in place of a face. */
  readonly counter: CounterDesk;
  readonly reviewer: BindReviewer;
  readonly payout: Payout;
  readonly proofs: ProofStore;
  readonly messenger: Messenger;
  readonly logins: Readonly<Partial<Record<Provider, PlatformLogin>>>;
  /** Null where no directory of operators is wired in: then none can sign in. */
  readonly operatorLogin: OperatorLogin | null;
  /** What the core and the collector say they moved, day by day. */
  readonly statements: StatementSource;
  readonly vault: IdNumberVault;
  readonly log: Log;
}

/** One request after parsing and authentication. */
export interface Call<N extends EndpointName> extends ParsedRequest<N> {
  /** Who asks, and when they proved it: each sign-in opens a session of its own. */
  readonly actor: { readonly personId: string; readonly signedInAt: string };
  /** True: run the same path, change nothing. */
  readonly quote: boolean;
  /** The client's Idempotency-Key; null where none was sent. */
  readonly requestId: string | null;
  readonly traceId: string;
  /** The bearer token as sent; null where nobody is signed in. */
  readonly token: string | null;
}

export type UseCase<N extends EndpointName> = (
  services: Services,
  call: Call<N>,
) => Promise<ResponseOf<N>>;

/** The same for public endpoints, where nobody need be signed in. */
export type PublicUseCase<N extends EndpointName> = (
  services: Services,
  call: Omit<Call<N>, 'actor'> & { readonly actor: null },
) => Promise<ResponseOf<N>>;

/** A request of whoever runs the product; no person of any family is behind it. */
export interface OperatorCall<N extends EndpointName> extends Omit<Call<N>, 'actor'> {
  readonly actor: { readonly operatorId: string };
}

/** The same for endpoints that only an operator finds. */
export type OperatorUseCase<N extends EndpointName> = (
  services: Services,
  call: OperatorCall<N>,
) => Promise<ResponseOf<N>>;

/** Text is made harmless to a spreadsheet; a number is written as it is. */
export type CsvCell = string | number | null;

/** A file that is made while it is sent: a page of rows in memory at a time. */
export interface CsvFile {
  /** Without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly pages: AsyncIterable<readonly (readonly CsvCell[])[]>;
}

export type CsvUseCase<N extends EndpointName> = (
  services: Services,
  call: Endpoints[N]['scope'] extends 'operator' ? OperatorCall<N> : Call<N>,
) => CsvFile;
