import { z } from 'zod';
import type { PlatformIdentity, PlatformLogin } from '../../ports/platform-login';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

const Identity: z.ZodType<PlatformIdentity> = z.object({
  subject: z.string().min(1),
  name: z.string().min(1),
  idNumber: z.string().min(1),
});

/** Exchanges a credential with the platform. Not asked twice: a credential may work once. */
export function createHttpPlatformLogin(settings: OutsideSettings): PlatformLogin {
  const http = createOutsideHttp(settings);
  return {
    exchange: (credential) =>
      http.ask({
        name: 'login-exchange',
        method: 'POST',
        path: '/login/exchange',
        body: { credential },
        answer: Identity,
        read: false,
      }),
  };
}
