import { z } from 'zod';
import type { CounterDesk } from '../../ports/counter-desk';
import { createOutsideHttp, type OutsideSettings } from './outside-http';

/** The counters of the agency. Asked again at once: a code is used up once a number. */
export function createHttpCounterDesk(settings: OutsideSettings): CounterDesk {
  const http = createOutsideHttp(settings);
  return {
    name: 'counter',
    redeem: (proof) =>
      http.ask({
        name: 'counter-redeem',
        method: 'POST',
        path: '/agency/counter-codes/redeem',
        body: proof,
        answer: z.object({ number: z.literal(proof.number) }),
        read: true,
      }),
  };
}
