import type { Env } from './env';
import { DEFAULT_LIMITS, type HttpSettings } from './http/settings';
import type { OutsideWorld } from './outside-world';

/** What the HTTP side needs, from the environment. */
export function httpSettings(
  env: Env,
  world: Pick<OutsideWorld, 'sandbox'>,
  rest: Pick<HttpSettings, 'logger' | 'metrics'>,
): HttpSettings {
  const limit = (name: keyof HttpSettings['limits'], tries: number) => ({
    ...DEFAULT_LIMITS[name],
    tries,
  });
  return {
    ...rest,
    production: env.NODE_ENV === 'production',
    sandbox: world.sandbox,
    h5Dir: env.H5_DIR ?? null,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    trustProxy: env.TRUST_PROXY,
    limits: {
      'sign-in': limit('sign-in', env.LIMIT_SIGN_IN),
      'invitation-code': limit('invitation-code', env.LIMIT_INVITATION_CODE),
      'face-check': limit('face-check', env.LIMIT_FACE_CHECK),
      'identity-check': limit('identity-check', env.LIMIT_IDENTITY_CHECK),
      address: limit('address', env.LIMIT_ADDRESS),
      writes: limit('writes', env.LIMIT_WRITES),
      'face-check-day': limit('face-check-day', env.LIMIT_FACE_CHECK_DAY),
    },
  };
}
