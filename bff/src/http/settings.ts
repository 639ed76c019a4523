import type { Limit } from '@gongji/shared/contracts';
import type { Logger } from 'pino';
import type { Metrics } from './metrics';

export interface LimitSetting {
  readonly tries: number;
  readonly windowSeconds: number;
}

/**
 * Bounds beside those that the contract names: `address` on all that comes from one, `writes` on
 * what one person changes, `face-check-day` on checks a person, for each may cost money.
 */
export type GeneralLimit = 'address' | 'writes' | 'face-check-day';

/** What the HTTP side needs to know about where it runs. */
export interface HttpSettings {
  readonly production: boolean;
  /** The outside world, played; null where it is real. */
  readonly sandbox: SandboxDoor | null;
  /** Folder of the built H5 preview, served at /; null: none. */
  readonly h5Dir: string | null;
  readonly publicUrl: string;
  /** Whose word on a client's address counts: Express's `trust proxy`, names or addresses. */
  readonly trustProxy: string;
  readonly limits: Readonly<Record<Limit | GeneralLimit, LimitSetting>>;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export interface SandboxDoor {
  readonly url: string;
  /** Called when QA has changed something there, such as the day that is played. */
  readonly onChange: () => Promise<void>;
}

/** Tries a person (or, before sign-in, an address) has in a window. */
export const DEFAULT_LIMITS: HttpSettings['limits'] = {
  'sign-in': { tries: 10, windowSeconds: 60 },
  'invitation-code': { tries: 10, windowSeconds: 600 },
  'face-check': { tries: 10, windowSeconds: 600 },
  'identity-check': { tries: 10, windowSeconds: 600 },
  address: { tries: 300, windowSeconds: 60 },
  writes: { tries: 60, windowSeconds: 60 },
  'face-check-day': { tries: 20, windowSeconds: 86_400 },
};
