import { createMetrics } from '@gongji/bff/src/http/metrics';
import type { HttpSettings, LimitSetting } from '@gongji/bff/src/http/settings';

interface Chosen {
  readonly production?: boolean;
  readonly h5Dir?: string;
  readonly limits?: Partial<HttpSettings['limits']>;
}

const PLENTY: LimitSetting = { tries: 1_000_000, windowSeconds: 60 };

/** How a product of the tests answers: nobody runs out of tries unless that is what is tested. */
export function settingsOf(
  chosen: Chosen,
  sandbox: HttpSettings['sandbox'],
  logger: HttpSettings['logger'],
): HttpSettings {
  return {
    production: chosen.production ?? false,
    sandbox,
    h5Dir: chosen.h5Dir ?? null,
    publicUrl: 'http://localhost:3000',
    trustProxy: 'loopback',
    limits: {
      'sign-in': PLENTY,
      'invitation-code': PLENTY,
      'face-check': PLENTY,
      'identity-check': PLENTY,
      address: PLENTY,
      writes: PLENTY,
      'face-check-day': PLENTY,
      ...chosen.limits,
    },
    logger,
    metrics: createMetrics(),
  };
}
