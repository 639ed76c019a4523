import { z } from 'zod';
import type { OperatorIdentity, OperatorLogin } from '../../ports/operator-login';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

const Identity: z.ZodType<OperatorIdentity> = z.object({
  subject: z.string().min(1),
  name: z.string().min(1),
});

/** Exchanges a credential with the directory. Not asked twice: a credential may work once. */
export function createHttpOperatorLogin(settings: OutsideSettings): OperatorLogin {
  const http = createOutsideHttp(settings);
  return {
    exchange: (credential) =>
      http.ask({
        name: 'operator-login-exchange',
        method: 'POST',
        path: '/login/operators/exchange',
        body: { credential },
        answer: Identity,
        read: false,
      }),
  };
}
