import { z } from 'zod';
import type { PlatformLogin } from '../../ports/platform-login';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

const Identity = z
  .object({ subject: z.string().min(1), name: z.string().min(1), idNumber: z.string().min(1) })
  .transform(({ subject, ...realName }) => ({ subject, realName }));

/** The demo sign-in of the sandbox, which knows people by name. Not asked twice. */
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
